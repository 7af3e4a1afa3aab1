import type { Draft } from "../../forms/draft.ts";
import type { Field } from "../../forms/schema.ts";

/** Texts that an address gives for fields of the form, so that a draft made elsewhere need not be typed again. */
export const givenIn = (
  query: Readonly<Record<string, unknown>>,
  fields: readonly Pick<Field, "name" | "kind">[],
): Draft =>
  Object.fromEntries(
    fields
      .filter(({ kind }) => kind === "text" || kind === "long-text")
      .flatMap(({ name }) => {
        const text = query[name];
        return typeof text === "string" ? [[name, text]] : [];
      }),
  );
