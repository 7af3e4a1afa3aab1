import type { NewEvent, SubjectId } from "../../kit/index.ts";
import { subject, TestLog, TODAY } from "../../kit/testing.ts";
import { TraceLaid, type TraceType } from "../../trace/index.ts";
import type { Signal } from "../answer.ts";
import { Dossier } from "../dossier.ts";
import { legalitySignals } from "./index.ts";

/** What happened, in the order in which it became known. */
export type Told = readonly (readonly [stream: string, of: SubjectId, event: NewEvent])[];

/** The day of an act. */
export const on = (occurredOn: string) => ({ occurredOn });

/** A trace between two decisions, laid in February 2026 whenever they were taken. */
export const laid = (source: SubjectId, target: SubjectId, type: TraceType): Told[number] => {
  const id = subject(900 + Number(source.slice(-2)) * 10 + (Number(target.slice(-2)) % 10));
  return [
    "trace",
    id,
    TraceLaid.of({ source, target, type, intention: "zoals het besluit zegt" }, on("2026-02-10")),
  ];
};

/** What the rules see of a decision on a date, as known at a position. */
export const seenOf = (
  told: Told,
  of: SubjectId,
  { asOf = TODAY, knownAt }: { readonly asOf?: string; readonly knownAt?: number } = {},
): readonly Signal[] => {
  const log = new TestLog();
  for (const each of told) log.record(...each);
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  const asked = dossier.at(asOf, knownAt);
  const decision = asked.view.decision(of);
  return decision === undefined ? [] : legalitySignals(asked, decision);
};

/** Codes of the same. */
export const codesOf = (...asked: Parameters<typeof seenOf>): readonly string[] =>
  seenOf(...asked).map(({ code }) => code);
