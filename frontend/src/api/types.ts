import type {
  DecisionRef,
  HistoryItem,
  IsoDate,
  IsoInstant,
  Level,
  Moment,
  Period,
  PoliticalMoment,
  Position,
  Revision,
  Signal,
  Source,
  SubjectId,
  TraceRow,
} from "@doelspoor/events";

export type { DecisionRef, HistoryItem, Level, Moment, Period, PoliticalMoment, Signal, Source, Tone, TraceRow } from "@doelspoor/events";

export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly example: boolean;
}

/** One import or one command. */
export interface Recording {
  readonly position: Position;
  readonly recordedAt: IsoInstant;
  readonly label: string;
  readonly events: number;
}

export interface TimeFrame {
  readonly today: IsoDate;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly head: Position;
  readonly headRecordedAt?: IsoInstant;
  readonly moments: readonly PoliticalMoment[];
  readonly recordings: readonly Recording[];
}

export interface MonthCount {
  readonly month: string;
  readonly decisions: number;
}

export interface RegisterRow extends DecisionRef {
  readonly factions: readonly string[];
  readonly votes?: { readonly for: number; readonly against: number };
  readonly outcomeBasis?: "stated" | "derived";
  readonly goals: number;
}

export interface Measurement {
  readonly value: number;
  readonly unit: string;
  readonly date: IsoDate;
  readonly source: string;
}

export interface GoalRow extends DecisionRef {
  readonly targetGroup?: string;
  readonly effect?: string;
  readonly baseline?: Measurement;
  readonly target?: Measurement;
  readonly term?: IsoDate;
  readonly served: number;
}

export interface Overview {
  readonly moment: Moment;
  readonly municipality: Municipality;
  readonly counts: { readonly goals: number; readonly decisions: number; readonly traces: number; readonly withoutGoal: number };
  readonly months: readonly MonthCount[];
  readonly terms: readonly Period[];
  readonly coalitions: readonly Period[];
  readonly moments: readonly PoliticalMoment[];
  readonly recent: readonly HistoryItem[];
  readonly openMotions: { readonly total: number; readonly rows: readonly RegisterRow[] };
  readonly goals: { readonly total: number; readonly rows: readonly GoalRow[] };
  readonly spellingsToConfirm: number;
}

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Register {
  readonly moment: Moment;
  readonly total: number;
  readonly rows: readonly RegisterRow[];
  readonly next?: string;
  readonly facets: { readonly kind: readonly Facet[]; readonly status: readonly Facet[]; readonly faction: readonly Facet[] };
}

export type MemberVote = "for" | "against" | "not-participating" | "absent";

export interface VoteTotals {
  readonly for: number;
  readonly against: number;
  readonly notParticipating: number;
  readonly absent: number;
}

export interface FactionVote extends VoteTotals {
  readonly name: string;
  readonly members?: readonly { readonly name: string; readonly vote: MemberVote }[];
}

export interface Vote {
  readonly date: IsoDate;
  readonly method: string;
  readonly outcome: string;
  readonly basis: "stated" | "derived";
  readonly totals: VoteTotals;
  readonly factions: readonly FactionVote[];
  readonly votesCast: number;
  readonly needed: number;
  readonly position: Position;
}

export interface TrailStep extends DecisionRef {
  readonly here: boolean;
  readonly intention?: string;
  readonly type?: string;
}

export interface DecisionPage {
  readonly moment: Moment;
  readonly decision: DecisionRef;
  readonly since: IsoDate;
  readonly revision: Revision;
  readonly movers: readonly { readonly name: string; readonly faction?: string }[];
  readonly factions: readonly string[];
  readonly agendaItem?: string;
  readonly meeting?: { readonly date: IsoDate; readonly title?: string; readonly address?: string };
  readonly request?: string;
  readonly dateBasis?: "stated" | "meeting";
  readonly vote?: Vote;
  readonly trail: readonly TrailStep[];
  readonly restsOn: readonly TraceRow[];
  readonly servedBy: readonly TraceRow[];
  readonly history: readonly HistoryItem[];
  readonly source?: Source;
  readonly signals: readonly Signal[];
  readonly decidedByPreviousCouncil?: Period;
}

export interface Goals {
  readonly moment: Moment;
  readonly total: number;
  readonly rows: readonly GoalRow[];
}

export interface GoalPage {
  readonly moment: Moment;
  readonly goal: DecisionRef;
  readonly since: IsoDate;
  readonly revision: Revision;
  readonly description?: string;
  readonly targetGroup?: string;
  readonly effect?: string;
  readonly direction?: "more" | "less" | "keep";
  readonly level?: "individual" | "surroundings" | "society";
  readonly baseline?: Measurement;
  readonly target?: Measurement;
  readonly term?: IsoDate;
  readonly portfolio?: string;
  readonly origin?: string;
  readonly servedBy: readonly { readonly level: Level; readonly rows: readonly (TraceRow & { readonly via?: readonly DecisionRef[] })[] }[];
  readonly partOf: readonly TraceRow[];
  readonly history: readonly HistoryItem[];
}

export type Lane = "council" | "executive" | "organisation";

export interface TimelineItem {
  readonly position: Position;
  readonly date: IsoDate;
  readonly lane: Lane;
  readonly sentence: string;
  readonly short: string;
  readonly tone: HistoryItem["tone"];
  readonly subject?: DecisionRef;
  readonly onTrail: boolean;
}

export interface Timeline {
  readonly moment: Moment;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly total: number;
  readonly items: readonly TimelineItem[];
  readonly months: readonly MonthCount[];
  readonly terms: readonly Period[];
  readonly coalitions: readonly Period[];
  readonly moments: readonly PoliticalMoment[];
  readonly binned: boolean;
}

export interface FactionSpelling {
  readonly id: SubjectId;
  readonly spelling: string;
  readonly faction: string;
  readonly reason: string;
  readonly count: number;
  readonly status: "proposed" | "confirmed" | "rejected";
  readonly revision: Revision;
}

export interface FactionSpellings {
  readonly rows: readonly FactionSpelling[];
  readonly revision: Revision;
}

export type TraceType = "aims-at" | "concretises" | "follows-from" | "amends";

/** What the server answers when a fact is recorded. */
export interface Recorded {
  readonly id: SubjectId;
  readonly position: Position;
}
