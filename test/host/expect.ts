/** Assertions that need nothing of Node: the same tests run in the web host. */

/** @throws {Error} naming `what` where `actual` is not the same value, or the same plain data */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [show(actual), show(expected)];
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, found ${found}`);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`no match for ${pattern} in:\n${text}`);
}

/** The value, which has to be there. */
export function there<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`${what} is missing`);
  return value;
}

/** Waits until something becomes true, for what the editor does in its own time. */
export async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const patience = performance.now() + 10_000;
  while (!(await isTrue())) {
    if (performance.now() > patience) throw new Error(`it never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
