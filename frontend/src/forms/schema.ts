/** What a form shows of one part of a command; derived from the command's schema. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Whether something must be filled in. */
  readonly required: boolean;
  /** Whether the data hold it also when it is empty: a list. */
  readonly listed?: boolean;
  /** Most characters of a text. */
  readonly max?: number;
  /** Whether a number has no decimals. */
  readonly whole?: boolean;
  /** What can be chosen. */
  readonly codes?: readonly string[];
  /** The parts of a group or of each row. */
  readonly fields?: readonly Field[];
}

export type FieldKind =
  | "text" | "long-text" | "address" | "texts"
  | "date" | "number" | "euro" | "yes-no"
  | "choice" | "choices" | "decision" | "decisions"
  | "group" | "rows" | "votes"; // prettier-ignore

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
}

/** As much of a schema as a form needs. */
export interface Schema {
  readonly _zod: { readonly def: { readonly type: string } };
  readonly safeParse: (data: unknown) => {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

export type SchemaIssue = Issue;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isSchema = (value: unknown): value is Schema => isObject(value) && "_zod" in value;

/** A part of a schema's definition; the parts differ by the type of schema. */
const part = (of: object, name: string): unknown =>
  Object.entries(of).find(([key]) => key === name)?.[1];

const partSchema = (of: object, name: string): Schema => {
  const found = part(of, name);
  if (!isSchema(found)) throw new TypeError(`a schema without ${name}`);
  return found;
};

const LONG = 1000;
const CENT = 0.01;
const EUROS = ["amount", "budget"];
const DAYS = ["2024-02-29", "2023-02-29"] as const;
const WRAPPERS = ["optional", "exactOptional", "nullable", "default", "prefault", "readonly"];
const VOTE_PARTS = ["faction", "for", "against"];

const bound = (def: object, check: string, limit: string): number | undefined => {
  const checks = part(def, "checks");
  if (!Array.isArray(checks)) return undefined;
  for (const each of checks.filter(isSchema)) {
    const rule: object = each._zod.def;
    const value = part(rule, "check") === check ? part(rule, limit) : undefined;
    if (typeof value === "number") return value;
  }
  return undefined;
};

/** A date is known by what it accepts: 29 February in a leap year alone. */
const isDate = (schema: Schema): boolean =>
  schema.safeParse(DAYS[0]).success && !schema.safeParse(DAYS[1]).success;

/** A time of the day is known likewise. */
const isTime = (schema: Schema): boolean =>
  schema.safeParse("19:30").success && !schema.safeParse("24:30").success;

type Shape = Omit<Field, "name" | "required" | "listed">;

function textShape(schema: Schema): Shape {
  const { def } = schema._zod;
  const format = part(def, "format");
  if (format === "uuid") return { kind: "decision" };
  if (format === "url") return { kind: "address" };
  if (isDate(schema)) return { kind: "date" };
  if (isTime(schema)) return { kind: "text", max: 5 };
  const max = bound(def, "max_length", "maximum");
  return { kind: max !== undefined && max >= LONG ? "long-text" : "text", ...(max && { max }) };
}

function listShape(name: string, schema: Schema): Shape {
  const element = shapeOf(name, partSchema(schema._zod.def, "element"));
  if (element.kind === "decision") return { kind: "decisions" };
  if (element.kind === "choice") return { ...element, kind: "choices" };
  if (element.kind !== "group") return { kind: "texts", ...(element.max && { max: element.max }) };
  const names = element.fields?.map((field) => field.name) ?? [];
  const votes = VOTE_PARTS.every((vote) => names.includes(vote));
  return { ...element, kind: votes ? "votes" : "rows" };
}

const shapes: Readonly<Record<string, (name: string, schema: Schema) => Shape>> = {
  string: (_name, schema) => textShape(schema),
  number: (name, { _zod: { def } }) => ({
    kind: bound(def, "multiple_of", "value") === CENT || EUROS.includes(name) ? "euro" : "number",
    whole: part(def, "format") === "safeint",
  }),
  boolean: () => ({ kind: "yes-no" }),
  enum: (_name, { _zod: { def } }) => ({
    kind: "choice",
    codes: Object.values(part(def, "entries") ?? {}).map(String),
  }),
  array: listShape,
  object: (_name, schema) => ({ kind: "group", fields: fieldsOf(schema) }),
};

function shapeOf(name: string, schema: Schema): Shape {
  const { def } = schema._zod;
  if (WRAPPERS.includes(def.type)) return shapeOf(name, partSchema(def, "innerType"));
  const shape = shapes[def.type];
  if (!shape) throw new TypeError(`no field for “${name}”, a schema of type ${def.type}`);
  return shape(name, schema);
}

function fieldOf(name: string, schema: Schema): Field {
  const given = !schema.safeParse(undefined).success;
  const mayBeEmpty = schema.safeParse([]).success;
  return {
    name,
    required: given && !mayBeEmpty,
    ...(given && mayBeEmpty && { listed: true }),
    ...shapeOf(name, schema),
  };
}

/** The fields of a form, in the order of the schema. */
export function fieldsOf(schema: Schema): readonly Field[] {
  const shape = part(schema._zod.def, "shape");
  return Object.entries(shape ?? {}).map(([name, each]) => {
    if (!isSchema(each)) throw new TypeError(`“${name}” is not a schema`);
    return fieldOf(name, each);
  });
}
