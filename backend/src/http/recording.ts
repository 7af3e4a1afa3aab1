import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { actDates, canonical, isSingle, sentenceOf, subjectId } from "@doelspoor/events";
import type { Actor, MunicipalityCode, Revision, SubjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { dutchIssues } from "../application/dutch-issues.ts";
import type { Recording, Repeatable } from "../application/envelopes.ts";
import type { Outcome } from "../application/record.ts";
import { RevisionConflict, type EventLog } from "../ports/event-log.ts";
import type { AnyStream } from "./command-lists.ts";
import { municipalityParam, unknownMunicipality } from "./define-read.ts";
import type { Services } from "./define-route.ts";
import { revisionChanged } from "./failures.ts";
import { invalidInput } from "./problem.ts";
import { refused, type AnyRefusal } from "./refusals.ts";
import { created, type Reply } from "./reply.ts";

/** The dates of an act, beside whatever else a body says. */
export const dates = z.object(actDates);

const isWellFormed = (value: unknown): boolean => {
  if (typeof value === "string") return !/\p{Surrogate}/u.test(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isWellFormed);
};

/** Texts that UTF-8 can hold: the log keeps them to the byte. */
export const wellFormed = z.refine(isWellFormed, {
  error: "Er staat een teken in dat niet bestaat (een los surrogaat).",
});

/** The id in a path. The log writes ids in lower case. */
export const idParam = () => subjectId().check(z.toLowerCase());

/** Parameters of the address of a stream. */
export const paramsOf = (stream: AnyStream) =>
  z.object({ ...municipalityParam, ...(isSingle(stream) ? {} : { id: idParam() }) });

/** The headers by which a sender guards what it sends; as the description of the API gives them. */
export const guards = {
  "If-Match": {
    pattern: /^"\d{1,15}"$/,
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
}

const subjectOfWish = (
  { municipality, stream, id, actor }: Wish,
  { ids }: Services["tools"],
  repeatable: Repeatable | undefined,
): SubjectId => {
  if (isSingle(stream)) return ids.of(municipality, stream.name);
  if (id !== undefined) return id;
  return repeatable === undefined
    ? ids.next()
    : ids.of("begun", municipality, actor.id, repeatable.key);
};

/** What came between, for a sender who saw an older version. */
const changedReply = async (log: EventLog, conflict: RevisionConflict): Promise<Reply> => {
  const events = await log.readStream(conflict.stream);
  const since = events.filter(({ revision }) => revision > conflict.expected);
  return revisionChanged(
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
};

const answerOutcome = async (
  { reader }: Services,
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

const carryingOf = (
  { tools }: Services,
  wish: Wish,
  { "if-match": match, "idempotency-key": key }: z.infer<typeof guardHeaders>,
): Carrying => {
  const { municipality, stream, id, actor, asked } = wish;
  const repeatable =
    key === undefined
      ? undefined
      : { key: unquoted(key), sha256: sha256({ stream: stream.name, id, asked }) };
  return {
    subject: subjectOfWish(wish, tools, repeatable),
    expected: match === undefined ? undefined : Number(unquoted(match)),
    recording: { municipality, actor, correlation: tools.ids.next(), repeatable },
  };
};

/** Records what a request asks under the guards of its headers, and answers. */
export const answerRecording = async (
  services: Services,
  wish: Wish,
  recordIt: (carrying: Carrying) => Promise<Outcome<AnyRefusal>>,
): Promise<Reply> => {
  const read = guardHeaders.safeParse(wish.headers);
  if (!read.success) return invalidInput(dutchIssues(read.error.issues));
  if (!wish.opens && services.reader.dossier(wish.municipality) === undefined)
    return unknownMunicipality(wish.municipality);
  const carrying = carryingOf(services, wish, read.data);
  try {
    return await answerOutcome(services, wish, await recordIt(carrying));
  } catch (cause) {
    if (carrying.expected === undefined || !(cause instanceof RevisionConflict)) throw cause;
    return changedReply(services.tools.log, cause);
  }
};
