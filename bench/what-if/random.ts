/** Mixes whole numbers into 32 bits that look random (the finalizer of MurmurHash3, Austin Appleby). */
function mixed(...parts: readonly number[]): number {
  let bits = 0x9e3779b9;
  for (const part of parts) {
    bits = Math.imul(bits ^ part, 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits ^= bits >>> 16;
  }
  return bits >>> 0;
}

/**
 * Chance that belongs to one person: a stream of its own for every (seed, day, person), so that what is
 * changed for one redraws nothing for the others.
 */
export class Chance {
  readonly #parts: readonly number[];
  #drawn = 0;

  constructor(...parts: readonly number[]) {
    this.#parts = parts;
  }

  /** Uniform on (0, 1). */
  next(): number {
    return (mixed(...this.#parts, this.#drawn++) + 0.5) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** Standard normal (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}

/** The same number for the same text (FNV-1a, Fowler, Noll and Vo). */
export function seedOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
