import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import {
  actDates,
  canonical,
  isSingle,
  sentenceOf,
  streamName,
  subjectId,
} from "@doelspoor/events";
import type {
  Actor,
  MunicipalityCode,
  RecordedEvent,
  Revision,
  SubjectId,
} from "@doelspoor/events";
import * as z from "zod/mini";
import { dutchIssues } from "../application/dutch-issues.ts";
import type { Recording, Repeatable } from "../application/envelopes.ts";
import type { Outcome } from "../application/record.ts";
import type { RecordingTools } from "../application/record.ts";
import { RevisionConflict, type EventLog } from "../ports/event-log.ts";
import type { AnyStream } from "./command-lists.ts";
import { municipalityParam, unknownMunicipality } from "./define-read.ts";
import { notCleared } from "./authorise.ts";
import type { TrustedServices } from "./define-route.ts";
import { revisionChanged } from "./failures.ts";
import { invalidInput } from "./problem.ts";
import { refused, type AnyRefusal } from "./refusals.ts";
import { created, type Reply } from "./reply.ts";

/** The dates of an act, beside whatever else a body says. */
export const dates = z.object(actDates);

/** Half of a character, or one that steers a screen or printer; tabs and line ends are text. */
const NO_TEXT = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u;

const isWellFormed = (value: unknown): boolean => {
  if (typeof value === "string") return !NO_TEXT.test(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isWellFormed);
};

/** Texts that UTF-8 can hold and people can read: the log keeps them to the byte. */
export const wellFormed = z.refine(isWellFormed, {
  error: "Er staat een teken in dat niet in een tekst hoort (een los surrogaat of een stuurteken).",
});

/** The id in a path. The log writes ids in lower case. */
export const idParam = () => subjectId().check(z.toLowerCase());

/** Parameters of the address of a stream. */
export const paramsOf = (stream: AnyStream) =>
  z.object({ ...municipalityParam, ...(isSingle(stream) ? {} : { id: idParam() }) });

/** The headers by which a sender guards what it sends; as the description of the API gives them. */
export const guards = {
  "If-Match": {
    pattern: /^"\d{1,15}(?:-[0-9a-f]{8})?"$/,
    error: 'Geef de versie die u zag tussen aanhalingstekens, zoals "3".',
  },
  "Idempotency-Key": {
    pattern: /^[\x21-\x7e]{1,255}$/,
    error: "Een sleutel telt 1 tot en met 255 zichtbare ASCII-tekens, zonder spaties.",
  },
} as const;

const header = ({ pattern, error }: { readonly pattern: RegExp; readonly error: string }) =>
  z.optional(z.string().check(z.refine((text) => pattern.test(text), { error })));

const guardHeaders = z.object({
  "if-match": header(guards["If-Match"]),
  "idempotency-key": header(guards["Idempotency-Key"]),
});

/** The version of what is recorded, as a tag; another one for whoever sees less of it. */
export const versionTag = (revision: Revision, withheld: string): string => {
  const less = withheld === "" ? "" : `-${sha256(withheld).slice(0, 8)}`;
  return `"${revision}${less}"`;
};

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, "$1");

const sha256 = (asked: unknown): string =>
  createHash("sha256").update(canonical(asked)).digest("hex");

/** A request to record something, found to fit. */
export interface Wish {
  readonly municipality: MunicipalityCode;
  readonly stream: AnyStream;
  /** The subject of the path; absent where a new one begins. */
  readonly id?: SubjectId | undefined;
  /** Whether it may be the first of its municipality. */
  readonly opens: boolean;
  readonly headers: IncomingHttpHeaders;
  /** Who records it, and in which capacity. */
  readonly actor: Actor;
  /** All that is asked besides, to tell a repeat from another request. */
  readonly asked: unknown;
}

/** What a wish is carried out with. */
export interface Carrying {
  readonly subject: SubjectId;
  readonly expected: Revision | undefined;
  readonly recording: Recording;
  /** What it is recorded with; of other decisions it knows what whoever records may know. */
  readonly tools: RecordingTools;
}

const subjectOfWish = (
  { municipality, stream, id, actor }: Wish,
  { ids }: RecordingTools,
  repeatable: Repeatable | undefined,
): SubjectId => {
  if (isSingle(stream)) return ids.of(municipality, stream.name);
  if (id !== undefined) return id;
  return repeatable === undefined
    ? ids.next()
    : ids.of("begun", municipality, actor.id, repeatable.key);
};

/** What came between, for a sender who saw an older version. */
const changedReply = (conflict: RevisionConflict, since: readonly RecordedEvent[]): Reply =>
  revisionChanged(
    conflict,
    since.map((event) => ({
      position: event.position,
      revision: event.revision,
      occurredOn: event.occurredOn,
      recordedAt: event.recordedAt,
      recordedBy: event.actor.id,
      sentence: sentenceOf(event),
    })),
  );

const answerOutcome = async (
  { reader }: TrustedServices,
  { municipality, stream }: Wish,
  outcome: Outcome<AnyRefusal>,
): Promise<Reply> => {
  if (!outcome.recorded) return refused(outcome.refusal);
  await reader.reached(outcome.position);
  const { subject, position, revision } = outcome;
  const place = isSingle(stream) ? stream.plural : `${stream.plural}/${subject}`;
  const reply = created(`/api/v1/${municipality}/${place}`, { id: subject, position, revision });
  return { ...reply, headers: { ...reply.headers, ETag: `"${revision}"` } };
};

const carryingOf = async (
  { tools, scope }: TrustedServices,
  wish: Wish,
  { "if-match": match, "idempotency-key": key }: z.infer<typeof guardHeaders>,
): Promise<Carrying> => {
  const { municipality, stream, id, actor, asked } = wish;
  const repeatable =
    key === undefined
      ? undefined
      : { key: unquoted(key), sha256: sha256({ stream: stream.name, id, asked }) };
  return {
    subject: subjectOfWish(wish, tools, repeatable),
    expected: match === undefined ? undefined : Number.parseInt(unquoted(match), 10),
    recording: { municipality, actor, correlation: tools.ids.next(), repeatable },
    tools: { ...tools, ...(await scope.knowledge(municipality)) },
  };
};

type RecordIt = (carrying: Carrying) => Promise<Outcome<AnyRefusal>>;

/** Records; what came between and is not to be seen by whoever records does not stand in the way. */
const carriedOut = async (
  services: TrustedServices,
  { wish, carrying }: { readonly wish: Wish; readonly carrying: Carrying },
  recordIt: RecordIt,
): Promise<Reply> => {
  try {
    return await answerOutcome(services, wish, await recordIt(carrying));
  } catch (cause) {
    const { expected } = carrying;
    if (expected === undefined || !(cause instanceof RevisionConflict)) throw cause;
    await services.reader.reached(await services.tools.log.head());
    const events = await services.scope.stream(cause.stream);
    const since = events.filter(({ revision }) => revision > expected);
    if (since.length > 0 || cause.actual < expected) return changedReply(cause, since);
    const next = { wish, carrying: { ...carrying, expected: cause.actual } };
    return carriedOut(services, next, recordIt);
  }
};

class OutOfSight extends Error {}

/** A log in which the stream is not there: whoever may not know of it is answered as if it is not. */
const blindTo = (log: EventLog): EventLog => ({
  append: () => Promise.reject(new OutOfSight()),
  readStream: () => Promise.resolve([]),
  readAll: (after) => log.readAll(after),
  follow: (after, handle) => log.follow(after, handle),
  head: () => log.head(),
  backup: (target) => log.backup(target),
  close: () => log.close(),
});

/** Answers whoever may not know that there is something here. */
const answerBlind = async (
  services: TrustedServices,
  { wish, carrying }: { readonly wish: Wish; readonly carrying: Carrying },
  recordIt: RecordIt,
): Promise<Reply> => {
  const tools = { ...carrying.tools, log: blindTo(services.tools.log) };
  try {
    return await carriedOut(services, { wish, carrying: { ...carrying, tools } }, recordIt);
  } catch (cause) {
    // Only who has the id of something secret and begins it once more learns that it is taken.
    if (cause instanceof OutOfSight) return refused({ code: "already-recorded" });
    throw cause;
  }
};

/** Records what a request asks under the guards of its headers, and answers. */
export const answerRecording = async (
  services: TrustedServices,
  wish: Wish,
  recordIt: RecordIt,
): Promise<Reply> => {
  const read = guardHeaders.safeParse(wish.headers);
  if (!read.success) return invalidInput(dutchIssues(read.error.issues));
  if (!wish.opens && services.scope.dossier(wish.municipality) === undefined)
    return unknownMunicipality(wish.municipality);
  const carrying = await carryingOf(services, wish, read.data);
  const { municipality, stream } = wish;
  const seen = await services.scope.seen(streamName(stream.name, municipality, carrying.subject));
  if (seen === "part") return notCleared();
  const carryOut = seen === "nothing" ? answerBlind : carriedOut;
  return carryOut(services, { wish, carrying }, recordIt);
};
