import { computed, inject } from "vue";
import { foldedKey, useFormScope } from "./form.ts";
import type { Field } from "./schema.ts";
import { useFormWords } from "./use-form-words.ts";

/** What every field shows around its control. */
export function useField(given: () => { readonly field: Field; readonly path: string }) {
  const { command, draft, errorOf } = useFormScope();
  const words = useFormWords();
  const folded = inject(foldedKey, false);
  const said = computed(() => {
    const { field, path } = given();
    return {
      name: path,
      label: words.label(command, path),
      hint: words.hint(command, path),
      optional: field.required || folded ? undefined : words.t("field.optional"),
      error: errorOf(path),
    };
  });
  const text = computed({
    get: () => draft[given().path] ?? "",
    set: (value: string) => (draft[given().path] = value),
  });
  return { ...words, draft, said, text };
}
