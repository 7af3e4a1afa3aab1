/** A stretch of a text that was looked for, up to and not including `to`. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A text in parts, each of them looked for or not. */
export function markedParts(
  text: string,
  marks: readonly Mark[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const parts = [];
  let at = 0;
  for (const { from, to } of marks) {
    parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  return [...parts, { text: text.slice(at), marked: false }].filter((part) => part.text !== "");
}
