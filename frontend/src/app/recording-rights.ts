import { rightToRecord } from "@doelspoor/events";
import { rightToMend, rightToStep } from "../terms/stream-rights.ts";
import { MENU_RIGHTS, type RecordingRights } from "./page-rights.ts";

const text = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : "";

/** What each page asks for; see `page-rights.ts`. */
export const RECORDING_RIGHTS: RecordingRights = {
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
