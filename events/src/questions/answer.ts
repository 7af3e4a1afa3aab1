import type {
  DecisionKind,
  EventId,
  IsoDate,
  IsoInstant,
  Position,
  Source,
  SubjectId,
  Tone,
} from "../kit/index.ts";

/** The two times every question takes: what held on `asOf`, by what was known at `knownAt`. */
export interface Moment {
  readonly asOf: IsoDate;
  readonly knownAt: Position;
}

/** The answer to a question, in one sentence, and what it rests on. */
export interface Verdict {
  readonly moment: Moment;
  /** The answer in one Dutch sentence. */
  readonly sentence: string;
  /** Positions of the events it rests on. */
  readonly evidence: readonly Position[];
}

/** How confidential a decision is: all of it or a part. */
export type SecrecyMark = "secret" | "secret-part" | "internal" | "internal-part";

/** A decision, named as people name it. */
export interface DecisionRef {
  readonly id: SubjectId;
  readonly kind: DecisionKind;
  readonly number?: string | undefined;
  readonly title: string;
  /** Day from which it exists. */
  readonly date: IsoDate;
  /** State on the date looked at; a code of the stream's state machine. */
  readonly status: string;
  /** Whether it is not public, or not all of it; absent where it is. */
  readonly secrecy?: SecrecyMark | undefined;
}

/** One event, told in a Dutch sentence. */
export interface HistoryItem {
  readonly position: Position;
  readonly eventId: EventId;
  readonly occurredOn: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly sentence: string;
  readonly tone: Tone;
  readonly recordedBy: string;
  readonly subject?: DecisionRef | undefined;
  /** The stream it stands in, as an address names it: plural and id. */
  readonly stream: { readonly plural: string; readonly id: SubjectId };
  readonly source?: Source | undefined;
  /** The position this event puts right, with the reason. */
  readonly corrects?: Position | undefined;
  readonly reason?: string | undefined;
  /** The later event that puts this one right. */
  readonly correctedBy?: Position | undefined;
}

/** Where a rule stands, and how sure its reading is: `text` was read in the text of the law. */
export interface LawSource {
  /** For example "Gemeentewet artikel 30". */
  readonly article: string;
  readonly confidence: "text" | "secondary" | "unchecked";
}

/** Something looks wrong; the log remarks and never judges. */
export interface Signal {
  /** What looks wrong, in kebab-case, for example "outcome-contradicts-votes". */
  readonly code: string;
  /** Rule of domain.md 4.5 it follows, "L3" to "L12"; absent where it follows from the article alone. */
  readonly rule?: string | undefined;
  readonly source: LawSource;
  /** What looks wrong, in one Dutch sentence. */
  readonly sentence: string;
  /** Positions of the events it follows from. */
  readonly evidence: readonly Position[];
}

/** A trace as seen from one of its ends; `decision` is the other end. */
export interface TraceRow {
  readonly trace: SubjectId;
  readonly type: string;
  readonly intention: string;
  readonly since: IsoDate;
  readonly decision: DecisionRef;
}

/** A named period: a council's term, a coalition. */
export interface Period {
  readonly label: string;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly factions?: readonly { readonly name: string; readonly seats?: number }[];
}

/** A dated shift in the council or the college: election, coalition, alderman, mayor for the college, faction. */
export interface PoliticalMoment {
  readonly date: IsoDate;
  readonly label: string;
  readonly sentence: string;
  readonly kind: "election" | "council" | "coalition" | "alderman" | "college" | "faction";
  readonly position: Position;
}
