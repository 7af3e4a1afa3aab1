import { isEmptyField, rowCount, type Draft } from "./draft.ts";
import type { Field } from "./schema.ts";
import type { FormWords } from "./use-form-words.ts";

/** A field and what stands in it, as people read it back. */
export interface Told {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

type Words = Pick<FormWords, "label" | "code">;

interface Telling {
  readonly fields: readonly Field[];
  readonly command: string;
  readonly words: Words;
}

const tellRow = (parts: readonly Told[]): string =>
  parts
    .map(({ path, label, text }) => (path.endsWith(".faction") ? text : `${label} ${text}`))
    .join(", ");

const tellRows = (telling: Telling, draft: Draft, path: string): string =>
  Array.from({ length: rowCount(draft, path) }, (_each, row) =>
    tellRow(toldOf(telling, draft, `${path}.${row}`)),
  )
    .filter(Boolean)
    .join("; ");

function tellText({ name, kind, codes }: Field, typed: string, words: Words): string {
  if (kind === "yes-no") return words.code("yes-no", typed);
  const lines = typed.split("\n");
  return (codes ? lines.map((line) => words.code(name, line)) : lines).join(", ");
}

/** Of a decision that was chosen its title was typed. */
const typedAt = (draft: Draft, path: string): string =>
  (draft[`${path}:title`] ?? draft[path] ?? "").trim();

/** What is filled in, field by field; empty fields are left out. */
export function toldOf(telling: Telling, draft: Draft, path = ""): readonly Told[] {
  const { command, words } = telling;
  return telling.fields.flatMap((field): readonly Told[] => {
    const here = path === "" ? field.name : `${path}.${field.name}`;
    if (isEmptyField(field, draft, here)) return [];
    const inside = { ...telling, fields: field.fields ?? [] };
    if (field.kind === "group") return toldOf(inside, draft, here);
    const typed = typedAt(draft, here);
    const text = field.fields
      ? tellRows(inside, draft, here)
      : typed && tellText(field, typed, words);
    return [{ path: here, label: words.label(command, here), text }];
  });
}
