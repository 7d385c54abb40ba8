import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files of a folder and of the folders in it, as gitignore(5) reads them: the rules of a deeper one win. */
export class GitIgnore {
  private readonly rules: ReadonlyMap<string, Ignore>;
  private readonly folders = new Map<string, boolean>([['', false]]);

  /** @param files the text of each `.gitignore` by the path of its folder, `''` for the outermost, `a/b` for one within */
  constructor(files: ReadonlyMap<string, string>) {
    this.rules = new Map([...files].map(([folder, text]) => [folder, ignore({ ignorecase: false }).add(text)]));
  }

  /** @param path of a file, from the outermost folder, with `/` */
  ignores(path: string): boolean {
    return this.rules.size > 0 && (this.ignoresFolder(parentOf(path)) || this.matches(path, path));
  }

  /** What lies in a folder that is ignored cannot be taken in again. */
  private ignoresFolder(folder: string): boolean {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const found = this.ignoresFolder(parentOf(folder)) || this.matches(folder, `${folder}/`);
    this.folders.set(folder, found);
    return found;
  }

  private matches(path: string, tested: string): boolean {
    for (let folder = path; folder !== ''; ) {
      folder = parentOf(folder);
      const said = this.rules.get(folder)?.test(folder === '' ? tested : tested.slice(folder.length + 1));
      if (said?.ignored) return true;
      if (said?.unignored) return false;
    }
    return false;
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
