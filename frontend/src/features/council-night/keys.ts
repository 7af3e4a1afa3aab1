import { onMounted, type Ref } from "vue";
import type { Side } from "./tally.ts";

/** A key for each faction in the order of the table; the letters that have a meaning of their own are left out. */
export const FACTION_KEYS: readonly string[] = "1234567890bcefgjklmopqrwxy".split("");

/** Key of each side of a faction. */
export const SIDE_KEYS: Readonly<Record<Side, string>> = {
  for: "v",
  against: "t",
  divided: "d",
  absent: "a",
};

/** Key of each vote of a member at a roll call. */
export const MEMBER_KEYS = {
  for: "v",
  against: "t",
  absent: "a",
  "not-participating": "o",
} as const;

/** What a key stands for among keys by what they stand for. */
export const meantBy = <Meaning extends string>(
  keys: Readonly<Record<Meaning, string>>,
  key: string,
): Meaning | undefined => {
  for (const meaning in keys) if (keys[meaning] === key) return meaning;
  return undefined;
};

/** Whether letters typed here are text: shortcuts of one letter are for where nothing is typed. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** The one letter of a key press; nothing where the press is a combination. */
export const letterOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string =>
  ctrlKey || metaKey || altKey ? "" : key.toLowerCase();

/** Whether it is Enter still: held down it would confirm one item after the other. */
const isHeld = ({ key, repeat, target }: KeyboardEvent): boolean =>
  repeat && key === "Enter" && !isTyping(target);

/** Hears every key that is pressed inside an element: the keys are for what has the focus in it. */
export const usePress = (
  element: Readonly<Ref<HTMLElement | null>>,
  press: (event: KeyboardEvent) => unknown,
): void =>
  onMounted(() =>
    element.value?.addEventListener("keydown", (event) => {
      if (isHeld(event)) event.preventDefault();
      else press(event);
    }),
  );
