/** So many different values of one key are known: it takes no longer with more of them. */
const MOST = 16;

/** Equal values as one: a long document tells the same sums and days over and over. */
export class SharedValues<Value extends object> {
  private readonly known = new Map<unknown, Value[]>();

  /**
   * @param keyOf what differs in most values that are not equal
   * @param fields all fields of a value, which are no objects themselves
   */
  constructor(
    private readonly keyOf: (value: Value) => unknown,
    private readonly fields: readonly (keyof Value)[],
  ) {}

  /** @returns a value given before that is equal, or else this one */
  of(value: Value): Value {
    const key = this.keyOf(value);
    const known = this.known.get(key);
    if (known === undefined) {
      this.known.set(key, [value]);
      return value;
    }
    for (const other of known) if (this.areEqual(other, value)) return other;
    if (known.length < MOST) known.push(value);
    return value;
  }

  private areEqual(a: Value, b: Value): boolean {
    for (const field of this.fields) if (a[field] !== b[field]) return false;
    return true;
  }
}
