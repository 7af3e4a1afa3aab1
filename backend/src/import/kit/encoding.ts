import { isUtf8 } from "node:buffer";

/** Why the bytes of a file are not the UTF-8 text that it should be. */
export interface WrongEncoding {
  readonly encoding: "UTF-16" | "Windows-1252" | "geen UTF-8";
  /** Index of the first byte that shows it. */
  readonly byte: number;
}

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Whether a file begins as UTF-16: by its byte order mark, or by the zeros of its first characters. */
export const utf16Start = (bytes: Uint8Array): WrongEncoding | undefined => {
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const unmarked = bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
  return marked || unmarked ? { encoding: "UTF-16", byte: 0 } : undefined;
};

const lengthOf = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
};

const firstInvalid = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length;) {
    const length = lengthOf(bytes[at] ?? 0);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return bytes.length;
};

/** How many bytes at the end begin a character that is not complete yet. */
const openTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
};

/** Checks a stream of bytes to be UTF-8, piece by piece. */
export class Utf8Check {
  #open: Uint8Array = new Uint8Array();
  #offset = 0;

  /** What is wrong with the next piece, if anything. */
  push(piece: Uint8Array): WrongEncoding | undefined {
    const bytes = this.#open.length === 0 ? piece : Buffer.concat([this.#open, piece]);
    const whole = bytes.length - openTail(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) return this.#nameOf(bytes);
    this.#open = bytes.slice(whole);
    this.#offset += whole;
    return undefined;
  }

  #nameOf(bytes: Uint8Array): WrongEncoding {
    const at = firstInvalid(bytes);
    // In Windows-1252 an accented letter stands alone between ASCII characters.
    const alone = (bytes[at + 1] ?? 0) < 0x80;
    return { encoding: alone ? "Windows-1252" : "geen UTF-8", byte: this.#offset + at };
  }
}
