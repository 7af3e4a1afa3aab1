/** A list of whole numbers of 32 bits in one block of memory, which grows by a quarter; 0 where none was put. */
export class Ints {
  #block: Int32Array;
  #length: number;

  constructor(block: Int32Array = new Int32Array(0)) {
    this.#block = block;
    this.#length = block.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The block itself, to read in a long loop: until the next number is put. */
  get block(): Int32Array {
    return this.#block;
  }

  at(index: number): number {
    return this.#block[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.#length) this.#reach(index + 1);
    this.#block[index] = value;
  }

  push(...values: readonly number[]): void {
    for (const value of values) this.set(this.#length, value);
  }

  /** The numbers themselves, apart from what is put later. */
  pack(): Int32Array {
    return this.#block.slice(0, this.#length);
  }

  #reach(length: number): void {
    this.#length = length;
    if (length <= this.#block.length) return;
    const larger = new Int32Array(Math.ceil(length * 1.25) + 16);
    larger.set(this.#block);
    this.#block = larger;
  }
}
