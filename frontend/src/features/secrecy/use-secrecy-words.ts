import type { Api } from "../../api/client.ts";
import { useWords } from "../../terms/use-words.ts";

type Row = Api["SecrecyRow"];

/** Secrecy in the language of the page. */
export function useSecrecyWords() {
  const words = useWords();
  const { t, date, number } = words;
  const ended = ({ ratification: { by } }: Row): string =>
    by === undefined ? t("secrecies.ratify-next") : t("secrecies.ratify-by", { date: date(by) });
  const ratified: Readonly<Record<Row["ratification"]["need"], (row: Row) => string>> = {
    none: () => t("secrecies.ratify-none"),
    "once-given": () => t("secrecies.ratify-once-given"),
    done: ({ ratification: { on = "" } }) => t("secrecies.ratified", { date: date(on) }),
    missing: ended,
  };
  return {
    ...words,
    /** "het college", at the start of nothing. */
    body: (code: Row["body"]): string => t(`secrecies.body.${code}`),
    /** Who ends it. */
    endsBy: ({ mayLift, level }: Row): string => {
      const [only, ...others] = mayLift;
      const who = t(`secrecies.body.${only !== undefined && others.length === 0 ? only : "or"}`);
      return t(level === "internal" ? "secrecies.ends-internal" : "secrecies.ends", { body: who });
    },
    /** What of the decision it is about. */
    scope: ({ level, fields }: Row): string =>
      fields === undefined
        ? t(`secrecies.whole.${level}`)
        : t(`secrecies.part.${level}`, { count: number(fields.length) }, fields.length),
    mark: ({ level, fields }: Row) => (fields === undefined ? level : (`${level}-part` as const)),
    ratified: (row: Row): string => ratified[row.ratification.need](row),
  };
}
