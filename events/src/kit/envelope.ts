/** Calendar date, `YYYY-MM-DD` (ISO 8601), without a time zone: the day as the law counts it. */
export type IsoDate = string;

/** Moment in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ` (ISO 8601). */
export type IsoInstant = string;

/** UUID in lower case (RFC 9562): version 7 for new events, version 5 of the source record on import. */
export type EventId = string;

/** UUID of a decision, trace, meeting or council; the part of the stream's name after the dot. */
export type SubjectId = string;

/** TOOI code of a municipality, `gm` and four digits (gm0479 is Zaanstad), or of a province, `pv` and two. */
export type MunicipalityCode = string;

/** Form of the code of a municipality or a province. */
export const MUNICIPALITY_CODE = /^(?:gm\d{4}|pv\d{2})$/;

/** `<stream>-<municipality>.<subject>`, for example `motion-gm0479.0197…`. */
export type StreamName = string;

/** Index of an event in the whole log, from 0 without gaps; also its leaf index in the Merkle tree (RFC 6962). */
export type Position = number;

/** Index of an event in its stream, from 0 without gaps. */
export type Revision = number;

/** The revision a stream has before its first event. */
export const NO_STREAM: Revision = -1;

/** The position before the first event of a log. */
export const BEFORE_ALL: Position = -1;

/** Position later than any other: known at this position means all that is known now. */
export const KNOWN_NOW: Position = Number.MAX_SAFE_INTEGER;

/** Who recorded an event, and in which capacity. */
export interface Actor {
  readonly id: string;
  readonly role:
    "griffie" | "secretariat" | "project-leader" | "administrator" | "import" | "example";
  /** The system that acted, where no person did. */
  readonly system?: string | undefined;
}

/** Where a recorded act can be read: the system it came from, its reference there, its public address. */
export interface Source {
  readonly system: string;
  readonly reference: string;
  readonly address?: string | undefined;
}

/** Points at the event that is put right; the data of the correcting event replace it from its position on. */
export interface Correction {
  readonly of: EventId;
  /** Why, in the recorder's words; never empty. */
  readonly reason: string;
}

/** Who may read an event's data. */
export type Confidentiality = "public" | "internal" | "secret";

/** Dates of an act and of its legal effect (domain.md, section 3). */
export interface ActDates {
  /** Date of the act. */
  readonly occurredOn: IsoDate;
  /** First day of legal effect; the date of the act where it is absent. */
  readonly validFrom?: IsoDate | undefined;
  /** First day without legal effect. */
  readonly validTo?: IsoDate | undefined;
  /** First day of retroactive effect; only where the decision says so (domain.md, L10). */
  readonly retroactiveTo?: IsoDate | undefined;
}

/** An event as a command yields it: what happened and when, before it has a place in the log. */
export interface NewEvent<Type extends string = string, Data = unknown> extends ActDates {
  readonly type: Type;
  readonly data: Data;
  readonly correction?: Correction | undefined;
}

/**
 * An event as it is stored. Its RFC 8785 bytes are what the log keeps and what the seal covers, so a
 * stored envelope never changes; it leaves out the position, which a copied log may not rely on.
 */
export interface Envelope extends ActDates {
  readonly id: EventId;
  readonly type: string;
  /** Version of the data's schema, from 1. */
  readonly version: number;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly municipality: MunicipalityCode;
  readonly recordedAt: IsoInstant;
  readonly actor: Actor;
  readonly source?: Source | undefined;
  /** Id of the event or request that led to this one. */
  readonly causation?: string | undefined;
  /** Shared by all events of one request or one import. */
  readonly correlation?: string | undefined;
  /** SHA-256 (hex) of the request, where its sender may repeat it under a key (docs/adr/0006). */
  readonly request?: string | undefined;
  readonly confidentiality: Confidentiality;
  readonly correction?: Correction | undefined;
  readonly data: unknown;
}

/** A stored envelope together with its place in the log. */
export interface RecordedEvent extends Envelope {
  readonly position: Position;
}

/** First day on which an event has effect. */
export const effectiveFrom = (dates: ActDates): IsoDate =>
  dates.retroactiveTo ?? dates.validFrom ?? dates.occurredOn;

/** Orders what has effect by its first day; of one day the order in which it stood is kept. */
export const byEffect = (left: ActDates, right: ActDates): number => {
  const [mine, yours] = [effectiveFrom(left), effectiveFrom(right)];
  return mine === yours ? 0 : Number(mine > yours) * 2 - 1;
};

/** Name of the stream of one subject. */
export const streamName = (
  stream: string,
  municipality: MunicipalityCode,
  subject: SubjectId,
): StreamName => `${stream}-${municipality}.${subject}`;

/** Subject of a stream: all after the first dot. */
export const subjectOf = (stream: StreamName): SubjectId => stream.slice(stream.indexOf(".") + 1);

/** Kind of a stream: all before the first hyphen. */
export const kindOfStream = (stream: StreamName): string => stream.slice(0, stream.indexOf("-"));
