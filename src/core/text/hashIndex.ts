/**
 * Numbers from 0 on, each found by a hash. Most hashes that are looked up are not there, and one bit tells that; for the others
 * there is open addressing. Everything lies in typed arrays no larger than the table needs.
 */
export class HashIndex {
  /** by the low bits of a hash: a bit for each value of its high bits that is there */
  private filter!: Int32Array;
  private keys!: Int32Array;
  /** the number of the key in the same slot, plus one; 0 where the slot is free */
  private numbers!: Int32Array;
  private count = 0;

  /** @param expected about how many hashes there will be */
  constructor(expected = 4) {
    let capacity = 8;
    while (capacity < expected * SPARSENESS) capacity *= 2;
    this.allot(capacity);
  }

  private allot(capacity: number): void {
    const size = capacity * Int32Array.BYTES_PER_ELEMENT;
    const buffer = new ArrayBuffer(size * 3);
    this.filter = new Int32Array(buffer, 0, capacity);
    this.keys = new Int32Array(buffer, size, capacity);
    this.numbers = new Int32Array(buffer, size * 2, capacity);
  }

  /** The number of `hash`, or -1. */
  find(hash: number): number {
    const { filter } = this;
    if ((filter[hash & (filter.length - 1)] & highBit(hash)) === 0) return -1;
    return this.numbers[this.slotOf(hash)] - 1;
  }

  /** The number of `hash`, which gets the next one where it has none. */
  add(hash: number): number {
    if (this.count * SPARSENESS >= this.keys.length) this.grow();
    const slot = this.slotOf(hash);
    if (this.numbers[slot] === 0) this.put(slot, hash, ++this.count);
    return this.numbers[slot] - 1;
  }

  private put(slot: number, hash: number, number: number): void {
    this.keys[slot] = hash;
    this.numbers[slot] = number;
    this.filter[hash & (this.filter.length - 1)] |= highBit(hash);
  }

  /** The slot of `hash`, or the free one to put it in. */
  private slotOf(hash: number): number {
    const { keys, numbers } = this;
    const mask = keys.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (numbers[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.allot(keys.length * 2);
    for (let old = 0; old < keys.length; old++) if (numbers[old] !== 0) this.put(this.slotOf(keys[old]), keys[old], numbers[old]);
  }
}

/** Slots for each hash, at the least. */
const SPARSENESS = 2;

function highBit(hash: number): number {
  return 1 << (hash >>> 27);
}
