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

/** The field in which what stands under a path is typed. */
export function fieldAt(fields: readonly Field[], path: string): FieldAt | undefined {
  const [name = "", ...rest] = path.split(".");
  const field = fields.find((each) => each.name === name);
  if (!field) return undefined;
  const [row] = rest;
  const inner = field.kind === "group" ? rest : rest.slice(1);
  const begin = field.kind === "group" ? name : `${name}.${row ?? ""}`;
  const found = inner.length > 0 ? fieldAt(field.fields ?? [], inner.join(".")) : undefined;
  return found ? { ...found, path: `${begin}.${found.path}` } : { field, path: name };
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

function codeOf(issue: SchemaIssue, { kind }: Field): Omit<FormIssue, "path"> {
  const counted = kind === "number" || kind === "euro";
  const bounded = (value: number | bigint = 0) => ({ bound: Number(value) });
  if (issue.code === "too_big")
    return { code: counted ? "too-large" : "too-long", ...bounded(issue.maximum) };
  if (issue.code === "too_small" && counted)
    return { code: "too-small", ...bounded(issue.minimum) };
  if (issue.expected === "int") return { code: "whole" };
  if (issue.code === "invalid_format") return { code: ofFormat[kind] ?? "invalid" };
  return { code: issue.code === "custom" ? "invalid" : (ofAbsence[kind] ?? "missing") };
}

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
