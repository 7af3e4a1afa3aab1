import { initialCouncil } from "@doelspoor/events";
import { introduce, proposeSpellings } from "../kit/council.ts";
import { type ImportFormat, type ImportRequest, type ImportTools } from "../kit/define-format.ts";
import { whatIsKnown } from "../kit/known.ts";
import { assertAddressee, assertCode } from "../kit/municipality.ts";
import { readRegister } from "../kit/register.ts";
import { totalOf, type FileReport, type Reject } from "../kit/report.ts";
import { FileSession, Session } from "../kit/session.ts";
import { registerBeside } from "../kit/sources.ts";
import { EarlierRecords } from "./earlier.ts";
import { FileNotes, WordCounts } from "./file-notes.ts";
import { lookFirst } from "./look-first.ts";
import { isNoPlan, mappingFrom, type NoPlan, type Plan } from "./plan.ts";
import { assertUsable, isNewer, plansFor } from "./plans.ts";
import { importFile } from "./recording.ts";
import { rememberMapping, sourceName } from "./remembered.ts";
import { RowVotes } from "./row-votes.ts";
import type { Run } from "./running.ts";
import { Twins } from "./twice.ts";
import { valueIn } from "./value-in.ts";

const actorOf = ({ by = "import-general" }: ImportRequest) => ({ id: by, role: "import" }) as const;

/** Name of a source as envelopes have it. */
const systemOf = (source: string | undefined): string => `import:${sourceName(source)}`;

const importPlan = async (run: Run, index: number, plan: Plan | NoPlan): Promise<FileReport> => {
  const values = isNoPlan(plan) ? undefined : valueIn(plan.source.shape);
  const file = new FileSession(run.session, { ...plan.file, valueIn: values });
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
    votes: new RowVotes(),
    plans,
    words: new WordCounts(),
    watch,
  };
  return { run, council, called };
};

/** What was rejected in the order of the files, whatever was done with first. */
const inOrder = ({ session, plans }: Run): readonly Reject[] => {
  const places = new Map(plans.map(({ file }, index) => [file.name, index]));
  const placeOf = ({ file }: Reject) => places.get(file) ?? 0;
  return session.rejects.toSorted(
    (left, right) => placeOf(left) - placeOf(right) || left.record - right.record,
  );
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
  await run.earlier.catchUp();
  await lookFirst(run);
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
    rejects: inOrder(run),
    readings: run.plans.flatMap((plan) => (isNoPlan(plan) ? [] : [plan.reading])),
    words: run.words.counted(),
  };
};
