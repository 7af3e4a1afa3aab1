import type { ChainView, DecisionView, TraceView } from "../chain/index.ts";
import { runsOn, type CouncilState } from "../council/index.ts";
import type { IsoDate, SubjectId } from "../kit/index.ts";
import type { DecisionRef, Period, PoliticalMoment, TraceRow } from "./answer.ts";
import type { Asked } from "./dossier.ts";

/** A decision, named as people name it. */
export const refOf = (view: ChainView, { id, kind, date, status }: DecisionView): DecisionRef => {
  const number = view.text(id, "number");
  return {
    id,
    kind,
    number,
    title: view.text(id, "title") ?? "",
    date,
    status,
  };
};

/** The same by id; undefined where the decision does not exist or is not known yet. */
export const refById = (view: ChainView, id: SubjectId): DecisionRef | undefined => {
  const decision = view.decision(id);
  return decision === undefined ? undefined : refOf(view, decision);
};

/** A trace as seen from one end: `other` is the decision at the other end. */
export const traceRow = (
  view: ChainView,
  trace: TraceView,
  other: SubjectId,
): TraceRow | undefined => {
  const decision = refById(view, other);
  if (decision === undefined) return undefined;
  const { type, intention, since } = trace;
  return { trace: trace.trace, type, intention, since, decision };
};

/** What a decision rests on. */
export const restsOn = (view: ChainView, id: SubjectId): readonly TraceRow[] =>
  view
    .tracesFrom(id)
    .map((trace) => traceRow(view, trace, trace.target))
    .filter((row) => row !== undefined);

/** What rests on a decision. */
export const servedBy = (view: ChainView, id: SubjectId): readonly TraceRow[] =>
  view
    .tracesTo(id)
    .map((trace) => traceRow(view, trace, trace.source))
    .filter((row) => row !== undefined);

const seatsOn = ({ elections }: CouncilState, date: IsoDate) =>
  elections.findLast((election) => election.date <= date)?.results ?? [];

/** The coalitions, each with the seats of its factions at its start. */
export const coalitionPeriods = (council: CouncilState): readonly Period[] =>
  council.coalitions.map(({ name, factions, ...period }) => ({
    label: name,
    ...period,
    factions: factions.map((faction) => {
      const seats = seatsOn(council, period.from).find(
        (result) => result.faction === faction,
      )?.seats;
      return seats === undefined ? { name: faction } : { name: faction, seats };
    }),
  }));

/** The council's terms. */
export const termPeriods = ({ terms }: CouncilState): readonly Period[] => terms;

/** The council's term that runs on a date. */
export const termOn = ({ terms }: CouncilState, date: IsoDate): Period | undefined =>
  terms.find((term) => runsOn(term, date));

/** Of what a shift is, by the first word of its type: every political event of the council begins with one. */
const MOMENTS: Readonly<Record<string, PoliticalMoment["kind"]>> = {
  Election: "election",
  Council: "council",
  Coalition: "coalition",
  Alderman: "alderman",
  Aldermen: "alderman",
  College: "college",
  Faction: "faction",
  Factions: "faction",
  Member: "faction",
};

/** Of what an event of the council is a shift (domain.md 4.6); undefined of what shifts nothing. */
export const shiftOf = (type: string): PoliticalMoment["kind"] | undefined =>
  MOMENTS[/^[A-Z][a-z]+/.exec(type)?.[0] ?? ""];

/** The political moments known at the position, oldest first; corrected ones as they read now. */
export const politicalMoments = ({ journal, moment }: Asked): readonly PoliticalMoment[] => {
  const moments: PoliticalMoment[] = [];
  for (const { type, occurredOn, label, position, sentence } of journal.political()) {
    const kind = shiftOf(type);
    const known = position <= moment.knownAt;
    if (kind === undefined || !known || journal.correctedBy(position, moment.knownAt) !== undefined)
      continue;
    moments.push({ date: occurredOn, label, sentence, kind, position });
  }
  return moments.sort((left, right) => (left.date < right.date ? -1 : 1));
};
