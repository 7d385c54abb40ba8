import { commands, env } from 'vscode';
import { Disposable } from './dispose';
import type { TreeNode } from './itemsTree';

/** Copies the normalised value of an item or of one of its fields. */
export class CopyValue extends Disposable {
  constructor() {
    super();
    this.register(
      commands.registerCommand('fundlight.copyValue', async (node: TreeNode) => {
        if (node.kind !== 'document') await env.clipboard.writeText(node.copy);
      }),
    );
  }
}
