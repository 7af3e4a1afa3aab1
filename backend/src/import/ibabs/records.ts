import * as z from "zod/mini";
import { meetingStream, motionStream } from "@doelspoor/events";
import type { SubjectId } from "@doelspoor/events";
import { dutchIssues } from "../../application/dutch-issues.ts";
import { meetingOf } from "./meeting.ts";
import { motionOf } from "./motion.ts";
import { namingOfMotion, namingOfRollCall } from "./namings.ts";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import { proposalOf, rollCallVote } from "./roll-call.ts";
import {
  meetingRecord,
  motionRecord,
  rollCallRecord,
  type MeetingRecord,
  type MotionRecord,
  type RollCallRecord,
} from "./schemas.ts";
import type { Item } from "../kit/session.ts";
import type { Titles } from "./titles.ts";

/** A record that is ready to be recorded: work for one subject. */
export interface Task {
  readonly subject: SubjectId;
  readonly work: () => Promise<void>;
}

/** Makes the work of one record; none where it is rejected at once. */
export type Reader = (item: Item) => Task | undefined;

const idIn = (value: unknown): string | undefined => {
  const parsed = z.looseObject({ id: z.string() }).safeParse(value);
  return parsed.success ? parsed.data.id.slice(0, 100) : undefined;
};

const problemsIn = (cause: unknown): readonly Problem[] => {
  if (cause instanceof UnrecordableRecord) return [cause];
  if (!(cause instanceof z.core.$ZodError)) throw cause;
  return dutchIssues(cause.issues).map(({ field, message }) => ({ field, reason: message }));
};

/** Does the work of a record; what cannot be recorded is reported and the rest goes on. */
const guarded = (item: Item, id: string, work: () => Promise<void>) => async (): Promise<void> => {
  try {
    await work();
  } catch (cause) {
    item.file.refuse(item, id, problemsIn(cause));
  }
};

const isRepeated = (item: Item, source: { readonly id: string }): boolean => {
  const earlier = item.file.earlier(source, item.record);
  if (earlier === undefined) return false;
  const reason = `staat ook in record ${String(earlier.record)} van dit bestand, met een andere inhoud`;
  if (earlier.same) item.file.tally.count("unchanged");
  else item.file.refuse(item, source.id, [{ field: "id", reason }]);
  return true;
};

const defineReader =
  <Source extends { readonly id: string }>(
    schema: z.ZodMiniType<Source>,
    plan: (source: Source, item: Item) => Task,
  ): Reader =>
  (item) => {
    const parsed = schema.safeParse(item.value);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => ({
        field: path.map(String).join("."),
        reason: message,
      }));
      item.file.refuse(item, idIn(item.value), problems);
      return undefined;
    }
    const { id } = parsed.data;
    if (isRepeated(item, parsed.data)) return undefined;
    const { subject, work } = plan(parsed.data, item);
    return { subject, work: guarded(item, id, work) };
  };

const planMotion = (record: MotionRecord, item: Item): Task => {
  const { run } = item.file;
  const subject = run.subjectOf("motion", record.id);
  const work = async () => {
    const { statements, problems } = motionOf(record);
    const wish = { stream: motionStream, subject, statements, reference: record.id };
    await item.file.settle(item, wish, problems);
    const naming = namingOfMotion(record);
    run.spellings.note(naming);
    if (naming.about !== undefined) item.file.noteSubject(naming.about);
  };
  return { subject, work };
};

const planMeeting = (record: MeetingRecord, item: Item): Task => {
  const { run } = item.file;
  const subject = run.subjectOf("meeting", record.id);
  const work = () => {
    const statements = meetingOf(record, run.tools.clock.today());
    const { id: reference, url: address } = record;
    return item.file.settle(item, {
      stream: meetingStream,
      subject,
      statements,
      reference,
      address,
    });
  };
  return { subject, work };
};

const isKnownProposal = async (subject: SubjectId, { file: { run } }: Item): Promise<boolean> => {
  const name = `${motionStream.name}-${run.municipality}.${subject}`;
  return (await run.tools.log.readStream(name)).length > 0;
};

// A vote that several motions may be about is tied to none of them: nothing is guessed.
const tiedToNone = (record: RollCallRecord, item: Item, count: number): void => {
  const reason = `past op ${String(count)} moties of amendementen van die vergadering; de stemming is aan geen ervan gekoppeld`;
  if (rollCallVote(record).length === 0) item.file.tally.count("unchanged");
  else item.file.refuse(item, record.id, [{ field: "titel", reason }]);
};

const settleRollCall = async (record: RollCallRecord, item: Item, found: readonly SubjectId[]) => {
  const own = item.file.run.subjectOf("roll-call", record.id);
  const [match, ...others] = (await isKnownProposal(own, item)) ? [] : found;
  if (others.length > 0) {
    tiedToNone(record, item, found.length);
    return;
  }
  const statements = match === undefined ? proposalOf(record) : rollCallVote(record);
  const { id: reference, url: address } = record;
  const subject = match ?? own;
  await item.file.settle(item, { stream: motionStream, subject, statements, reference, address });
};

const planRollCall =
  (titles: Titles) =>
  (record: RollCallRecord, item: Item): Task => {
    const { run } = item.file;
    const found = titles.find(record.titel, record.datum);
    const work = async () => {
      await settleRollCall(record, item, found);
      run.spellings.note(namingOfRollCall(record));
    };
    return { subject: found[0] ?? run.subjectOf("roll-call", record.id), work };
  };

/** Reads motions and amendments. */
export const readMotion = defineReader(motionRecord, planMotion);

/** Reads meetings. */
export const readMeeting = defineReader(meetingRecord, planMeeting);

/** Reads roll calls, and ties them to the motions by these titles. */
export const readRollCall = (titles: Titles): Reader =>
  defineReader(rollCallRecord, planRollCall(titles));
