import type { Disposable as VSCodeDisposable } from 'vscode';

/** Something that owns what it registers, and disposes of it together with itself. */
export abstract class Disposable {
  private readonly owned: VSCodeDisposable[] = [];

  protected register<T extends VSCodeDisposable>(disposable: T): T {
    this.owned.push(disposable);
    return disposable;
  }

  dispose(): void {
    for (const each of this.owned.splice(0).reverse()) each.dispose();
  }
}
