import { commands, env } from 'vscode';
import { Disposable } from './dispose';
import type { TreeNode } from './treeNodes';

/** Copies the normalised value of an item or of one of its fields. */
export class CopyValue extends Disposable {
  constructor() {
    super();
    this.register(
      commands.registerCommand('fundlight.copyValue', async (node: TreeNode) => {
        if ('copy' in node) await env.clipboard.writeText(node.copy);
      }),
    );
  }
}
