import { GoalEnded, GoalSet, type GoalContent } from "../../goal/index.ts";
import type { IsoDate, NewEvent, SubjectId } from "../../kit/index.ts";
import { subject, TestLog, TODAY } from "../../kit/testing.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { TraceLaid, type TraceType } from "../../trace/index.ts";
import { Dossier, type Asked } from "../dossier.ts";

/** What happened, in the order in which it became known. */
export type Told = readonly (readonly [stream: string, of: SubjectId, event: NewEvent])[];

/** The day of an act. */
export const on = (occurredOn: IsoDate) => ({ occurredOn });

const COUNCIL = subject(99_999);

/** The council decided that there are to be goals; known last, so that it moves no position. */
const ORIGIN: Told[number] = [
  "resolution",
  COUNCIL,
  ResolutionTaken.of({ kind: "council-resolution", title: "Kadernota" }, on("2000-01-01")),
];

/** The dossier of a story, on a day. */
export const askedOf = (told: Told, asOf: IsoDate = TODAY): Asked => {
  const log = new TestLog();
  for (const each of [...told, ORIGIN]) log.record(...each);
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  return dossier.at(asOf);
};

/** All that makes a goal concrete, or nearly nothing of it. */
const CONCRETE = {
  targetGroup: "75-plussers",
  effect: "wonen zelfstandig",
  direction: "more",
  baseline: { value: 76, unit: "procent", date: "2023-01-01", source: "monitor" },
  target: { value: 82, unit: "procent", date: "2028-01-01", source: "beleidsplan" },
  term: "2028-01-01",
} as const;

/** A goal that is concrete. */
export const goalOf = (
  of: SubjectId,
  date: IsoDate,
  more: Partial<GoalContent> = {},
): Told[number] => [
  "goal",
  of,
  GoalSet.of({ title: "Zelfstandig wonen", origin: COUNCIL, ...CONCRETE, ...more }, on(date)),
];

/** A goal that says nothing. */
export const emptyGoal = (of: SubjectId, date: IsoDate): Told[number] => [
  "goal",
  of,
  GoalSet.of({ title: "Doen wat nodig is" }, on(date)),
];

/** A goal comes to its end. */
export const goalEnded = (of: SubjectId, date: IsoDate): Told[number] => [
  "goal",
  of,
  GoalEnded.of({ outcome: "reached", explanation: "gehaald" }, on(date)),
];

let traces = 0;

/** A trace between two decisions. */
export const traced = (
  [source, type, target]: readonly [SubjectId, TraceType, SubjectId],
  date: IsoDate,
): Told[number] => {
  traces += 1;
  return [
    "trace",
    subject(100_000 + traces),
    TraceLaid.of({ source, target, type, intention: "zoals besloten" }, on(date)),
  ];
};
