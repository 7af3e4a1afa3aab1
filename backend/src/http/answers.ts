// The types of all answers; their schemas in the description of the API are made from them.
import type {
  EventId,
  MunicipalityCode,
  Position,
  RecordedEvent,
  Register,
  RegisterRow,
  Revision,
  Right,
  Role,
  SubjectId,
} from "@doelspoor/events";
import type { Excerpt, FoundPerson, Mark, Tolerated } from "../search/answer.ts";

export type {
  DecisionPage,
  FactionSpellings,
  GoalPage,
  Goals,
  Overview,
  TimeFrame,
  Timeline,
} from "@doelspoor/events";

/** Where a list goes on; absent on its last page. */
export interface NextPage {
  /** Value of the parameter that asks for it. */
  readonly cursor: string;
  /** Its address. */
  readonly href: string;
}

/** A page of the register of decisions. */
export interface DecisionsPage extends Omit<Register, "next"> {
  readonly next?: NextPage | undefined;
}

/** A decision that a search found, and where in it. */
export interface SearchHit extends RegisterRow {
  /** The words of its title that were looked for. */
  readonly titleMarks: readonly Mark[];
  /** Where else they stand. */
  readonly excerpts: readonly Excerpt[];
}

/** A page of what a search found, the most telling first. */
export interface SearchPage extends Omit<Register, "next" | "rows"> {
  readonly rows: readonly SearchHit[];
  /** Words that occur nowhere, with those that were looked for in their place. */
  readonly tolerated: readonly Tolerated[];
  readonly people: readonly FoundPerson[];
  readonly next?: NextPage | undefined;
}

/** A page of the log of a municipality: events as they are stored, in the order of recording. */
export interface EventsPage {
  readonly municipality: MunicipalityCode;
  readonly events: readonly RecordedEvent[];
  readonly next?: NextPage | undefined;
}

/** The municipalities in this log. */
export interface Municipalities {
  readonly municipalities: readonly {
    readonly code: MunicipalityCode;
    readonly name: string;
    /** Whether it is made up, to try things out. */
    readonly example: boolean;
  }[];
}

/** The last event that was recorded at a moment; -1 where nothing was. */
export interface KnownAt {
  readonly position: Position;
}

/** What someone is and may do in one municipality, or in all. */
export interface Access {
  /** Code of the municipality; `*` for every one. */
  readonly municipality: MunicipalityCode;
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
}

/** Who asks. */
export interface Session {
  readonly signedIn: boolean;
  /** As the log names who records something; absent for whoever did not sign in. */
  readonly id?: string | undefined;
  /** Name to show. */
  readonly name?: string | undefined;
  /** What holds in a municipality is what stands under its code and under `*` together. */
  readonly access: readonly Access[];
  /** Whether someone can sign in here. */
  readonly canSignIn: boolean;
  /** Whether it is example users who sign in, to try things out. */
  readonly example: boolean;
}

/** What was recorded. */
export interface Receipt {
  /** The decision, trace, meeting or council that it is about. */
  readonly id: SubjectId;
  /** Place of the last event in the whole log. */
  readonly position: Position;
  /** Version of the stream after it; give it as `If-Match` with a next step. */
  readonly revision: Revision;
}

/** An event as it is recorded, with its data in the newest version, told in Dutch. */
export interface StreamEvent extends RecordedEvent {
  /** Dutch name of the act. */
  readonly label: string;
  readonly sentence: string;
  /** The event that put this one right last; absent where this one counts. */
  readonly correctedBy?: EventId | undefined;
}

/** All that is recorded of one decision, trace, meeting or council. */
export interface RecordedStream {
  readonly id: SubjectId;
  /** Kind of stream, for example `motion`. */
  readonly stream: string;
  /** Version; the number in the ETag. */
  readonly revision: Revision;
  /** State in the stream's state machine; absent where it has none. */
  readonly status?: string | undefined;
  /** Every event in the order of recording, also those that were put right. */
  readonly events: readonly StreamEvent[];
  /** Names of the commands that the present state allows. */
  readonly steps: readonly string[];
}
