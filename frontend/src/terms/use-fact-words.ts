import type { PageFact } from "@doelspoor/events";
import { isIsoDate } from "../ui/date-text.ts";
import { useWords } from "./use-words.ts";

const CODE = /^[a-z]+(-[a-z]+)*$/;

/** The values of facts in the chosen language: codes as words, dates as dates, names as they are. */
export function useFactWords() {
  const { word, date, list } = useWords();

  /** A code has a word of its own for what it tells of, or is one of the bodies. */
  function value(key: string, text: string): string {
    if (isIsoDate(text)) return date(text);
    if (!CODE.test(text)) return text;
    const own = word(`fact-value.${key}`, text);
    return own === text ? word("body", text) : own;
  }

  /** Several values are a list; where one of them is a date, they tell what was done, when and where. */
  const told = ({ key, texts }: Pick<PageFact, "key" | "texts">): string => {
    const values = texts.map((text) => value(key, text));
    return texts.some(isIsoDate) ? values.join(", ") : list(values);
  };
  return { told };
}
