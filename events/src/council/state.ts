import {
  accept,
  defineCommand,
  defineEvent,
  effectiveFrom,
  refuse,
  refusedDates,
} from "../kit/index.ts";
import type {
  CommandDefinition,
  DateRefusal,
  Decided,
  DecisionContext,
  EventDefinition,
  EventId,
  IsoDate,
  Lane,
  SubjectId,
} from "../kit/index.ts";

/** Seats won at an election, per list. */
export interface Election {
  readonly date: IsoDate;
  readonly seats: number;
  readonly results: readonly { readonly faction: string; readonly seats: number }[];
}

/** A council's term. A new one ends the one before (Gemeentewet art. 18; domain.md L13). */
export interface CouncilTerm {
  readonly label: string;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** A coalition: the factions that carry the college. */
export interface Coalition {
  readonly name: string;
  readonly factions: readonly string[];
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** Whom the council appoints as alderman. */
export interface Appointee {
  readonly name: string;
  readonly faction?: string | undefined;
  readonly portfolios: readonly string[];
}

/** An alderman in office, with the same portfolios for as long as the period runs. */
export interface Alderman extends Appointee {
  /** Start of the office, whatever portfolios came later. */
  readonly since: IsoDate;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** A member of the council, in one faction for as long as the period runs. */
export interface Member {
  readonly name: string;
  readonly faction: string;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/**
 * Seats that change hands between elections: a seat is filled (no `from`), or seats leave a faction, to
 * another or to stand vacant (no `to`). `"all"` are all seats of the faction.
 */
export type SeatShift =
  | { readonly date: IsoDate; readonly from?: undefined; readonly to: string }
  | {
      readonly date: IsoDate;
      readonly from: string;
      readonly to?: string | undefined;
      readonly seats: number | "all";
    };

/** The mayor takes the place of the college (Gemeentewet art. 42 lid 2). */
export interface Replacement {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** A spelling of a faction's name that may mean a known faction; a clerk decides. */
export interface Spelling {
  readonly spelling: string;
  readonly faction: string;
  readonly reason: string;
  readonly count: number;
  readonly status: "proposed" | "confirmed" | "rejected";
}

/** What is stated of a decision that has no consequence in a lane (domain.md N15). */
export interface NoFollowUp {
  /** Stream and event that say so. */
  readonly stream: SubjectId;
  readonly event: EventId;
  readonly decision: SubjectId;
  readonly lane: Lane;
  readonly reason: string;
  readonly from: IsoDate;
}

/** The political side of one municipality over time. */
export interface CouncilState {
  readonly name?: string | undefined;
  readonly example: boolean;
  readonly sources: readonly string[];
  readonly elections: readonly Election[];
  readonly terms: readonly CouncilTerm[];
  readonly coalitions: readonly Coalition[];
  readonly members: readonly Member[];
  readonly shifts: readonly SeatShift[];
  /** Appointed, but the appointment is not accepted yet. */
  readonly appointed: readonly Appointee[];
  readonly aldermen: readonly Alderman[];
  readonly replacements: readonly Replacement[];
  readonly spellings: readonly Spelling[];
  readonly noFollowUps: readonly NoFollowUp[];
}

/** A municipality of which nothing is recorded yet. */
export const initialCouncil: CouncilState = {
  example: false,
  sources: [],
  elections: [],
  terms: [],
  coalitions: [],
  members: [],
  shifts: [],
  appointed: [],
  aldermen: [],
  replacements: [],
  spellings: [],
  noFollowUps: [],
};

/** Why a command on the council is not recorded, besides its dates. */
export type CouncilRefusal =
  | DateRefusal
  | { readonly code: "already-recorded" }
  | { readonly code: "not-recorded" }
  | { readonly code: "seats-do-not-add-up"; readonly seats: number; readonly sum: number }
  | { readonly code: "terms-overlap"; readonly from: IsoDate; readonly running: IsoDate }
  | { readonly code: "nobody-in-office"; readonly name: string }
  | { readonly code: "member-not-seated"; readonly name: string }
  | { readonly code: "member-already-seated"; readonly name: string }
  | { readonly code: "faction-unknown"; readonly faction: string }
  | { readonly code: "faction-already-there"; readonly faction: string }
  | { readonly code: "spelling-unknown"; readonly spelling: string }
  | { readonly code: "decision-unknown"; readonly decision: SubjectId };

/** The day of an act on the council, the first day of its effect, and which decisions there are. */
export interface ActDays extends Pick<DecisionContext, "kindOf"> {
  readonly date: IsoDate;
  readonly from: IsoDate;
}

/** Defines an event of the council. */
export const defineCouncilEvent = defineEvent<CouncilState>();

/** Defines a command on the council that yields one event of its input, unless `check` objects. */
export const defineCouncilCommand = <
  const Name extends string,
  Type extends string,
  Data,
>(command: {
  readonly name: Name;
  readonly label: string;
  readonly event: EventDefinition<CouncilState, Type, Data>;
  readonly check?: (state: CouncilState, input: Data, days: ActDays) => CouncilRefusal | undefined;
}): CommandDefinition<CouncilState, Name, Data, CouncilRefusal> =>
  defineCommand<CouncilState>()({
    name: command.name,
    label: command.label,
    begins: command.name === "register-municipality",
    input: command.event.schema,
    decide: (state, input, context): Decided<CouncilRefusal> => {
      const { dates, kindOf } = context;
      const days = { date: dates.occurredOn, from: effectiveFrom(dates), kindOf };
      const refusal = refusedDates(context) ?? command.check?.(state, input, days);
      return refusal === undefined
        ? accept(command.event.of(input, context.dates))
        : refuse(refusal);
    },
  });
