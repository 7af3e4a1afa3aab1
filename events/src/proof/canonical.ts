/** How one shape of object is written: its keys in order, each with the text before its value. */
interface Shape {
  readonly keys: readonly string[];
  /** `"key":`, for the first member that is written. */
  readonly first: readonly string[];
  /** `,"key":`, for those that follow on it. */
  readonly next: readonly string[];
}

const MOST_SHAPES = 2000;
const shapes = new Map<string, Shape>();

// All but what stands in JSON as it is: no control character, quote, backslash or surrogate.
const NEEDS_ESCAPE = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

const refuse = (what: string): never => {
  throw new TypeError(`${what} has no canonical JSON form`);
};

const escaped = (text: string): string => {
  if (LONE_SURROGATE.test(text)) refuse("a lone surrogate");
  return JSON.stringify(text);
};

const withString = (before: string, text: string): string =>
  NEEDS_ESCAPE.test(text) ? before + escaped(text) : before + '"' + text + '"';

const shapeOf = (unsorted: readonly string[]): Shape => {
  // The default sort compares UTF-16 code units, the order of RFC 8785 section 3.2.3.
  const keys = unsorted.toSorted();
  return {
    keys,
    first: keys.map((key) => `${withString("", key)}:`),
    next: keys.map((key) => `${withString(",", key)}:`),
  };
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

const withObject = (before: string, value: object): string => {
  if (!isRecord(value)) return refuse("an object that is not plain data");
  const { keys, first, next } = knownShape(Object.keys(value));
  let text = before + "{";
  let introductions = first;
  for (let index = 0; index < keys.length; index += 1) {
    const member = value[keys[index] ?? ""];
    if (member === undefined) continue;
    text = withValue(text + (introductions[index] ?? ""), member);
    introductions = next;
  }
  return text + "}";
};

const withArray = (before: string, items: readonly unknown[]): string => {
  let text = before + "[";
  for (let index = 0; index < items.length; index += 1) {
    text = withValue(index === 0 ? text : text + ",", items[index]);
  }
  return text + "]";
};

const writtenNumber = (value: number): string =>
  // ECMAScript writes numbers as RFC 8785 section 3.2.2.3 wants them, and -0 as 0.
  Number.isFinite(value) ? String(value) : refuse(String(value));

/** The text so far with a value behind it: one string that grows is flattened once. */
const withValue = (before: string, value: unknown): string => {
  switch (typeof value) {
    case "string":
      return withString(before, value);
    case "number":
      return before + writtenNumber(value);
    case "boolean":
      return before + (value ? "true" : "false");
    case "object":
      if (value === null) return before + "null";
      return Array.isArray(value) ? withArray(before, value) : withObject(before, value);
    default:
      return refuse(typeof value);
  }
};

/**
 * The RFC 8785 (JCS) text of a JSON value: the one form that is stored, hashed and sealed.
 *
 * Members that are undefined are left out, as JSON does. Total over JSON values.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, undefined in an array
 *   or by itself, functions, symbols, bigints, and objects that are not plain data.
 */
export const canonical = (value: unknown): string => withValue("", value);
