import fc from "fast-check";
import { isRecord } from "./served.ts";

type Schema = Readonly<Record<string, unknown>>;

const dates = ["2026-01-08", "2026-02-28", "2026-06-30", "2024-02-29", "2031-05-05"];
const notDates = ["2026-02-30", "08-01-2026", "", "2026-1-8", "0000-00-00"];
const uuids = ["019777c0-0000-7000-8000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"];

/** Texts that break programs: control characters, quotes, markup, another script, formulas, very long. */
const hostile = [
  "", " ", "\u0000", "\u202e", "<script>alert(1)</script>", "'; DROP TABLE event; --", "=1+1",
  "../../etc/passwd", "${7*7}", "__proto__", "constructor", "𝔘𝔫𝔦", "x".repeat(5000), "null",
]; // prettier-ignore

/** Any JSON at all. */
export const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...hostile, ...notDates, -1, 1e308, 0.1, Number.MAX_SAFE_INTEGER, [], {}),
);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown, other: number): number =>
  typeof value === "number" ? value : other;

const textOf = (schema: Schema): fc.Arbitrary<unknown> => {
  const { format } = schema;
  if (format === "date") return fc.constantFrom(...dates);
  if (format === "uuid") return fc.constantFrom(...uuids);
  if (format === "uri") return fc.webUrl();
  if (format === "date-time") return fc.constant("2026-01-08T10:00:00.000Z");
  const maxLength = Math.min(numberOf(schema["maxLength"], 80), 80);
  const plain = fc.string({ minLength: 1, maxLength }).map((text) => text.trim() || "a");
  return fc.oneof(
    { weight: 60, arbitrary: plain },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  );
};

const amountOf = (schema: Schema): fc.Arbitrary<unknown> => {
  const min = Math.max(numberOf(schema["minimum"], -1000), -1_000_000);
  const max = Math.min(numberOf(schema["maximum"], 1_000_000), 1_000_000);
  return schema["type"] === "integer"
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true });
};

const objectOf = (schema: Schema): fc.Arbitrary<unknown> => {
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  const fields = Object.entries(properties).map(
    ([name, field]): [string, fc.Arbitrary<unknown>] => [name, fitting(field)],
  );
  const requiredKeys = list(schema["required"]).filter((name) => typeof name === "string");
  return fc.record(Object.fromEntries(fields), { requiredKeys });
};

const arrayOf = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.array(fitting(schema["items"]), {
    minLength: Math.min(numberOf(schema["minItems"], 0), 3),
    maxLength: 3,
  });

const byType: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  string: textOf,
  number: amountOf,
  integer: amountOf,
  boolean: () => fc.boolean(),
  array: arrayOf,
  object: objectOf,
  null: () => fc.constant(null),
};

/** Values that a JSON Schema of the API's description takes. */
export const fitting = (schema: unknown): fc.Arbitrary<unknown> => {
  if (!isRecord(schema)) return anything;
  if ("const" in schema) return fc.constant(schema["const"]);
  const choices = list(schema["enum"]);
  if (choices.length > 0) return fc.constantFrom(...choices);
  const either = list(schema["anyOf"] ?? schema["oneOf"]);
  if (either.length > 0) return fc.oneof(...either.map(fitting));
  return byType[String(schema["type"])]?.(schema) ?? anything;
};

const without = (body: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

/** Values that nearly fit: a field gone, of another type, or one too many. */
export const nearlyFitting = (schema: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fitting(schema), fc.nat(), anything, fc.nat(2)).map(([body, at, other, how]) => {
    if (!isRecord(body)) return other;
    const names = Object.keys(body);
    const name = names[at % Math.max(names.length, 1)] ?? "title";
    if (how === 0) return without(body, name);
    return how === 1 ? { ...body, [name]: other } : { ...body, unknownField: other };
  });
