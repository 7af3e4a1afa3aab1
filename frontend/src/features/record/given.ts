import type { Draft } from "../../forms/draft.ts";
import type { Field } from "../../forms/schema.ts";

const isChoice = ({ kind, codes = [] }: Pick<Field, "kind" | "codes">, text: string): boolean =>
  kind === "choice" && codes.includes(text);

/**
 * Texts and choices that an address gives for fields of the form, so that a draft made elsewhere need not be
 * typed again.
 */
export const givenIn = (
  query: Readonly<Record<string, unknown>>,
  fields: readonly Pick<Field, "name" | "kind" | "codes">[],
): Draft =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = query[field.name];
      if (typeof text !== "string") return [];
      const isText = field.kind === "text" || field.kind === "long-text";
      return isText || isChoice(field, text) ? [[field.name, text]] : [];
    }),
  );
