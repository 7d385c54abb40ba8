import { FileSystemError, type Uri } from 'vscode';
import { MemoryFiles } from './memoryFiles';

/** A disk that is full as long as a test wants it to be: files can be read and taken away then, and nothing can be written. */
export class FullDisk extends MemoryFiles {
  static readonly scheme = 'full-disk';
  isFull = false;
  /** how often somebody has tried to write since it was full */
  refusals = 0;

  constructor() {
    super(FullDisk.scheme);
  }

  override writeFile(uri: Uri, content: Uint8Array): void {
    if (this.isFull) {
      this.refusals++;
      // half of it is there, as on a real disk
      super.writeFile(uri, content.slice(0, content.length / 2));
      throw new FileSystemError('ENOSPC: no space left on device, write');
    }
    super.writeFile(uri, content);
  }
}
