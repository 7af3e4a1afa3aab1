/** An item of an agenda as it is typed on a line of its own: "3.1 Belastingverordening" or "Sluiting". */
const LINE = /^(\d+(?:\.\d+)*[a-z]?)[.)]?\s+(.+)$/;

/** The items that are typed, one a line; numbered in order where no line has a number. */
export function agendaIn(
  text: string,
): readonly { readonly number?: string; readonly title: string }[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const numbered = lines.some((line) => LINE.test(line));
  return lines.map((line, index) => {
    const [, number, title] = LINE.exec(line) ?? [];
    if (number !== undefined && title !== undefined) return { number, title };
    return numbered ? { title: line } : { number: String(index + 1), title: line };
  });
}
