import {
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  type Disposable as VSCodeDisposable,
  workspace,
} from 'vscode';

/** A disk that is full as long as a test wants it to be: files can be read and taken away then, and nothing can be written. */
export class FullDisk implements FileSystemProvider {
  static readonly scheme = 'full-disk';
  isFull = false;
  /** how often somebody has tried to write since it was full */
  refusals = 0;
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  private readonly files = new Map<string, Uint8Array>();

  register(): VSCodeDisposable {
    return workspace.registerFileSystemProvider(FullDisk.scheme, this, { isCaseSensitive: true });
  }

  watch(): VSCodeDisposable {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri) {
    const file = this.files.get(path);
    if (!file && ![...this.files.keys()].some((each) => each.startsWith(`${path}/`))) throw FileSystemError.FileNotFound(path);
    return { type: file ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const inside = [...this.files.keys()].filter((each) => each.startsWith(`${path}/`));
    return inside.map((each) => [each.slice(path.length + 1), FileType.File]);
  }

  createDirectory(): void {}

  readFile({ path }: Uri): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile({ path }: Uri, content: Uint8Array): void {
    if (this.isFull) {
      this.refusals++;
      // half of it is there, as on a real disk
      this.files.set(path, content.slice(0, content.length / 2));
      throw new FileSystemError('ENOSPC: no space left on device, write');
    }
    this.files.set(path, content);
  }

  delete({ path }: Uri): void {
    if (!this.files.delete(path)) throw FileSystemError.FileNotFound(path);
  }

  rename(from: Uri, to: Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }

  /** What stands in its files, by their names. */
  contents(): string[] {
    return [...this.files.values()].map((file) => new TextDecoder().decode(file));
  }
}
