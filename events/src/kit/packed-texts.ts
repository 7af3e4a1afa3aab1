// The language of the log knows no host; these two are the same in every one.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts as a snapshot keeps them: one after another in UTF-8, and where each ends. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** No texts. */
export const noTexts: PackedTexts = { bytes: new Uint8Array(0), ends: new Uint32Array(0) };

/** One text as it is kept; empty where there is none. */
export const bytesAt = ({ bytes, ends }: PackedTexts, index: number): Uint8Array =>
  bytes.subarray(ends[index - 1] ?? 0, ends[index] ?? 0);

/** Keeps values as JSON; a part that is kept already goes along as it is. */
export const packTexts = (
  parts: readonly (Uint8Array | { readonly value: unknown })[],
): PackedTexts => {
  const kept = parts.map((part) =>
    part instanceof Uint8Array ? part : encoder.encode(JSON.stringify(part.value)),
  );
  let end = 0;
  const ends = Uint32Array.from(kept, ({ length }) => (end += length));
  const bytes = new Uint8Array(end);
  for (const [index, part] of kept.entries()) bytes.set(part, (ends[index] ?? 0) - part.length);
  return { bytes, ends };
};

/**
 * Reads back one of them; undefined where there is none. The value is taken at its word: only what this
 * very program packed may be read.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const readText = <Value>(texts: PackedTexts, index: number): Value | undefined => {
  const bytes = bytesAt(texts, index);
  return bytes.length === 0 ? undefined : (JSON.parse(decoder.decode(bytes)) as Value);
};
