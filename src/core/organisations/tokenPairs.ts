/** Tokens with another one for each, added from first to last: what is looked up by token in one block. */
export class TokenPairs {
  private readonly keys: number[] = [];
  private readonly values: number[] = [];

  /** @param key comes after all that were added before */
  add(key: number, value: number): void {
    this.keys.push(key);
    this.values.push(value);
  }

  /** The token that goes with `key`, or undefined. */
  get(key: number): number | undefined {
    const { keys } = this;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low < keys.length && keys[low] === key ? this.values[low] : undefined;
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }
}
