import { dutchNumber } from "@doelspoor/events";
import { dateIn } from "../../application/restated.ts";
import { isBroken } from "../general/items.ts";
import { problemsIn } from "../general/problems.ts";
import { probeFile } from "../general/probe.ts";
import { introduce, proposeSpellings } from "../kit/council.ts";
import { ImportRefused, type ImportFormat } from "../kit/define-format.ts";
import type { ImportRequest, ImportTools } from "../kit/define-format.ts";
import { whatIsKnown, type Known } from "../kit/known.ts";
import { Lanes } from "../kit/lanes.ts";
import { assertAddressee, assertCode, refuseForeign } from "../kit/municipality.ts";
import { readRegister } from "../kit/register.ts";
import { totalOf, type FileReport } from "../kit/report.ts";
import { FileSession, Session, type Item as SessionItem } from "../kit/session.ts";
import { registerFor, sourceFiles } from "../kit/sources.ts";
import { Repeats } from "./repeats.ts";
import { isNotOpened, type FixedSource, type NotOpened, type Opened } from "./source.ts";

const TURN = 100;

// Read to know what it is, to find what stands twice, and to record.
const READINGS = 3;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

interface OpenedFile {
  readonly name: string;
  readonly digest: string;
  readonly opened: Opened | NotOpened;
}

/** What the files of one run share. */
interface Run {
  readonly source: FixedSource;
  readonly session: Session;
  readonly files: readonly OpenedFile[];
  readonly repeats: Repeats;
  readonly watch: (name: string) => (bytes: Uint8Array) => void;
}

interface FileRun extends Run {
  readonly index: number;
  readonly file: FileSession;
  readonly opened: Opened;
}

const stateOf = ({ name, opened }: OpenedFile): string | undefined =>
  (isNotOpened(opened) ? undefined : opened.state) ?? dateIn(name);

const LAST = "9999";

const progressOf = (total: number, { onProgress }: ImportRequest) => {
  let done = 0;
  return (name: string) => (bytes: Uint8Array) => {
    done = Math.min(total, done + bytes.length);
    onProgress(name, done, total);
  };
};

// The oldest first where files say of which day they are, as their contents put each other right.
const inOrder = (files: readonly OpenedFile[]): readonly OpenedFile[] => {
  const keyOf = (file: OpenedFile) =>
    (isNotOpened(file.opened) ? undefined : file.opened.order) ?? stateOf(file) ?? LAST;
  return files.toSorted((left, right) =>
    keyOf(left) < keyOf(right) ? -1 : Number(keyOf(left) > keyOf(right)),
  );
};

const openFiles = async (source: FixedSource, { clock }: ImportTools, request: ImportRequest) => {
  const found = await sourceFiles(request.paths, source.files);
  const watch = progressOf(READINGS * found.reduce((sum, { size }) => sum + size, 0), request);
  const files: OpenedFile[] = [];
  for (const each of found) {
    const file = await probeFile(each, watch(each.name));
    const opening = { file, today: clock.today(), name: request.name };
    const opened =
      file.content === "nothing" && file.unreadable !== undefined
        ? { reason: file.unreadable, isOther: false }
        : await source.open(opening);
    files.push({ name: each.name, digest: file.digest, opened });
  }
  return { files: inOrder(files), watch };
};

const assertUsable = (files: readonly OpenedFile[]): void => {
  if (files.some(({ opened }) => !isNotOpened(opened))) return;
  const reasons = files.flatMap(({ name, opened }) =>
    isNotOpened(opened) ? [`${name}: ${opened.reason}`] : [],
  );
  throw new ImportRefused(`Er is niets te importeren.\n${reasons.join("\n")}`);
};

const isNewer = (files: readonly OpenedFile[]) => (earlier: number, later: number) => {
  const [before, after] = [files[earlier], files[later]].map((file) => file && stateOf(file));
  return before !== undefined && after !== undefined && before < after;
};

/** @throws ImportRefused where a record stands in the log under another municipality. */
const assertOwn = ({ source, session }: Run, { elsewhere }: Known, reference: string): void => {
  const other = source.hasGlobalIds ? elsewhere.get(reference) : undefined;
  if (other !== undefined) refuseForeign(reference, other, session.municipality);
};

const comparedOf = ({ compared }: Opened, value: unknown): unknown =>
  compared === undefined ? value : compared(value);

/** Looks at all records before the first is recorded. */
const lookFirst = async (run: Run, known: Known): Promise<void> => {
  for (const [file, { name, opened }] of run.files.entries()) {
    if (isNotOpened(opened)) continue;
    for await (const item of opened.read(run.watch(name))) {
      const reference = isBroken(item) ? undefined : opened.referenceOf(item.value);
      if (isBroken(item) || reference === undefined) continue;
      assertOwn(run, known, reference);
      run.repeats.note(reference, comparedOf(opened, item.value), { file, record: item.record });
      if (item.record % TURN === 0) await turn();
    }
  }
};

/** Whether a record stands in the files once more; it is counted or refused then. */
const isRepeated = (run: FileRun, item: SessionItem, reference: string): boolean => {
  const own = { file: run.index, record: item.record };
  const repeat = run.repeats.of(reference, comparedOf(run.opened, item.value), own);
  if (repeat === undefined) return false;
  if (repeat.isSame) {
    run.file.tally.count("unchanged");
    return true;
  }
  const { file, record } = repeat.place;
  const place = file === run.index ? "dit bestand" : (run.files[file]?.name ?? "");
  const reason = `staat ook in record ${dutchNumber(record)} van ${place}, met een andere inhoud; geen van beide is vastgelegd`;
  run.file.refuse(item, reference, [{ field: "id", reason }]);
  return true;
};

const guarded = (item: SessionItem, reference: string, work: () => Promise<void>) => async () => {
  try {
    await work();
  } catch (cause) {
    item.file.refuse(item, reference, problemsIn(cause));
  }
};

const importItem = async (run: FileRun, lanes: Lanes, item: SessionItem): Promise<void> => {
  const { opened, file, session } = run;
  const reference = opened.referenceOf(item.value)?.slice(0, 500);
  if (reference !== undefined && isRepeated(run, item, reference)) return;
  try {
    const planned = opened.plan(item.value, session);
    if (planned.naming !== undefined) session.spellings.note(planned.naming);
    const work = guarded(item, planned.reference, () => planned.settle(item));
    await lanes.run(planned.subject, work);
  } catch (cause) {
    file.refuse(item, reference, problemsIn(cause));
  }
};

const importRecords = async (run: FileRun): Promise<FileReport> => {
  const { opened, file } = run;
  const lanes = new Lanes();
  for await (const item of opened.read(run.watch(file.name))) {
    const place = { file, record: item.record };
    if (isBroken(item)) {
      const value = { ...place, value: item.original };
      file.refuse(value, undefined, [{ field: "", reason: item.message }]);
      if (item.ends === true) file.tally.note(item.message);
    } else await importItem(run, lanes, { ...place, value: item.value });
    if (item.record % TURN === 0) await turn();
  }
  await lanes.done();
  const leftAlone = opened.leftAlone?.();
  if (leftAlone !== undefined) file.tally.note(leftAlone);
  return file.report();
};

const importFile = async (run: Run, index: number, read: OpenedFile): Promise<FileReport> => {
  const { name, digest, opened } = read;
  const file = new FileSession(run.session, { name, digest, date: stateOf(read)?.slice(0, 10) });
  if (!isNotOpened(opened)) return importRecords({ ...run, index, file, opened });
  file.tally.note(opened.reason);
  if (!opened.isOther)
    run.session.reject({ file: name, record: 0, reason: opened.reason }, undefined);
  return file.report();
};

const addresseeOf = async (
  files: readonly OpenedFile[],
  request: ImportRequest,
  { councils }: Known,
) => {
  const register = await registerFor(request);
  const said = files.flatMap(({ name, opened }) =>
    isNotOpened(opened) ? [] : [{ ...opened, file: name }],
  );
  return {
    municipality: request.municipality,
    name: request.name ?? councils.get(request.municipality)?.name,
    register: register === undefined ? [] : await readRegister(register),
    hosts: [...new Set(said.flatMap(({ hosts = [] }) => [...hosts]))].sort(),
    of: said.flatMap(({ file, of }) => (of === undefined ? [] : [{ file, name: of }])),
  };
};

const begin = async (source: FixedSource, tools: ImportTools, request: ImportRequest) => {
  assertCode(request.municipality);
  const { system } = source;
  const { files, watch } = await openFiles(source, tools, request);
  assertUsable(files);
  const known = await whatIsKnown(tools.log, request.municipality, system);
  const addressee = await addresseeOf(files, request, known);
  const name = assertAddressee(addressee, known);
  const seen = (id: string) => known.readings.has(id);
  const actor = { id: request.by ?? `import-${system}`, role: "import" } as const;
  const session = new Session(tools, request, { system, actor, seen });
  const run: Run = { source, session, files, repeats: new Repeats(isNewer(files)), watch };
  await lookFirst(run, known);
  return { run, known, name, hosts: addressee.hosts };
};

/** Makes the import of a source. Running it again records nothing new. */
export const runFixed =
  (source: FixedSource): ImportFormat["run"] =>
  async (tools, request) => {
    const { run, known, name, hosts } = await begin(source, tools, request);
    const { session } = run;
    const council = known.councils.get(request.municipality);
    await introduce(session, council, { name, hosts });
    const files: FileReport[] = [];
    for (const [index, file] of run.files.entries()) files.push(await importFile(run, index, file));
    await proposeSpellings(session, council);
    const { municipality } = request;
    const { events, rejects } = session;
    return { municipality, ...totalOf(files), events, files, rejects };
  };
