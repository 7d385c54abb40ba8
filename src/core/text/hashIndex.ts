/**
 * Numbers from 0 on, each found by a hash. Most hashes that are looked up are not there, and one bit tells that; for the others
 * there is open addressing. Everything lies in typed arrays no larger than the table needs.
 */
export class HashIndex {
  /** by the low bits of a hash: a bit for each value of its high bits that is there */
  private filter!: Int32Array;
  /** for each slot the key, and its number plus one, 0 where the slot is free: side by side, since most of a lookup is fetching them */
  private slots!: Int32Array;
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
    this.slots = new Int32Array(buffer, size, capacity * 2);
  }

  /** The number of `hash`, or -1. */
  find(hash: number): number {
    const { filter } = this;
    if ((filter[hash & (filter.length - 1)] & highBit(hash)) === 0) return -1;
    return this.slots[this.slotOf(hash) + 1] - 1;
  }

  /** The number of `hash`, which gets the next one where it has none. */
  add(hash: number): number {
    if (this.count * SPARSENESS >= this.filter.length) this.grow();
    const slot = this.slotOf(hash);
    if (this.slots[slot + 1] === 0) this.put(slot, hash, ++this.count);
    return this.slots[slot + 1] - 1;
  }

  private put(slot: number, hash: number, number: number): void {
    this.slots[slot] = hash;
    this.slots[slot + 1] = number;
    this.filter[hash & (this.filter.length - 1)] |= highBit(hash);
  }

  /** The slot of `hash`, or the free one to put it in. */
  private slotOf(hash: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
    return slot;
  }

  private grow(): void {
    const { slots } = this;
    this.allot(this.filter.length * 2);
    for (let old = 0; old < slots.length; old += 2) if (slots[old + 1] !== 0) this.put(this.slotOf(slots[old]), slots[old], slots[old + 1]);
  }
}

/** Slots for each hash, at the least. */
const SPARSENESS = 2;

function highBit(hash: number): number {
  return 1 << (hash >>> 27);
}
