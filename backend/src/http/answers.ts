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
import type { Kind, Outcome } from "../import/general/outcomes.ts";
import type { Preview, PreviewRow } from "../import/general/previewed.ts";
import type { Counts, ImportReport } from "../import/kit/report.ts";

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

/** A file that was sent, to be looked at and imported. */
export interface ImportFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** How columns or paths become records. In the description of the API it is what a body is held to. */
export interface ImportMapping {
  readonly version: 1;
  readonly [part: string]: unknown;
}

/** A column or path of a file. */
export interface ImportColumn {
  readonly path: string;
  readonly type: "empty" | "text" | "long-text" | "date" | "number" | "address" | "group";
  readonly examples: readonly string[];
  /** Share of the records that fill it, 0 to 1. */
  readonly filled: number;
  /** Its values, the most common first; absent where they are many. */
  readonly words?: readonly { readonly word: string; readonly count: number }[];
  readonly isUnique: boolean;
  /** The values count up from 1. */
  readonly isCounter: boolean;
  /** What its dates with slashes show of their order. */
  readonly dateOrder?: "dmy" | "mdy" | "open" | "both";
  readonly surnameFirst: boolean;
  /** Share of its values that can be read as votes. */
  readonly votes: number;
}

/** Where the records of a file are. */
export interface ImportLayout {
  readonly sheet?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly separator?: string | undefined;
  readonly records?: string | undefined;
}

/** A file as it looks, and how it could be read. */
export interface ImportSurvey {
  readonly id: string;
  readonly file: string;
  readonly content: "table" | "workbook" | "json" | "lines" | "nothing";
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Why nothing can be read; Dutch. */
  readonly reason?: string;
  readonly layout?: ImportLayout;
  /** The sheets of a workbook, or the lists of a JSON file. */
  readonly choices: readonly string[];
  /** The lines above the header. */
  readonly titles: readonly string[];
  /** How many records were looked at. */
  readonly looked: number;
  readonly columns: readonly ImportColumn[];
  readonly proposal?: {
    /** Absent where the file does not give away enough. */
    readonly mapping?: ImportMapping;
    /** What could be told, where that is not all. */
    readonly draft?: ImportMapping;
    /** What was taken for granted; Dutch. */
    readonly assumptions: readonly string[];
    /** What only a clerk can say; Dutch. */
    readonly questions: readonly string[];
  };
  /** The mapping that is kept for the source that is asked about. */
  readonly remembered?: ImportMapping;
  /** What the words of a source for a kind or an outcome can be said to mean, in the order to choose from. */
  readonly meanings: {
    readonly kinds: readonly (Kind | "skip")[];
    readonly outcomes: readonly (Outcome | "none")[];
  };
}

/** A row as it would be recorded, with what is wrong with it. */
export interface ImportPreviewRow extends Omit<PreviewRow, "made" | "problems"> {
  /** Its parts in the words of the log; absent where nothing of it can be recorded. */
  readonly made?: Readonly<Record<string, unknown>>;
  readonly problems: readonly { readonly field: string; readonly reason: string }[];
}

/** What a mapping would make of a file. */
export interface ImportPreview extends Omit<Preview, "mapping" | "rows" | "wrong"> {
  readonly mapping?: ImportMapping;
  readonly rows: readonly ImportPreviewRow[];
  /** The first rows with something wrong, wherever they stand. */
  readonly wrong: readonly ImportPreviewRow[];
}

/** An import that runs, or ran, as a list shows it. */
export interface ListedImport {
  readonly id: string;
  readonly file: string;
  /** Name of the source, in lower case. */
  readonly source: string;
  /** Who had it imported, as the log names them. */
  readonly by: string;
  readonly dryRun: boolean;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly state: "running" | "done" | "failed";
  /** Bytes that were gone through, of all that will be. */
  readonly done: number;
  readonly total: number;
  /** Rejects in the list that can be downloaded. */
  readonly rejectLines: number;
  /** Records by what became of them; absent while it runs, and where it failed. */
  readonly counts?: Counts;
  /** Why it failed; Dutch. */
  readonly message?: string;
}

/** The imports of a municipality that are kept, the last one first. */
export interface ImportJobs {
  readonly jobs: readonly ListedImport[];
  /** So many are kept. */
  readonly kept: number;
}

/** An import that runs, or ran. Of its rejects the report has the first alone. */
export interface ImportProgress extends Omit<ListedImport, "counts"> {
  readonly report?: ImportReport;
}

/** The mappings that a municipality keeps, by the name of their source. */
export interface ImportMappings {
  readonly mappings: readonly { readonly source: string; readonly mapping: ImportMapping }[];
}

/** Someone was given an answer that names decisions under secrecy, for the first time that day. */
export interface ConsultedSecrets {
  readonly position: Position;
  readonly recordedAt: string;
  readonly by: string;
  readonly roles: readonly string[];
  readonly decisions: readonly SubjectId[];
  /** What was asked: the label of the address. */
  readonly route: string;
}

/** Who consulted decisions under secrecy in one municipality, the last first. */
export interface AccessLogPage {
  readonly municipality: MunicipalityCode;
  readonly consulted: readonly ConsultedSecrets[];
}
