import { MotionSubmitted, outcomeOfVotes, submitMotion, totalsOf } from "@doelspoor/events";
import type { ActDates, IsoDate, MotionState } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { agendaItemIn } from "./agenda-item.ts";
import { leftUndecided, withdrawn } from "../kit/ended.ts";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import type { MotionRecord } from "./schemas.ts";
import { filled, numberIn, oneLine, personNames } from "../kit/text.ts";
import { voteStatement } from "../kit/vote.ts";
import { factionVotes, seatsIn } from "../kit/votes.ts";

/** What a record says of its subject, and what of it cannot be recorded. */
export interface Mapped<State> {
  readonly statements: readonly Statement<State>[];
  readonly problems: readonly Problem[];
}

const titleOf = (record: MotionRecord, known: string | undefined): string => {
  const title = filled(record.titel) ?? known ?? agendaItemIn(record.agendapunt).title;
  if (title === undefined)
    throw new UnrecordableRecord("titel", "ontbreekt, en het agendapunt heeft er ook geen");
  return title;
};

const submittedOn = ({ datum, agendapunt }: MotionRecord): IsoDate => {
  const date = datum ?? agendaItemIn(agendapunt).meetingDate;
  if (date === undefined)
    throw new UnrecordableRecord("datum", "ontbreekt, en het agendapunt noemt geen vergadering");
  return date;
};

/** The day of what the council did with it: that of the meeting, unless it was handed in later. */
const decidedOn =
  (record: MotionRecord) =>
  (known: ActDates | undefined): ActDates => {
    const { meetingDate } = agendaItemIn(record.agendapunt);
    if (known !== undefined && meetingDate === undefined) return known;
    const submitted = submittedOn(record);
    const meeting = meetingDate ?? submitted;
    return { ...known, occurredOn: meeting > submitted ? meeting : submitted };
  };

const factionsOf = ({ fracties }: MotionRecord): string[] =>
  (fracties ?? []).map(oneLine).filter((faction) => faction !== "");

// The source lists names and factions apart, and not in the same order: they are not joined here.
const moversOf = ({ indiener, medeondertekenaars }: MotionRecord): { name: string }[] => {
  const names = [...personNames(indiener), ...(medeondertekenaars ?? []).flatMap(personNames)];
  return [...new Set(names)].map((name) => ({ name }));
};

const kinds = { Motie: "motion", Amendement: "amendment" } as const;

// Only what the record fills in: what it leaves empty corrects nothing.
const statedIn = (record: MotionRecord) => {
  const { meetingDate, item } = agendaItemIn(record.agendapunt);
  const [movers, factions] = [moversOf(record), factionsOf(record)];
  return {
    kind: kinds[record.type],
    ...(meetingDate === undefined ? {} : { meetingDate }),
    ...(item === undefined ? {} : { agendaItem: item }),
    ...(movers.length === 0 ? {} : { movers }),
    ...(factions.length === 0 ? {} : { factions }),
  };
};

const submission = (record: MotionRecord): Statement<MotionState> => {
  const stated = statedIn(record);
  const hasDate = typeof record.datum === "string";
  return stating({
    command: submitMotion,
    event: MotionSubmitted,
    field: "datum",
    data: (known) => {
      const title = titleOf(record, known?.title);
      const number = numberIn(title);
      const numbered = number === undefined ? {} : { number };
      const dateBasis = hasDate ? "stated" : (known?.dateBasis ?? "meeting");
      return { movers: [], factions: [], ...known, ...stated, title, ...numbered, dateBasis };
    },
    dates: (known) =>
      known !== undefined && !hasDate && (known.data.dateBasis === "stated" || !stated.meetingDate)
        ? known
        : { ...known, occurredOn: submittedOn(record) },
  });
};

const factionVotesOf = (record: MotionRecord) =>
  factionVotes({ for: seatsIn(record.fracties_voor), against: seatsIn(record.fracties_tegen) });

const voted = (record: MotionRecord, outcome?: "adopted" | "rejected") =>
  voteStatement({ outcome, factions: factionVotesOf(record) }, "status", decidedOn(record));

const ends = { ingetrokken: withdrawn, "niet in stemming gebracht": leftUndecided } as const;

// Votes before the end of a motion that was not decided: only a tie leaves it open (motionSteps).
const ended = (record: MotionRecord, status: keyof typeof ends): Mapped<MotionState> => {
  const end = ends[status](decidedOn(record));
  const votes = factionVotesOf(record);
  if (votes.length === 0) return { statements: [end], problems: [] };
  if (outcomeOfVotes(totalsOf(votes)) === "tied" && status === "ingetrokken")
    return { statements: [voted(record), end], problems: [] };
  const reason = `staat ingevuld bij de status “${status}”; die status is vastgelegd, de stemmen niet`;
  return { statements: [end], problems: [{ field: "fracties_voor", reason }] };
};

const decision = (record: MotionRecord): Mapped<MotionState> => {
  const { status } = record;
  if (status === "ingetrokken" || status === "niet in stemming gebracht")
    return ended(record, status);
  const stated = { aangenomen: "adopted", verworpen: "rejected" } as const;
  if (status) return { statements: [voted(record, stated[status])], problems: [] };
  const isVoted = factionVotesOf(record).length > 0;
  return { statements: isVoted ? [voted(record)] : [], problems: [] };
};

/** What a record says of a motion or an amendment: that it was handed in, and how it ended. */
export const motionOf = (record: MotionRecord): Mapped<MotionState> => {
  const { statements, problems } = decision(record);
  return { statements: [submission(record), ...statements], problems };
};
