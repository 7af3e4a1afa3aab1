import type { Draft } from "./draft.ts";
import { readDraft } from "./draft.ts";
import type { Field, Schema, SchemaIssue } from "./schema.ts";

/** What is wrong with a field; `code` is a key of the texts under `record.error`. */
export interface FormIssue {
  readonly path: string;
  readonly code: string;
  /** The most or the least that is allowed, where there is such a bound. */
  readonly bound?: number;
}

/** A field of the form together with its path; the parts of a list of texts are its own field. */
export interface FieldAt {
  readonly field: Field;
  readonly path: string;
}

const within = ({ kind }: Field, rest: readonly string[]): number =>
  kind === "group" || rest.length === 0 ? 0 : 1;

/** The field in which what stands under a path is typed. */
export function fieldAt(fields: readonly Field[], path: string): FieldAt | undefined {
  const [name = "", ...rest] = path.split(".");
  const field = fields.find((each) => each.name === name);
  if (!field) return undefined;
  const inner = rest.slice(within(field, rest));
  const found = fieldAt(field.fields ?? [], inner.join("."));
  if (!found) return { field, path: name };
  return {
    field: found.field,
    path: [name, ...rest.slice(0, -inner.length), found.path].join("."),
  };
}

const ofAbsence: Partial<Record<Field["kind"], string>> = {
  choice: "choose",
  "yes-no": "choose",
  choices: "choose",
  decision: "choose-decision",
  decisions: "choose-decision",
  rows: "rows",
  votes: "rows",
};

const ofFormat: Partial<Record<Field["kind"], string>> = {
  address: "address",
  decision: "choose-decision",
  decisions: "choose-decision",
};

const isNumber = ({ kind }: Field): boolean => kind === "number" || kind === "euro";

const codes: Readonly<Record<string, (issue: SchemaIssue, field: Field) => string>> = {
  too_big: (_issue, field) => (isNumber(field) ? "too-large" : "too-long"),
  too_small: (_issue, field) =>
    isNumber(field) ? "too-small" : (ofAbsence[field.kind] ?? "missing"),
  not_multiple_of: () => "cents",
  invalid_format: (_issue, field) => ofFormat[field.kind] ?? "invalid",
  invalid_type: (issue, field) =>
    issue.expected === "int" ? "whole" : (ofAbsence[field.kind] ?? "missing"),
  invalid_value: (_issue, field) => ofAbsence[field.kind] ?? "missing",
};

const codeOf = (issue: SchemaIssue, field: Field): Omit<FormIssue, "path"> => {
  const bound = issue.maximum ?? issue.minimum;
  return {
    code: codes[issue.code ?? ""]?.(issue, field) ?? "invalid",
    ...(bound !== undefined && { bound: Number(bound) }),
  };
};

/**
 * Reads a draft (of the fields that are told) as the data of a schema and gives all that is
 * wrong with it, a field once.
 */
export function checkDraft(
  {
    fields,
    told = fields,
    schema,
  }: {
    readonly fields: readonly Field[];
    readonly told?: readonly Field[];
    readonly schema: Schema;
  },
  draft: Draft,
): { readonly data: unknown; readonly issues: readonly FormIssue[] } {
  const read = readDraft({ fields: told }, draft);
  const found = new Map<string, FormIssue>(read.issues.map((issue) => [issue.path, issue]));
  for (const issue of schema.safeParse(read.value).error?.issues ?? []) {
    const place = fieldAt(fields, issue.path.map(String).join("."));
    if (place && !found.has(place.path))
      found.set(place.path, { path: place.path, ...codeOf(issue, place.field) });
  }
  return { data: read.value, issues: [...found.values()] };
}
