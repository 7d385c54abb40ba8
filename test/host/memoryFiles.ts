import {
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  type Disposable as VSCodeDisposable,
  workspace,
} from 'vscode';

/** Files that are on no disk, for a test: with a scheme of their own. Folders are there as soon as there is a file in them. */
export class MemoryFiles implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  protected readonly files = new Map<string, Uint8Array>();

  constructor(readonly scheme: string) {}

  register(isReadonly = false): VSCodeDisposable {
    return workspace.registerFileSystemProvider(this.scheme, this, { isCaseSensitive: true, isReadonly });
  }

  /** Puts a file there, whether or not files can be written. */
  put(path: string, content: string | Uint8Array): Uri {
    this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return Uri.from({ scheme: this.scheme, path });
  }

  /** What stands in its files, by their names. */
  contents(): string[] {
    return [...this.files.values()].map((file) => new TextDecoder().decode(file));
  }

  watch(): VSCodeDisposable {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri) {
    const file = this.files.get(path);
    const isFolder = [...this.files.keys()].some((each) => each.startsWith(path.endsWith('/') ? path : `${path}/`));
    if (!file && !isFolder) throw FileSystemError.FileNotFound(path);
    return { type: file ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const start = path.endsWith('/') ? path : `${path}/`;
    const inside = [...this.files.keys()].filter((each) => each.startsWith(start)).map((each) => each.slice(start.length));
    return [...new Map(inside.map((each) => [each.replace(/\/.*/, ''), each.includes('/') ? FileType.Directory : FileType.File]))];
  }

  createDirectory(): void {}

  readFile({ path }: Uri): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile({ path }: Uri, content: Uint8Array): void {
    this.files.set(path, content);
  }

  delete({ path }: Uri): void {
    if (!this.files.delete(path)) throw FileSystemError.FileNotFound(path);
  }

  rename(from: Uri, to: Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }
}
