import { commands, env } from 'vscode';
import { Disposable } from './dispose';
import type { OrganisationsNode } from './organisationNodes';
import type { TreeNode } from './treeNodes';

/** Copies the normalised value of an item or of one of its fields, or an organisation's name. */
export class CopyValue extends Disposable {
  constructor() {
    super();
    this.register(
      commands.registerCommand('fundlight.copyValue', async (node: TreeNode | OrganisationsNode) => {
        if ('copy' in node) await env.clipboard.writeText(node.copy);
      }),
    );
  }
}
