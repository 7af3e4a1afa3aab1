import type { IsoDate, SubjectId } from "@doelspoor/events";
import type { Item, Watch } from "../general/items.ts";
import type { ProbedFile } from "../general/probe.ts";
import type { Item as SessionItem, Session } from "../kit/session.ts";
import type { Naming } from "../kit/spellings.ts";

/** A record that is ready to be recorded. */
export interface Planned {
  /** What tells it from other records of the source. */
  readonly reference: string;
  /** What it is about; work on the same subject is done one after the other. */
  readonly subject: SubjectId;
  /** The factions that it names. */
  readonly naming?: Naming | undefined;
  readonly settle: (item: SessionItem) => Promise<void>;
}

/** A file of which is known what it holds. */
export interface Opened {
  /** Moment of the state that it shows, as the file itself says: ISO 8601, of which the day counts most. */
  readonly state?: string | undefined;
  /** Place among the files, where that is not told by the state. */
  readonly order?: string | undefined;
  /** Name of the municipality or province that it says to be of. */
  readonly of?: string | undefined;
  /** Host names of the system that it comes from. */
  readonly hosts?: readonly string[];
  readonly read: (watch: Watch) => AsyncIterable<Item>;
  /** What tells a record from others; undefined where nothing does. */
  readonly referenceOf: (value: unknown) => string | undefined;
  /** What of a record tells whether two files contradict each other; all of it where it is absent. */
  readonly compared?: (value: unknown) => unknown;
  /** @throws UnrecordableRecord, or the error of a schema */
  readonly plan: (value: unknown, session: Session) => Planned;
  /** What in the file is no record and so is left alone; Dutch, asked for when all of it is read. */
  readonly leftAlone?: () => string | undefined;
}

/** A file that is not of this source, or cannot be read; the reason is Dutch. */
export interface NotOpened {
  readonly reason: string;
  /** Whether it merely is something else, which is no fault. */
  readonly isOther: boolean;
}

/** What opening a file may need. */
export interface Opening {
  readonly file: ProbedFile;
  readonly today: IsoDate;
  /** Name of the municipality that the import is for, where that is known. */
  readonly name: string | undefined;
}

/** A source whose files always have the same form. */
export interface FixedSource {
  /** Name of the source in envelopes and in the ids of what is imported. */
  readonly system: string;
  readonly files: { readonly wanted: RegExp; readonly called: string };
  /** Whether a reference stands for one record wherever it occurs, not just within one municipality. */
  readonly hasGlobalIds: boolean;
  readonly open: (opening: Opening) => Promise<Opened | NotOpened>;
}

/** Whether nothing can be made of a file. */
export const isNotOpened = (opened: Opened | NotOpened): opened is NotOpened => "reason" in opened;
