import { rowCount, type Draft } from "./draft.ts";
import type { Field } from "./schema.ts";
import type { FormWords } from "./use-form-words.ts";

/** A field and what stands in it, as people read it back. */
export interface Told {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

type Words = Pick<FormWords, "label" | "code">;

/** What is filled in, field by field; empty fields are left out. */
export function toldOf(
  { fields, command, words }: { fields: readonly Field[]; command: string; words: Words },
  draft: Draft,
  path = "",
): readonly Told[] {
  return fields.flatMap((field): readonly Told[] => {
    const here = path === "" ? field.name : `${path}.${field.name}`;
    const inside = { fields: field.fields ?? [], command, words };
    if (field.kind === "group") return toldOf(inside, draft, here);
    const label = words.label(command, here);
    if (field.kind === "rows" || field.kind === "votes") {
      const rows = Array.from({ length: rowCount(draft, here) }, (_each, row) =>
        toldOf(inside, draft, `${here}.${row}`)
          .map((part) =>
            part.path.endsWith(".faction") ? part.text : `${part.label} ${part.text}`,
          )
          .join(", "),
      ).filter(Boolean);
      return rows.length > 0 ? [{ path: here, label, text: rows.join("; ") }] : [];
    }
    const typed = (draft[`${here}:title`] ?? draft[here] ?? "").trim();
    if (typed === "") return [];
    const text = typed
      .split("\n")
      .map((line) => (field.codes ? words.code(field.name, line) : line))
      .join(", ");
    return [
      { path: here, label, text: field.kind === "yes-no" ? words.code("yes-no", typed) : text },
    ];
  });
}
