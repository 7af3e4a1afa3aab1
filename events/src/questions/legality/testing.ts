import type { NewEvent, SubjectId } from "../../kit/index.ts";
import { subject, TestLog, TODAY } from "../../kit/testing.ts";
import * as mandates from "../../mandate/index.ts";
import * as regulations from "../../regulation/index.ts";
import * as resolutions from "../../resolution/index.ts";
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

/** Ids of the decisions in these tests. */
export const [RULE, BY_LAW, POWER, OTHER] = [subject(1), subject(2), subject(3), subject(4)];
/** Published where the law asks since 1 July 2021. */
export const GAZETTE = { medium: "municipal-gazette" } as const;

type Adopted = Parameters<typeof regulations.RegulationAdopted.of>[0];
/** What is said when a power is given. */
export type Granted = Parameters<typeof mandates.MandateGranted.of>[0];

/** A regulation is adopted. */
export const adopted = (more: Partial<Adopted>, date = "2026-02-01", of = RULE): Told[number] => [
  "regulation",
  of,
  regulations.RegulationAdopted.of({ kind: "by-law", title: "Regels", ...more }, on(date)),
];
/** Published and in force on a day. */
export const entered = (date: string, of = RULE): Told => [
  ["regulation", of, regulations.RegulationPublished.of(GAZETTE, on(date))],
  ["regulation", of, regulations.RegulationEnteredIntoForce.of({}, on(date))],
];
/** A regulation is repealed. */
export const repealed = (date: string, of = RULE): Told[number] => [
  "regulation",
  of,
  regulations.RegulationRepealed.of({ reason: "nieuwe regels" }, on(date)),
];
/** A by-law that is in force from a day. */
export const byLaw = (from: string): Told => [
  adopted({ title: "Verordening hulp" }, from, BY_LAW),
  ...entered(from, BY_LAW),
];
/** A power is given. */
export const granted = (more: Partial<Granted>, date = "2026-01-10", of = POWER): Told[number] => [
  "mandate",
  of,
  mandates.MandateGranted.of(
    { kind: "mandate", title: "Mandaat hulp", holder: "teamleider", subject: "hulp", ...more },
    on(date),
  ),
];
/** A power is published and in effect on a day. */
export const inEffect = (date = "2026-01-20", of = POWER): Told => [
  ["mandate", of, mandates.MandatePublished.of(GAZETTE, on(date))],
  ["mandate", of, mandates.MandateTookEffect.of({}, on(date))],
];
/** A power is taken back. */
export const revoked = (date: string, of = POWER): Told[number] => [
  "mandate",
  of,
  mandates.MandateRevoked.of({ reason: "nieuwe verdeling" }, on(date)),
];
/** A resolution is taken. */
export const taken = (more: object, of = RULE, date = "2026-02-01"): Told[number] => [
  "resolution",
  of,
  resolutions.ResolutionTaken.of(
    { kind: "executive-resolution", title: "Hulp", ...more },
    on(date),
  ),
];
