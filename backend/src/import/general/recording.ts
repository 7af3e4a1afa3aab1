import { dutchNumber } from "@doelspoor/events";
import type { StreamDefinition, SubjectId } from "@doelspoor/events";
import { Lanes } from "../kit/lanes.ts";
import type { Problem } from "../kit/problem.ts";
import type { FileReport } from "../kit/report.ts";
import type { Item as SessionItem } from "../kit/session.ts";
import { SEVERAL } from "./earlier.ts";
import { isBroken, type Item } from "./items.ts";
import { namingOf } from "./naming.ts";
import { isNoPlan } from "./plan.ts";
import { problemsIn } from "./problems.ts";
import type { GeneralRecord, Made } from "./record.ts";
import { ballotOfRows, type RowVote } from "./row-votes.ts";
import { calledOf, subjectOf, TURN, turn, type FileRun, type Run } from "./running.ts";
import type { Said } from "./said.ts";
import { saidBy, streamOf } from "./statements.ts";
import type { Place, Twin } from "./twice.ts";

const nameOf = ({ plans }: Run, { file }: Place): string => plans[file]?.file.name ?? "";

const placeOf = (run: FileRun, place: Place): string =>
  place.file === run.index
    ? `record ${String(place.record)}`
    : `record ${String(place.record)} van ${nameOf(run, place)}`;

const contradictionOf = (run: FileRun, { contradiction }: Twin): readonly Problem[] =>
  contradiction === undefined
    ? []
    : [
        {
          field: "uitslag",
          reason: `${placeOf(run, contradiction)} gaat over hetzelfde en zegt iets anders over de uitslag of de stemming; geen van beide uitslagen is vastgelegd`,
        },
      ];

const withoutDecision = (record: GeneralRecord): GeneralRecord => {
  const { outcome: _outcome, outcomeWord: _word, ...rest } = record;
  return { ...rest, ballot: { factions: [], members: [], stances: [] } };
};

type Recorded = Omit<Made, "record"> & {
  readonly record: GeneralRecord;
  /** By its own id. */
  readonly subject: SubjectId;
  /** Its outcome and votes are left out, as something else contradicts them. */
  readonly isUndecided?: boolean;
};

type Found = { readonly subject: SubjectId; readonly isNew: boolean } | typeof SEVERAL;

/** The subject of a record: by its id, else the earlier record that is about the same. */
const find = (run: FileRun, { record, subject: own }: Recorded): Found => {
  const { earlier, session } = run;
  if (earlier.isEmpty || earlier.has(own)) return { subject: own, isNew: earlier.isEmpty };
  const referred = earlier.byReference(session.origin.system, record.reference);
  if (referred !== undefined) return { subject: referred, isNew: false };
  const match = earlier.match({ ...record, stream: streamOf(record.kind) });
  if (match === SEVERAL) return match;
  return match === undefined || earlier.isClaimed(match)
    ? { subject: own, isNew: true }
    : { subject: match, isNew: false };
};

const UNDECIDED: Problem = {
  field: "id",
  reason:
    "kent het logboek niet, en met deze titel en datum staan er meer records; bij welk dit hoort is niet te zeggen",
};

const settle = async (
  run: FileRun,
  { item, told: { record, problems } }: { readonly item: SessionItem; readonly told: Recorded },
  found: Exclude<Found, typeof SEVERAL>,
) => {
  const { file, notes } = run;
  const settleSaid = async <State>({ stream, statements, problems: more, idle }: Said<State>) => {
    if (idle) notes.noteIdle(record);
    const wish = { ...wishOf(stream, record), ...found, statements };
    await file.settle(item, wish, [...problems, ...more]);
  };
  await saidBy(record, {
    motion: settleSaid,
    commitment: settleSaid,
    question: settleSaid,
    resolution: settleSaid,
  });
};

const wishOf = <State>(stream: StreamDefinition<State>, { reference, address }: GeneralRecord) => ({
  stream,
  reference,
  address,
});

const guarded = (item: SessionItem, reference: string, work: () => Promise<void>) => async () => {
  try {
    await work();
  } catch (cause) {
    item.file.refuse(item, reference, problemsIn(cause));
  }
};

/** Whether a row belongs to a decision of which an earlier row of the file is recorded. */
const isLaterRow = ({ plan, votes, index }: FileRun, { record }: Recorded, at: number): boolean =>
  plan.voteIn !== undefined && (votes.firstOf(index, calledOf(record)) ?? at) < at;

/** Deals with a record that stands in the files more than once; what is left to record of it, if anything. */
const onlyOnce = (run: FileRun, item: SessionItem, told: Recorded): Recorded | undefined => {
  const { record, subject } = told;
  const own = { file: run.index, record: item.record };
  const twin = run.twins.of(subject, record, own);
  const contradiction = contradictionOf(run, twin);
  const isRepeat = !twin.isFirst && twin.first.file === own.file;
  if (contradiction.length === 0 && isLaterRow(run, told, item.record)) {
    joinRow(run, item, { told, twin });
    return undefined;
  }
  if (contradiction.length > 0 && isRepeat) {
    run.file.refuse(item, record.reference, contradiction);
    return undefined;
  }
  if (contradiction.length > 0)
    return {
      ...told,
      isUndecided: true,
      record: withoutDecision(record),
      problems: [...told.problems, ...contradiction],
    };
  if (!isRepeat) return told;
  tellRepeat(run, item, { told, twin });
  return undefined;
};

interface Repeat {
  readonly told: Recorded;
  readonly twin: Twin;
}

const tellRepeat = ({ file }: FileRun, item: SessionItem, { told: { record }, twin }: Repeat) => {
  const place = String(twin.first.record);
  const reason = `staat ook in record ${place} van dit bestand, met een andere inhoud`;
  if (twin.isSame) file.tally.count("unchanged");
  else file.refuse(item, record.reference, [{ field: "id", reason }]);
};

/** A row of a decision that was recorded from its first row, with the votes of all its rows. */
const joinRow = (run: FileRun, item: SessionItem, { told: { record }, twin }: Repeat): void => {
  if (twin.isSame) run.notes.noteRow();
  else
    run.file.refuse(item, record.reference, [
      {
        field: "id",
        reason: `hoort bij record ${dutchNumber(twin.first.record)}, maar zegt over meer dan de stem iets anders; de stem telt mee, het andere is niet vastgelegd`,
      },
    ]);
};

const OF_FILES = "zegt iets anders over de stemming; geen van beide stemmingen is vastgelegd";

/** Another file that gives other votes of the same decision, and of which is not known to be older or newer. */
const otherVotes = (run: FileRun, called: string, own: readonly RowVote[]): readonly Problem[] => {
  const told = JSON.stringify(own.toSorted());
  const other = run.plans.findIndex((plan, index) => {
    if (index === run.index || isNoPlan(plan) || run.twins.isPutRight(index, run.index))
      return false;
    const votes = run.votes.of(index, called);
    return votes.length > 0 && JSON.stringify(votes.toSorted()) !== told;
  });
  return other < 0
    ? []
    : [{ field: "stemming", reason: `${nameOf(run, { file: other, record: 0 })} ${OF_FILES}` }];
};

/** With the votes of all rows of the decision, where these stand in rows of their own. */
const withRows = (run: FileRun, told: Recorded, value: unknown): Recorded => {
  const { plan, votes, index } = run;
  if (plan.voteIn === undefined) return told;
  const gathered = votes.of(index, calledOf(told.record));
  const rows = gathered.length === 0 ? [plan.voteIn(value)] : gathered;
  const contradicted = otherVotes(run, calledOf(told.record), rows);
  if (contradicted.length > 0)
    return {
      ...told,
      record: withoutDecision(told.record),
      problems: [...told.problems, ...contradicted],
    };
  try {
    const ballot = ballotOfRows("stemming", rows);
    if (ballot !== undefined) return { ...told, record: { ...told.record, ballot } };
    return { ...told, problems: [...told.problems, ROWS_UNREADABLE] };
  } catch (cause) {
    return { ...told, problems: [...told.problems, ...problemsIn(cause)] };
  }
};

const ROWS_UNREADABLE: Problem = {
  field: "stemming",
  reason: "is in een of meer rijen niet als stem te lezen; de stemming is niet vastgelegd",
};

const importItem = async (run: FileRun, lanes: Lanes, item: SessionItem): Promise<void> => {
  const { plan, file, notes } = run;
  let told: Made;
  try {
    told = plan.maker.make(item.value);
  } catch (cause) {
    file.refuse(item, plan.maker.referenceOf(item.value)?.slice(0, 100), problemsIn(cause));
    return;
  }
  const { record } = told;
  if (record === undefined) {
    notes.noteSkipped();
    return;
  }
  run.words.note(told.unknownWords);
  const once = onlyOnce(run, item, { ...told, record, subject: subjectOf(run, record) });
  if (once === undefined) return;
  const left = once.isUndecided === true ? once : withRows(run, once, item.value);
  const found = find(run, left);
  if (found === SEVERAL) {
    file.refuse(item, record.reference, [UNDECIDED]);
    return;
  }
  run.session.spellings.note(namingOf(left.record));
  await lanes.run(
    found.subject,
    guarded(item, record.reference, () => settle(run, { item, told: left }, found)),
  );
};

const takeItem = async (run: FileRun, lanes: Lanes, item: Item): Promise<void> => {
  const { file, notes } = run;
  const { record } = item;
  if (isBroken(item)) {
    const { original: value, message: reason } = item;
    file.refuse({ file, record, value }, undefined, [{ field: "", reason }]);
    notes.seeBroken(item);
    if (item.ends === true) file.tally.note(reason);
    return;
  }
  notes.see(item);
  await importItem(run, lanes, { file, record, value: item.value });
};

/** Imports the records of one file. */
export const importFile = async (run: FileRun): Promise<FileReport> => {
  const { plan, file, notes } = run;
  const lanes = new Lanes();
  for await (const batch of plan.source.read(run.watch(file.name)))
    for (const item of batch) {
      await takeItem(run, lanes, item);
      if (item.record % TURN === 0) await turn();
    }
  await lanes.done();
  for (const note of notes.told()) file.tally.note(note);
  return file.report();
};
