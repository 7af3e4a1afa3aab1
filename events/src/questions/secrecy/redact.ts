import { streams } from "../../catalogue.generated.ts";
import { definitionOf } from "../../catalogue.ts";
import type { AnyEventDefinition, RecordedEvent } from "../../kit/index.ts";

/** What stands where a text that must be there is not public. */
export const NOT_PUBLIC = "Niet openbaar";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const entriesOf = (data: unknown): readonly (readonly [string, unknown])[] =>
  isObject(data) ? Object.entries(data) : [];

/** Whether a value is among these texts, or holds one of them however deep. */
export const names = (value: unknown, ids: { readonly has: (id: string) => boolean }): boolean => {
  if (typeof value === "string") return ids.has(value);
  return isObject(value) && Object.values(value).some((each) => names(each, ids));
};

const fits = ({ schema }: AnyEventDefinition, data: unknown): boolean =>
  schema.safeParse(data).success;

/** The data without a field, or with words in its place; undefined where neither can be. */
const without = (
  definition: AnyEventDefinition,
  data: readonly (readonly [string, unknown])[],
  field: string,
): readonly (readonly [string, unknown])[] | undefined => {
  const rest = data.filter(([name]) => name !== field);
  if (fits(definition, Object.fromEntries(rest))) return rest;
  const said = data.map(([name, value]) => [name, name === field ? NOT_PUBLIC : value] as const);
  return fits(definition, Object.fromEntries(said)) ? said : undefined;
};

/**
 * An event without what some of its fields say, nor what could tell it: the reason of a correction quotes
 * it, the digest of the request confirms a guess. Undefined where a field can be left out in no way.
 */
export const redacted = (
  event: RecordedEvent,
  isWithheld: (field: string, value: unknown) => boolean,
): RecordedEvent | undefined => {
  const definition = definitionOf(event.type);
  if (definition === undefined) return undefined;
  let data = entriesOf(definition.lift(event));
  const fields = data.filter(([name, value]) => isWithheld(name, value)).map(([name]) => name);
  if (fields.length === 0 && event.correction === undefined) return event;
  for (const field of fields) {
    const rest = without(definition, data, field);
    if (rest === undefined) return undefined;
    data = rest;
  }
  const { request: _request, correction, ...told } = event;
  return {
    ...told,
    version: definition.version,
    data: Object.fromEntries(data),
    ...(correction !== undefined && { correction: { of: correction.of, reason: NOT_PUBLIC } }),
  };
};

interface Shape {
  readonly shape: Readonly<Record<string, { readonly safeParse: (value: unknown) => Parsed }>>;
}

interface Parsed {
  readonly success: boolean;
}

const hasShape = (schema: object): schema is Shape => "shape" in schema && isObject(schema.shape);

const canBeLeftOut = (field: Shape["shape"][string]): boolean =>
  field.safeParse(undefined).success || field.safeParse(NOT_PUBLIC).success;

const shapeOf = ({ schema }: AnyEventDefinition) =>
  hasShape(schema) ? Object.entries(schema.shape) : [];

/** Names of the fields of the events of a kind of stream that can be left out, or said in other words. */
export const redactableFields = (stream: string): ReadonlySet<string> => {
  const events = streams.find(({ name }) => name === stream)?.events ?? [];
  const can = new Map<string, boolean>();
  for (const [name, field] of events.flatMap(shapeOf))
    can.set(name, canBeLeftOut(field) && can.get(name) !== false);
  return new Set([...can].flatMap(([name, possible]) => (possible ? [name] : [])));
};
