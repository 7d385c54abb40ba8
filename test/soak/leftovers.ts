import { queryObjects, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commands, type Disposable, type Event, EventEmitter, languages, tasks, window, workspace } from 'vscode';

/** What the extension host holds at one moment. */
export interface Held {
  /** megabytes of the heap and of buffers beside it, not of the process: V8 gives pages back to the system when it likes */
  readonly memory: number;
  /** by the name of what made them: listeners, registrations, decoration types, panels and the like that are not disposed of */
  readonly registered: ReadonlyMap<string, number>;
  /** events of extensions and of VS Code itself, also of what is forgotten without being disposed of */
  readonly emitters: number;
}

const NAMESPACES = { commands, languages, tasks, window, workspace };
const MAKES = /^(on(Did|Will)|register|create)/;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const registered = new Map<string, number>();

/** Counts from now on what is registered with VS Code: tests and extension have the same `vscode`. To be called before the extension starts. */
export function countRegistrations(): void {
  for (const [space, functions] of Object.entries(NAMESPACES) as [string, Record<string, unknown>][])
    for (const [name, make] of Object.entries(functions))
      if (typeof make === 'function' && MAKES.test(name)) functions[name] = counted(`${space}.${name}`, make as Make);
}

type Make = (...args: unknown[]) => unknown;

function counted(name: string, make: Make): Make {
  return (...args) => {
    const made = make(...args);
    if (!isDisposable(made)) return made;
    registered.set(name, (registered.get(name) ?? 0) + 1);
    let isThere = true;
    const gone = () => {
      if (isThere) registered.set(name, (registered.get(name) ?? 0) - 1);
      isThere = false;
    };
    const dispose = () => {
      gone();
      made.dispose();
    };
    if (isClosable(made)) made.onDidDispose(gone);
    // What VS Code makes may be frozen, and knows its own fields alone: so this stands before it, and not around it.
    return new Proxy({} as Disposable, {
      get: (_, property) => {
        if (property === 'dispose') return dispose;
        const value = Reflect.get(made, property, made);
        return typeof value === 'function' ? value.bind(made) : value;
      },
      set: (_, property, value) => Reflect.set(made, property, value, made),
      has: (_, property) => Reflect.has(made, property),
    });
  };
}

function isDisposable(made: unknown): made is Disposable {
  return typeof made === 'object' && made !== null && typeof (made as Partial<Disposable>).dispose === 'function';
}

/** A panel goes when a person closes it. */
function isClosable(made: Disposable): made is Disposable & { onDidDispose: Event<void> } {
  return 'onDidDispose' in made;
}

/** How often memory is looked at, and the milliseconds in between, in which finalisers have their turn. */
const LOOKS = { times: 15, apart: 200 };

/**
 * What is still held when all garbage is gone. Of the memory that is the least in a few seconds: VS Code and the extension still have
 * messages and files under way when all is closed, up to 10 MB for some tenths of a second, and nobody holds these.
 */
export async function held(): Promise<Held> {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < LOOKS.times; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOKS.apart));
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  return {
    memory: least / 1e6,
    registered: new Map(registered),
    emitters: queryObjects(EventEmitter, { format: 'count' }),
  };
}
