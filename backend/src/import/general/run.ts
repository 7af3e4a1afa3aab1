import { initialCouncil } from "@doelspoor/events";
import type { StreamDefinition, SubjectId } from "@doelspoor/events";
import { introduce, proposeSpellings } from "../kit/council.ts";
import { type ImportFormat, type ImportRequest, type ImportTools } from "../kit/define-format.ts";
import { whatIsKnown } from "../kit/known.ts";
import { Lanes } from "../kit/lanes.ts";
import { assertAddressee, assertCode } from "../kit/municipality.ts";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import { readRegister } from "../kit/register.ts";
import { totalOf, type FileReport } from "../kit/report.ts";
import { FileSession, Session, type Item as SessionItem } from "../kit/session.ts";
import { registerBeside } from "../kit/sources.ts";
import { EarlierRecords, SEVERAL } from "./earlier.ts";
import { FileNotes, WordCounts } from "./file-notes.ts";
import { isBroken, type Item } from "./items.ts";
import { namingOf } from "./naming.ts";
import { isNoPlan, mappingFrom, type NoPlan, type Plan } from "./plan.ts";
import { assertUsable, isNewer, plansFor } from "./plans.ts";
import type { GeneralRecord, Made } from "./record.ts";
import { rememberMapping, sourceName } from "./remembered.ts";
import type { Said } from "./said.ts";
import { problemsIn } from "./problems.ts";
import { saidBy, streamOf } from "./statements.ts";
import { Twins, type Place, type Twin } from "./twice.ts";

const actorOf = ({ by = "import-general" }: ImportRequest) => ({ id: by, role: "import" }) as const;

/** So many records are on their way to the log at once. */
const IN_FLIGHT = 1000;
const TURN = 100;

/** Name of a source as envelopes have it. */
const systemOf = (source: string | undefined): string => `import:${sourceName(source)}`;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What the files of one run share. */
interface Run {
  readonly session: Session;
  readonly earlier: EarlierRecords;
  readonly twins: Twins;
  readonly plans: readonly (Plan | NoPlan)[];
  readonly words: WordCounts;
  readonly watch: (name: string) => (bytes: Uint8Array) => void;
}

/** One file of a run, as it is being imported. */
interface FileRun extends Run {
  readonly index: number;
  readonly plan: Plan;
  readonly file: FileSession;
  readonly notes: FileNotes;
}

const subjectOf = ({ session }: Pick<Run, "session">, { kind, reference }: GeneralRecord) =>
  session.subjectOf(streamOf(kind), reference);

const made = (plan: Plan, item: Item): Made | undefined => {
  if (isBroken(item)) return undefined;
  try {
    return plan.maker.make(item.value);
  } catch (cause) {
    if (cause instanceof UnrecordableRecord) return undefined;
    throw cause;
  }
};

/** Looks at all records before the first is recorded: which are about the same, and say something else. */
const lookFirst = async (run: Run): Promise<void> => {
  for (const [file, plan] of run.plans.entries()) {
    if (isNoPlan(plan)) continue;
    for await (const item of plan.source.read(run.watch(plan.file.name))) {
      const record = made(plan, item)?.record;
      if (record !== undefined)
        run.twins.note(subjectOf(run, record), record, { file, record: item.record });
      if (item.record % TURN === 0) await turn();
    }
  }
};

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
  const { earlier, session, twins } = run;
  if (earlier.isEmpty || earlier.has(own)) return { subject: own, isNew: earlier.isEmpty };
  const referred = earlier.byReference(session.origin.system, record.reference);
  if (referred !== undefined) return { subject: referred, isNew: false };
  const match = earlier.match({ ...record, stream: streamOf(record.kind) });
  if (match === SEVERAL) return match;
  return match === undefined || twins.has(match)
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

const importFile = async (run: FileRun): Promise<FileReport> => {
  const { plan, file, notes } = run;
  const lanes = new Lanes(IN_FLIGHT);
  for await (const item of plan.source.read(run.watch(file.name))) {
    const place = { file, record: item.record };
    if (isBroken(item)) {
      file.refuse({ ...place, value: item.original }, undefined, [
        { field: "", reason: item.message },
      ]);
      if (item.ends === true) file.tally.note(item.message);
    } else {
      notes.see(item);
      await importItem(run, lanes, { ...place, value: item.value });
    }
    if (item.record % TURN === 0) await turn();
  }
  await lanes.done();
  for (const note of notes.told()) file.tally.note(note);
  return file.report();
};

const importPlan = async (run: Run, index: number, plan: Plan | NoPlan): Promise<FileReport> => {
  const file = new FileSession(run.session, plan.file);
  if (isNoPlan(plan)) {
    file.tally.note(plan.reason);
    run.session.reject({ file: file.name, record: 0, reason: plan.reason }, undefined);
    return file.report();
  }
  return importFile({ ...run, index, plan, file, notes: new FileNotes(plan) });
};

const registerOf = async (request: ImportRequest) => {
  const path = request.register ?? (await registerBeside(request.paths));
  return path === undefined ? [] : readRegister(path);
};

const begin = async (tools: ImportTools, request: ImportRequest) => {
  assertCode(request.municipality);
  const { plans, watch } = await plansFor(tools, request);
  assertUsable(plans);
  const { municipality, name } = request;
  const system = systemOf(request.source);
  const known = await whatIsKnown(tools.log, municipality, system);
  const council = known.councils.get(municipality);
  const addressee = { municipality, name, register: await registerOf(request), hosts: [] };
  const called = council?.name ?? assertAddressee(addressee, known);
  const seen = (id: string) => known.readings.has(id);
  const session = new Session(tools, request, { system, actor: actorOf(request), seen });
  const earlier = new EarlierRecords(tools.log, municipality);
  const run: Run = {
    session,
    earlier,
    twins: new Twins(isNewer(plans)),
    plans,
    words: new WordCounts(),
    watch,
  };
  return { run, council, called };
};

/** Keeps the mapping that was used, for the next import of this source. */
const keepMapping = async ({ session, plans }: Run): Promise<void> => {
  const { tools, request, municipality, origin } = session;
  const plan = plans.find((each) => !isNoPlan(each));
  if (request.saveMapping !== true || plan === undefined || isNoPlan(plan)) return;
  const { layout: _layout, ...mapping } = mappingFrom(plan.reading.mapping);
  const records = _layout?.records;
  const kept = records === undefined ? mapping : { ...mapping, layout: { records } };
  await rememberMapping(
    tools,
    { municipality, source: sourceName(request.source), mapping: kept },
    origin.actor,
  );
};

/** Imports exports of whatever system. Running it again records nothing new. */
export const runGeneral: ImportFormat["run"] = async (tools, request) => {
  const { run, council, called } = await begin(tools, request);
  await lookFirst(run);
  await run.earlier.catchUp();
  await introduce(run.session, council, { name: called, hosts: [] });
  const files: FileReport[] = [];
  for (const [index, plan] of run.plans.entries()) {
    if (index > 0) await run.earlier.catchUp();
    files.push(await importPlan(run, index, plan));
  }
  await proposeSpellings(run.session, council ?? initialCouncil);
  await keepMapping(run);
  return {
    municipality: request.municipality,
    ...totalOf(files),
    events: run.session.events,
    files,
    rejects: run.session.rejects,
    readings: run.plans.flatMap((plan) => (isNoPlan(plan) ? [] : [plan.reading])),
    words: run.words.counted(),
  };
};
