// The language of the log knows no host; these two are the same in every one.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts as a snapshot keeps them: one after another in UTF-8, and where each ends. */
export interface PackedTexts<Value> {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  /** Never there: it names the type of what is kept. */
  readonly holds?: Value;
}

/** No texts. */
export const noTexts: PackedTexts<never> = { bytes: new Uint8Array(0), ends: new Uint32Array(0) };

/** One text as it is kept; empty where there is none. */
export const bytesAt = (texts: PackedTexts<unknown>, index: number): Uint8Array =>
  texts.bytes.subarray(texts.ends[index - 1] ?? 0, texts.ends[index] ?? 0);

/** Keeps values as JSON; a part that is kept already goes along as it is. */
export const packTexts = <Value>(
  parts: readonly (Uint8Array | { readonly value: Value })[],
): PackedTexts<Value> => {
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
export const readText = <Value>(texts: PackedTexts<Value>, index: number): Value | undefined => {
  const bytes = bytesAt(texts, index);
  return bytes.length === 0 ? undefined : (JSON.parse(decoder.decode(bytes)) as Value);
};
