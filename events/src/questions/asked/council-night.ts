import * as z from "zod/mini";
import type { ChainView } from "../../chain/index.ts";
import { councilOn, type CouncilState } from "../../council/index.ts";
import { dutchCount, dutchDate, subjectId } from "../../kit/index.ts";
import type { IsoDate, Position, Revision, SubjectId } from "../../kit/index.ts";
import type { Attendance, MeetingCall } from "../../meeting/index.ts";
import type { DecisionRef, HistoryItem, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { historyItem } from "../history.ts";
import { inOrder } from "../legality/kit.ts";
import { decisionsUnder, isDoneOn } from "../meeting/matching.ts";
import type { Meeting } from "../meeting/meeting-log.ts";
import { refOf } from "../refs.ts";

/** A faction as it sits in the council on the day of the meeting. */
export interface SittingFaction {
  readonly faction: string;
  readonly seats: number;
  /** Members who are not on the attendance list. */
  readonly away: number;
  /** Members, where they are recorded by name. */
  readonly members: readonly string[];
}

/** What is put to the vote under an item, as it stood after the meeting. */
export interface NightDecision extends DecisionRef {
  readonly revision: Revision;
  readonly factions: readonly string[];
  readonly movers: readonly string[];
  readonly votes?: { readonly for: number; readonly against: number } | undefined;
  /** Factions of which more members voted for than against. */
  readonly votedFor: readonly string[];
  /** Whether the meeting is done with it: decided, put off, or ended without a vote. */
  readonly done: boolean;
  /** The event that says how it stands. */
  readonly statusAt: Position;
  /** Day of an earlier meeting at which the votes on it were tied (Gemeentewet art. 32 lid 4). */
  readonly tiedOn?: IsoDate | undefined;
}

/** An item of the agenda with what is put to the vote under it. */
export interface NightItem {
  readonly number?: string | undefined;
  readonly title: string;
  readonly concluded: boolean;
  readonly note?: string | undefined;
  readonly decisions: readonly NightDecision[];
}

/** One meeting of the council, item by item. */
export interface CouncilNight extends Verdict {
  readonly meeting: MeetingCall & {
    readonly id: SubjectId;
    readonly status: string;
    readonly revision: Revision;
  };
  /** Seats of the council (Gemeentewet art. 8) and how many of them are held. */
  readonly seats: number;
  readonly sitting: number;
  readonly factions: readonly SittingFaction[];
  readonly attendance?: Attendance | undefined;
  readonly items: readonly NightItem[];
  /** What was decided last at the meeting, newest first. */
  readonly recent: readonly HistoryItem[];
}

const votesOf = (view: ChainView, id: SubjectId): NightDecision["votes"] => {
  const [yes, no] = [view.value(id, "votes-for"), view.value(id, "votes-against")];
  return yes === undefined || no === undefined ? undefined : { for: yes, against: no };
};

/** The last day before the meeting on which the votes were tied. */
const tiedBefore = (view: ChainView, id: SubjectId, date: IsoDate): IsoDate | undefined => {
  const before = view
    .stated(id)
    .filter((fact) => fact.kind === "status" && fact.from < date)
    .at(-1);
  return before?.kind === "status" && before.status === "tied" ? before.from : undefined;
};

const decisionOf = (view: ChainView, id: SubjectId, date: IsoDate): NightDecision | undefined => {
  const decision = view.decision(id);
  if (decision === undefined) return undefined;
  const told = view.chain.statements(id).filter(({ knownFrom }) => knownFrom <= view.knownAt);
  return {
    ...refOf(view, decision),
    revision: told.length - 1,
    factions: view.texts(id, "factions"),
    movers: view.texts(id, "movers"),
    votes: votesOf(view, id),
    votedFor: view.texts(id, "voted-for"),
    done: isDoneOn(decision, date),
    statusAt: decision.statusAt,
    tiedOn: tiedBefore(view, id, date),
  };
};

const itemsOf = (view: ChainView, { state }: Meeting, date: IsoDate): readonly NightItem[] => {
  const under = decisionsUnder(view, state.items, date);
  return state.items.map(({ number, title, concluded, note }, index) => ({
    number,
    title,
    concluded,
    note,
    decisions: (under[index] ?? []).flatMap((id) => decisionOf(view, id, date) ?? []),
  }));
};

const factionsOn = (
  council: CouncilState,
  date: IsoDate,
  attendance: Attendance | undefined,
): readonly SittingFaction[] => {
  const { factions, members } = councilOn(council, date);
  return factions.map(({ faction, seats }) => ({
    faction,
    seats,
    away: attendance?.away.find((each) => each.faction === faction)?.seats ?? 0,
    members: members.filter((member) => member.faction === faction).map(({ name }) => name),
  }));
};

const isConcluded = ({ concluded, decisions }: NightItem): boolean =>
  concluded || (decisions.length > 0 && decisions.every(({ done }) => done));

const tell = ({ title, date }: MeetingCall, items: readonly NightItem[]): string => {
  const on = `${title} op ${dutchDate(date)}`;
  if (items.length === 0) return `${on}: er staat niets op de agenda.`;
  const done = items.filter(isConcluded).length;
  return `${on}: ${String(done)} van ${dutchCount(items.length, "agendapunt", "agendapunten")} afgehandeld.`;
};

/** How many of the last decisions are told. */
const RECENT = 4;

const recentIn = (asked: Asked, items: readonly NightItem[]): readonly HistoryItem[] =>
  items
    .flatMap(({ decisions }) => decisions)
    .flatMap(({ done, statusAt }) => (done ? [statusAt] : []))
    .sort((left, right) => right - left)
    .slice(0, RECENT)
    .flatMap((position) => {
      const entry = asked.journal.at(asked.journal.after(position - 1));
      return entry === undefined ? [] : [historyItem(asked, entry)];
    });

const nightOf = (asked: Asked, meeting: Meeting, call: MeetingCall): CouncilNight => {
  const { date } = call;
  const { status, attendance } = meeting.state;
  // Of a meeting that is past: how things stood at the end of that day.
  const view = date < asked.moment.asOf ? asked.view.on(date) : asked.view;
  const items = itemsOf(view, meeting, date);
  const { seats = 0, vacant } = councilOn(asked.council, date);
  const factions = factionsOn(asked.council, date, attendance);
  const sum = factions.reduce((all, faction) => all + faction.seats, 0);
  const decided = items.flatMap(({ decisions }) => decisions.map(({ statusAt }) => statusAt));
  return {
    moment: asked.moment,
    sentence: tell(call, items),
    evidence: inOrder([...meeting.told, ...decided]),
    meeting: { ...call, id: meeting.id, status, revision: meeting.revision },
    seats: seats === 0 ? sum : seats,
    sitting: seats === 0 ? sum : seats - vacant,
    factions,
    attendance,
    items,
    recent: recentIn(asked, items),
  };
};

/** How far is a meeting of the council, and who sits there to vote? */
export const councilNight = defineQuestion({
  name: "council-night",
  label: "Raadsavond",
  english: "Council night",
  input: z.object({ meeting: subjectId() }),
  answer: (asked, { meeting: id }): CouncilNight | undefined => {
    const meeting = asked.meetings().find((each) => each.id === id);
    const call = meeting?.state.call;
    return meeting === undefined || call === undefined ? undefined : nightOf(asked, meeting, call);
  },
});
