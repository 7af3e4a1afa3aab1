const copyOf = (value: unknown, add: (object: object) => object | undefined): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => copyOf(each, add));
  const own = Object.entries(value).map(([name, each]) => [name, copyOf(each, add)] as const);
  return { ...Object.fromEntries(own), ...add(value) };
};

/** A copy of plain data, however deep, with what is to be added to the objects in it. */
export const copiedWith = <Value>(
  value: Value,
  add: (object: object) => object | undefined,
): Value =>
  // Adding to a copy of plain data leaves its type as it was; that cannot be said by types alone.
  copyOf(value, add) as Value;
