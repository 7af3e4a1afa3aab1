import type { JsonSchema } from "./json-schema.ts";
import { html, type Html } from "./html.ts";

/** A field of a schema as a table tells it; `path` as errors name it, with `[]` for each of a list. */
export interface FieldRow {
  readonly path: string;
  readonly required: boolean;
  readonly type: Html;
  readonly description: string;
}

type Schema = JsonSchema | boolean;

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const TYPES: Readonly<Record<string, string>> = {
  string: "tekst",
  integer: "geheel getal",
  number: "getal",
  boolean: "ja of nee",
  object: "groep velden",
  date: "datum (jjjj-mm-dd)",
  "date-time": "moment (UTC)",
  uuid: "kenmerk (UUID)",
  uri: "webadres",
};

const bounded = ({ maxLength, minimum, maximum }: JsonSchema): string => {
  const least = typeof minimum === "number" && minimum > Number.MIN_SAFE_INTEGER;
  const most = typeof maximum === "number" && maximum < Number.MAX_SAFE_INTEGER;
  return [
    ...(typeof maxLength === "number" ? [`hoogstens ${maxLength} tekens`] : []),
    ...(least ? [`ten minste ${minimum}`] : []),
    ...(most ? [`hoogstens ${maximum}`] : []),
  ]
    .map((bound) => `, ${bound}`)
    .join("");
};

const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);

const codes = (values: readonly unknown[]): Html =>
  html`${values.map((value, at) => html`${at === 0 ? "" : " · "}<code>${String(value)}</code>`)}`;

const simple = (schema: JsonSchema): Html => {
  const known = TYPES[String(schema["format"])] ?? TYPES[String(schema.type)] ?? "alles";
  return html`${known}${bounded(schema)}`;
};

/** What a value may be, in words. */
export const typeOf = (schema: Schema): Html => {
  if (typeof schema === "boolean") return html`alles`;
  const { $ref, items, anyOf, oneOf } = schema;
  if (typeof $ref === "string") return html`<a href="#${nameIn($ref)}">${nameIn($ref)}</a>`;
  if (Array.isArray(schema["enum"])) return codes(schema["enum"]);
  if ("const" in schema) return codes([schema["const"]]);
  if (isSchema(items)) return html`lijst van ${typeOf(items)}`;
  const choices = [...listOf(anyOf), ...listOf(oneOf)].filter(isSchema);
  if (choices.length === 0) return simple(schema);
  return html`${choices.map((choice, at) => html`${at === 0 ? "" : " of "}${typeOf(choice)}`)}`;
};

/** What a schema says of itself. */
export const descriptionOf = (schema: Schema): string => {
  const said = typeof schema === "boolean" ? undefined : schema["description"];
  return typeof said === "string" ? said : "";
};

const below = (schema: Schema, path: string): readonly FieldRow[] => {
  if (typeof schema === "boolean") return [];
  const { items } = schema;
  return isSchema(items) ? fieldRows(items, `${path}[]`) : fieldRows(schema, path);
};

/** Every field of a schema, also of the groups and lists within it. */
export const fieldRows = (schema: JsonSchema, prefix = ""): readonly FieldRow[] => {
  const parts = (schema.allOf ?? []).filter(isSchema);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const row = {
      path,
      required: schema.required?.includes(name) === true,
      type: typeOf(field),
      description: descriptionOf(field),
    };
    return [row, ...below(field, path)];
  });
  return [...own, ...parts.flatMap((part) => fieldRows(part, prefix))];
};
