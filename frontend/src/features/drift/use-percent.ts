import { useWords } from "../../terms/use-words.ts";

/** Shares as people read them; something that is left is never shown as nothing. */
export function usePercent() {
  const { t, number } = useWords();
  const percent = (share: number): string =>
    share > 0 && share < 0.01
      ? t("drift.under-one")
      : t("drift.percent", { count: number(Math.round(share * 100)) });
  return { percent };
}
