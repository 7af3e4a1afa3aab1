import { useI18n } from "vue-i18n";
import { useWords } from "../terms/use-words.ts";
import { inEnglish } from "./command-name.ts";
import { fieldKeys } from "./field-keys.ts";
import type { FormIssue } from "./issues.ts";

/** The words of forms; only for pages whose route names the texts `forms`. */
export function useFormWords() {
  const i18n = useI18n();
  const words = useWords();
  const { t, number } = words;

  const first = (keys: readonly string[]): string | undefined => {
    const key = keys.find((each) => i18n.te(each));
    return key === undefined ? undefined : t(key);
  };
  const label = (command: string, path: string): string =>
    first(fieldKeys(command, path)) ?? path.split(".").at(-1) ?? path;

  return {
    ...words,
    label,
    hint: (command: string, path: string): string | undefined =>
      first(fieldKeys(command, path).map((key) => `${key}-hint`)),
    code: (name: string, value: string): string => first([`code.${name}.${value}`]) ?? value,
    /** What is wrong with a field, with its name, so that it reads by itself in a summary. */
    issue: (command: string, { path, code, bound }: FormIssue): string =>
      t(`record.error.${code}`, {
        label: label(command, path),
        bound: number(bound ?? 0),
      }),
    /** Name and explanation of something to record; the name given where it has no words of its own. */
    choice: (key: string, name: string) => ({
      name: first([`record.choice.${key}.name`]) ?? name,
      what: first([`record.choice.${key}.what`]) ?? "",
    }),
    /** The name of a command, as on a link to its form. */
    commandName: (command: { readonly name: string; readonly label: string }): string =>
      first([`record.step.${command.name}`]) ??
      (i18n.locale.value === "en" ? inEnglish(command.name) : command.label),
  };
}

export type FormWords = ReturnType<typeof useFormWords>;
