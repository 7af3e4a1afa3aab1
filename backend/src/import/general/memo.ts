const MOST = 5000;
const LONGEST = 200;

/**
 * Remembers what was made of a text: exports say the same names, days and words again and again. It forgets
 * all where it has seen too many and leaves long texts, so that it stays small whatever the file.
 */
export const remembering = <Made>(make: (value: unknown) => Made): ((value: unknown) => Made) => {
  const known = new Map<string, Made>();
  return (value) => {
    if (typeof value !== "string" || value.length > LONGEST) return make(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = make(value);
    if (known.size >= MOST) known.clear();
    known.set(value, made);
    return made;
  };
};
