import { rightToRecord, type Right } from "@doelspoor/events";
import type { RouteParamsGeneric } from "vue-router";
import { rightToMend, rightToStep } from "../terms/stream-rights.ts";

type Rights = readonly (Right | undefined)[];

/** Any of these is enough to have something to record from the menu. */
export const MENU_RIGHTS = ["record-council", "record-college", "confirm", "import"] as const;

const text = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : "";

/** Pages on which something is recorded, and nothing else; one of the rights is enough. */
const RIGHTS: Readonly<Record<string, (params: RouteParamsGeneric) => Rights>> = {
  correct: ({ plural }) => [rightToMend(text(plural))],
  "council-night": () => [rightToRecord("meeting", "")],
  "council-nights": () => [rightToRecord("meeting", "")],
  import: () => ["import"],
  "lay-trace": () => [rightToRecord("trace", "lay-trace")],
  record: () => MENU_RIGHTS,
  "record-form": ({ plural, command }) => [rightToStep(text(plural), text(command))],
  "set-goal": () => [rightToRecord("goal", "set-goal")],
  step: ({ plural, command }) => [rightToStep(text(plural), text(command))],
};

/** Pages that show whoever may not record what is recorded on them. */
const SHOWN: readonly unknown[] = ["council-night", "council-nights"];

/** Whether anyone who may read may open a page, also one on which something is recorded. */
export const isShown = (name: unknown): boolean => SHOWN.includes(name);

/** The rights of which a page asks one; none where nothing is recorded on it. */
export function rightsOfPage(name: unknown, params: RouteParamsGeneric): readonly Right[] {
  const asked = RIGHTS[String(name)]?.(params) ?? [];
  return asked.filter((right) => right !== undefined);
}
