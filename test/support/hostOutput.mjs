// Sorts what the workbench prints: the tests' lines are shown, its own are kept for when something is wrong.
import { format } from 'node:util';

/** The tests print this first. */
export const FIRST_LINE = 'host tests begin';

/**
 * What VS Code says of itself: because it was installed without native modules, has no network to call and nobody is signed in; because
 * it is being tested, or an editor was closed before it was drawn; and what it makes known.
 */
const NOISE = [
  /Could not locate the bindings file/,
  /Cannot find module '\.\/build\/Release\//,
  /ENOTFOUND/,
  /ServiceWorker/,
  /^\[(AccountPolicyGate|AgentHost|DefaultAccount|ChatModelSelection|RemoteAgentHostProtocol)\]/,
  /^DialogService: /,
  /^OverlayWebview has been disposed/,
  /^Canceled: Canceled/,
];

export class HostOutput {
  #kept = [];
  #begun = false;

  /** Takes one call of `console.log` or its like. */
  add(args) {
    const line = format(...args);
    if (line === FIRST_LINE) this.#begun = true;
    else if (!this.#begun || NOISE.some((pattern) => pattern.test(line))) this.#kept.push(line);
    else console.log(line);
  }

  /** Shows what was kept, if the tests never began. */
  explain() {
    if (!this.#begun) console.log(this.#kept.join('\n'));
  }
}
