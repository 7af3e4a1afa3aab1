/** Reads a column or a path of a record. */
export type Picker = (record: unknown) => unknown;

/** What records are made of: rows under a header, or values of JSON. */
export type Shape = { readonly header: readonly string[] } | { readonly header?: undefined };

const SEGMENT = /\["((?:[^"\\]|\\.)*)"\]|\[\]|\*|[^.[\]]+/g;

type Step = { readonly key: string } | "each" | "values";

/** Whether a value is a group of fields. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A key as it is written in a path. */
export const keyInPath = (key: string): string =>
  /^[^.[\]"*]+$/.test(key) ? key : `[${JSON.stringify(key)}]`;

const stepOf = (segment: RegExpMatchArray): Step => {
  if (segment[0] === "[]") return "each";
  if (segment[0] === "*") return "values";
  const quoted = segment[1];
  if (quoted === undefined) return { key: segment[0] };
  const key: unknown = JSON.parse(`"${quoted}"`);
  return { key: String(key) };
};

/** The elements of a list; undefined for anything else. */
export const listIn = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

const partsOf = (value: unknown): readonly unknown[] => {
  const list = listIn(value);
  if (list !== undefined) return list;
  return isGroup(value) ? Object.values(value) : [];
};

const walk = (value: unknown, steps: readonly Step[], at: number): unknown => {
  const step = steps[at];
  if (step === undefined) return value;
  if (step === "each" || step === "values")
    return partsOf(value).flatMap((part) => {
      const found = walk(part, steps, at + 1);
      return listIn(found) ?? [found];
    });
  if (!isGroup(value) || !Object.hasOwn(value, step.key)) return undefined;
  return walk(value[step.key], steps, at + 1);
};

/** Makes what reads a path: the name of a column, or `votes[].party`, `result.name`, `votes.*`. */
export const pickerOf = (path: string, { header }: Shape): Picker => {
  if (header !== undefined) {
    const column = header.indexOf(path);
    return (record) => listIn(record)?.[column];
  }
  const steps = [...path.matchAll(SEGMENT)].map(stepOf);
  return (record) => walk(record, steps, 0);
};

/** A value as text; of a list its items, of a group nothing. */
export const textOf = (value: unknown): string => {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return "";
  return value
    .map(textOf)
    .filter((text) => text !== "")
    .join("; ");
};
