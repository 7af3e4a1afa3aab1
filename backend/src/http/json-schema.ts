import { isIsoDate } from "@doelspoor/events";
import * as z from "zod/mini";

/** A JSON Schema (2020-12) as far as the description of the API looks into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly allOf?: readonly (JsonSchema | boolean)[] | undefined;
}

/** What the fields mean that every act has. */
const DATES: Readonly<Record<string, string>> = {
  occurredOn: "Datum van de handeling.",
  validFrom: "Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.",
  validTo: "Eerste dag waarop het niet meer geldt.",
  retroactiveTo: "Eerste dag van de terugwerkende kracht, als het besluit die geeft.",
};

interface Visited {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: Record<string, unknown>;
}

const isDate = (check: z.core.$ZodCheck): boolean => {
  const { def } = check._zod;
  return "fn" in def && def.fn === isIsoDate;
};

/** Says in the schema what zod keeps in a function, and drops patterns that a format names already. */
const override = ({ zodSchema, jsonSchema }: Visited): void => {
  if (zodSchema._zod.def.checks?.some(isDate) === true) jsonSchema["format"] = "date";
  if (jsonSchema["format"] !== undefined) delete jsonSchema["pattern"];
};

const merged = (left: JsonSchema, right: JsonSchema): JsonSchema => ({
  type: "object",
  properties: { ...left.properties, ...right.properties },
  required: [...(left.required ?? []), ...(right.required ?? [])],
});

const asObject = (schema: JsonSchema | boolean): JsonSchema =>
  typeof schema === "boolean" ? {} : schema;

const isPlainObject = ({ type, properties }: JsonSchema): boolean =>
  type === "object" && properties !== undefined;

/** Two objects that must both fit are one object with the fields of both. */
const flat = (schema: JsonSchema): JsonSchema => {
  if (schema.allOf === undefined) return schema;
  // A part without words asks for nothing.
  const parts = schema.allOf
    .map((part) => flat(asObject(part)))
    .filter((part) => Object.keys(part).length > 0);
  return parts.every(isPlainObject) ? parts.reduce(merged) : { allOf: parts };
};

const explained = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, field]) => {
      const description = DATES[name];
      return [name, description === undefined ? field : { description, ...asObject(field) }];
    }),
  ),
});

/** The JSON Schema of what a schema takes in. */
export const jsonSchemaOf = (schema: z.ZodMiniType): JsonSchema => {
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", override });
  const { $schema: _dialect, "~standard": _standard, ...rest } = made;
  const one = flat(rest);
  return one.properties === undefined ? one : explained(one);
};
