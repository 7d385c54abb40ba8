import { commands, env } from 'vscode';
import { Disposable } from './dispose';
import type { OrganisationsNode } from './organisationNodes';
import type { TreeNode } from './treeNodes';

/** Copies the normalised value of an item or of one of its fields, or organisations' names, one a line. */
export class CopyValue extends Disposable {
  constructor() {
    super();
    this.register(
      commands.registerCommand(
        'fundlight.copyValue',
        async (node: TreeNode | OrganisationsNode, selected?: (TreeNode | OrganisationsNode)[]) => {
          const values = (selected?.length ? selected : [node]).flatMap((each) => ('copy' in each ? [each.copy] : []));
          if (values.length) await env.clipboard.writeText(values.join('\n'));
        },
      ),
    );
  }
}
