/** The keys of a table, typed as such. */
export const keysOf = <Key extends string>(
  table: Readonly<Partial<Record<Key, unknown>>>,
): readonly Key[] =>
  // A table written out in the source has no other keys than its type says.
  Object.keys(table) as Key[];
