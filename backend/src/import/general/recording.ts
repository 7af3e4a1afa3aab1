import type { StreamDefinition, SubjectId } from "@doelspoor/events";
import { Lanes } from "../kit/lanes.ts";
import type { Problem } from "../kit/problem.ts";
import type { FileReport } from "../kit/report.ts";
import type { Item as SessionItem } from "../kit/session.ts";
import { SEVERAL } from "./earlier.ts";
import { isBroken, type Item } from "./items.ts";
import { namingOf } from "./naming.ts";
import { problemsIn } from "./problems.ts";
import type { GeneralRecord, Made } from "./record.ts";
import { subjectOf, TURN, turn, type FileRun, type Run } from "./running.ts";
import type { Said } from "./said.ts";
import { saidBy, streamOf } from "./statements.ts";
import type { Place, Twin } from "./twice.ts";

/** So many records are on their way to the log at once. */
const IN_FLIGHT = 500;

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
          reason: `${placeOf(run, contradiction)} gaat over hetzelfde en zegt iets anders over de uitslag of de stemming; geen van beide is vastgelegd`,
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

/** Deals with a record that stands in the files more than once; what is left to record of it, if anything. */
const onlyOnce = (run: FileRun, item: SessionItem, told: Recorded): Recorded | undefined => {
  const { record, subject } = told;
  const own = { file: run.index, record: item.record };
  const twin = run.twins.of(subject, record, own);
  const contradiction = contradictionOf(run, twin);
  const isRepeat = !twin.isFirst && twin.first.file === own.file;
  if (contradiction.length > 0 && isRepeat) {
    run.file.refuse(item, record.reference, contradiction);
    return undefined;
  }
  if (contradiction.length > 0)
    return {
      ...told,
      record: withoutDecision(record),
      problems: [...told.problems, ...contradiction],
    };
  if (!isRepeat) return told;
  if (twin.isSame) run.file.tally.count("unchanged");
  else
    run.file.refuse(item, record.reference, [
      {
        field: "id",
        reason: `staat ook in record ${String(twin.first.record)} van dit bestand, met een andere inhoud`,
      },
    ]);
  return undefined;
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
  const left = onlyOnce(run, item, { ...told, record, subject: subjectOf(run, record) });
  if (left === undefined) return;
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
    if (item.ends === true) file.tally.note(reason);
    return;
  }
  notes.see(item);
  await importItem(run, lanes, { file, record, value: item.value });
};

/** Imports the records of one file. */
export const importFile = async (run: FileRun): Promise<FileReport> => {
  const { plan, file, notes } = run;
  const lanes = new Lanes(IN_FLIGHT);
  for await (const batch of plan.source.read(run.watch(file.name)))
    for (const item of batch) {
      await takeItem(run, lanes, item);
      if (item.record % TURN === 0) await turn();
    }
  await lanes.done();
  for (const note of notes.told()) file.tally.note(note);
  return file.report();
};
