/** How one shape of object is written: its keys in order, each with the text that introduces its value. */
interface Shape {
  readonly keys: readonly string[];
  readonly introductions: readonly string[];
}

const MOST_SHAPES = 2000;
const shapes = new Map<string, Shape>();

// All but what stands in JSON as it is: no control character, quote, backslash or surrogate.
const NEEDS_ESCAPE = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

const refuse = (what: string): never => {
  throw new TypeError(`${what} has no canonical JSON form`);
};

const quoted = (text: string): string => {
  if (!NEEDS_ESCAPE.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) refuse("a lone surrogate");
  return JSON.stringify(text);
};

const shapeOf = (unsorted: readonly string[]): Shape => {
  // The default sort compares UTF-16 code units, the order of RFC 8785 section 3.2.3.
  const keys = unsorted.toSorted();
  return { keys, introductions: keys.map((key) => `${quoted(key)}:`) };
};

const knownShape = (unsorted: readonly string[]): Shape => {
  const name = unsorted.join("\u0000");
  const known = shapes.get(name);
  // A key that holds the separator has the name of another shape, but never as many keys.
  if (known?.keys.length === unsorted.length) return known;
  const shape = shapeOf(unsorted);
  if (unsorted.some((key) => key.includes("\u0000"))) return shape;
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(name, shape);
  return shape;
};

const isRecord = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const writtenObject = (value: object): string => {
  if (!isRecord(value)) return refuse("an object that is not plain data");
  const { keys, introductions } = knownShape(Object.keys(value));
  let text = "";
  for (let index = 0; index < keys.length; index += 1) {
    const member = value[keys[index] ?? ""];
    if (member === undefined) continue;
    text += `${text === "" ? "" : ","}${introductions[index] ?? ""}${canonical(member)}`;
  }
  return `{${text}}`;
};

const writtenArray = (items: readonly unknown[]): string => {
  let text = "";
  for (let index = 0; index < items.length; index += 1) {
    text += index === 0 ? canonical(items[index]) : `,${canonical(items[index])}`;
  }
  return `[${text}]`;
};

const writtenNumber = (value: number): string =>
  // ECMAScript writes numbers as RFC 8785 section 3.2.2.3 wants them, and -0 as 0.
  Number.isFinite(value) ? String(value) : refuse(String(value));

/**
 * The RFC 8785 (JCS) text of a JSON value: the one form that is stored, hashed and sealed.
 *
 * Members that are undefined are left out, as JSON does. Total over JSON values.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, undefined in an array
 *   or by itself, functions, symbols, bigints, and objects that are not plain data.
 */
export const canonical = (value: unknown): string => {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      return writtenNumber(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? writtenArray(value) : writtenObject(value);
    default:
      return refuse(typeof value);
  }
};
