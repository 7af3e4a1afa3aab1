/**
 * JSON in Latin-1 alone: a string with one letter beyond it takes twice the memory, and a Dutch sentence
 * has its quotation marks there.
 */
export const packedJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Reads back what `packedJson` wrote in this same program; never what came from outside. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const readPacked = <Value>(json: string): Value => JSON.parse(json) as Value;
