const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();

/** The rows whose title holds every word that is searched for, whatever the accents and capitals. */
export function matching<Row extends { readonly title: string }>(
  rows: readonly Row[],
  search: string,
): readonly Row[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter(({ title }) => words.every((word) => plain(title).includes(word)));
}
