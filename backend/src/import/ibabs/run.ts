import {
  ImportRefused,
  type ImportFormat,
  type ImportRequest,
  type ImportTools,
} from "../kit/define-format.ts";
import { whatIsKnown, type Known } from "../kit/known.ts";
import { Lanes } from "../kit/lanes.ts";
import { isBreak, readJsonList } from "../kit/read-json.ts";
import { readRegister } from "../kit/register.ts";
import { totalOf, type FileReport } from "../kit/report.ts";
import { registerBeside, sourceFiles, type SourceFile } from "../kit/sources.ts";
import { introduce, proposeSpellings } from "../kit/council.ts";
import { assertAddressee, assertCode, refuseForeign } from "../kit/municipality.ts";
import { readMeeting, readMotion, readRollCall, type Reader } from "./records.ts";
import { FileSession, Session } from "../kit/session.ts";
import { inOrder, surveyFile, type SurveyedFile } from "./survey.ts";
import { Titles } from "./titles.ts";

/** Name of the source in envelopes and in the ids of what is imported. */
const SYSTEM = "ibabs";

const ACTOR = { id: "import-ibabs", role: "import" } as const;

const progressOf = (files: readonly SourceFile[], { onProgress }: ImportRequest) => {
  // Every file is read twice: once to look, once to record.
  const total = 2 * files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  return (name: string) => (bytes: Uint8Array) => {
    done += bytes.length;
    onProgress(name, done, total);
  };
};

type Progress = ReturnType<typeof progressOf>;

const survey = async (
  files: readonly SourceFile[],
  { municipality }: ImportRequest,
  { known, progress }: { readonly known: Known; readonly progress: Progress },
): Promise<readonly SurveyedFile[]> => {
  const glimpse = (id: unknown) => {
    const other = typeof id === "string" ? known.elsewhere.get(id) : undefined;
    if (other !== undefined) refuseForeign(String(id), other, municipality);
  };
  const surveyed: SurveyedFile[] = [];
  for (const file of files)
    surveyed.push(await surveyFile(file, { glimpse, watch: progress(file.name) }));
  return inOrder(surveyed);
};

const OTHER =
  "Overgeslagen: dit zijn geen moties, stemmingen of vergaderingen uit een iBabs-export.";
const NOTHING = "Het bestand bevat geen records; er is niets ingetrokken of gewijzigd.";

const assertUsable = (files: readonly SurveyedFile[]): void => {
  if (files.some(({ content, unreadable }) => content !== "other" && unreadable === undefined))
    return;
  const reasons = files.map(({ name, unreadable }) => `${name}: ${unreadable?.message ?? OTHER}`);
  throw new ImportRefused(`Er is niets te importeren.\n${reasons.join("\n")}`);
};

const isExport = ({ content, unreadable }: SurveyedFile): boolean =>
  content !== "other" && content !== "nothing" && unreadable === undefined;

const readerFor = async ({ content }: SurveyedFile, { tools, municipality }: Session) => {
  if (content === "meetings") return readMeeting;
  return content === "motions"
    ? readMotion
    : readRollCall(await Titles.read(tools.log, municipality));
};

const importRecords = async (
  path: string,
  file: FileSession,
  { read, progress }: { readonly read: Reader; readonly progress: Progress },
): Promise<void> => {
  const lanes = new Lanes();
  for await (const item of readJsonList(path, progress(file.name))) {
    if (isBreak(item)) {
      const broken = { file, record: item.record, value: undefined };
      file.refuse(broken, undefined, [{ field: "", reason: item.message }]);
      file.tally.note(item.message);
      continue;
    }
    const task = read({ file, ...item });
    if (task !== undefined) await lanes.run(task.subject, task.work);
  }
  await lanes.done();
};

const importFile = async (
  surveyed: SurveyedFile,
  run: Session,
  progress: Progress,
): Promise<FileReport> => {
  const file = new FileSession(run, surveyed);
  const { content, unreadable } = surveyed;
  if (unreadable !== undefined) {
    file.tally.note(unreadable.message);
    run.reject({ file: file.name, record: 0, reason: unreadable.message }, undefined);
  } else if (content === "other" || content === "nothing")
    file.tally.note(content === "other" ? OTHER : NOTHING);
  else await importRecords(surveyed.path, file, { read: await readerFor(surveyed, run), progress });
  return file.report();
};

const addresseeOf = async (files: readonly SurveyedFile[], request: ImportRequest) => {
  const register = request.register ?? (await registerBeside(request.paths));
  return {
    municipality: request.municipality,
    name: request.name,
    register: register === undefined ? [] : await readRegister(register),
    hosts: [...new Set(files.filter(isExport).flatMap(({ hosts }) => [...hosts]))].sort(),
  };
};

const begin = async (tools: ImportTools, request: ImportRequest) => {
  assertCode(request.municipality);
  const files = await sourceFiles(request.paths);
  const known = await whatIsKnown(tools.log, request.municipality, SYSTEM);
  const progress = progressOf(files, request);
  const surveyed = await survey(files, request, { known, progress });
  assertUsable(surveyed);
  const addressee = await addresseeOf(surveyed, request);
  const name = assertAddressee(addressee, known);
  return { surveyed, known, progress, name, hosts: addressee.hosts };
};

/** Imports the files of an iBabs export. Running it again records nothing new. */
export const runIbabs: ImportFormat["run"] = async (tools, request) => {
  const { surveyed, known, progress, name, hosts } = await begin(tools, request);
  const council = known.councils.get(request.municipality);
  const seen = (id: string) => known.readings.has(id);
  const run = new Session(tools, request, { system: SYSTEM, actor: ACTOR, seen });
  if (surveyed.some(isExport)) await introduce(run, council, { name, hosts });
  const files: FileReport[] = [];
  for (const file of surveyed) files.push(await importFile(file, run, progress));
  await proposeSpellings(run, council);
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const rejects = run.rejects.toSorted(
    (left, right) =>
      (order.get(left.file) ?? 0) - (order.get(right.file) ?? 0) || left.record - right.record,
  );
  const { municipality } = request;
  return { municipality, ...totalOf(files), events: run.events, files, rejects };
};
