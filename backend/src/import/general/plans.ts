import { dateIn } from "../../application/restated.ts";
import { ImportRefused, type ImportRequest, type ImportTools } from "../kit/define-format.ts";
import { sourceFiles } from "../kit/sources.ts";
import { isNoPlan, mappingFrom, planFor, type NoPlan, type Plan } from "./plan.ts";
import { probeFile } from "./probe.ts";
import { rememberedMappings, sourceName } from "./remembered.ts";

const FILES = {
  wanted: /\.(?:csv|tsv|txt|tab|xlsx|json|jsonl|ndjson)$/i,
  called: "bestanden die CSV, Excel of JSON heten",
};

const progressOf = (total: number, { onProgress }: ImportRequest) => {
  let done = 0;
  return (name: string) => (bytes: Uint8Array) => {
    done = Math.min(total, done + bytes.length);
    onProgress(name, done, total);
  };
};

// Read to know what it is, to survey it, to find what stands twice, and to record.
const READINGS = 4;

/** Bytes of text of which the records are kept in memory, all files of a request together. */
const SMALL = 8 * 1024 * 1024;

/** Finds how each file of a request is read, and in which order. */
export const plansFor = async (tools: ImportTools, request: ImportRequest) => {
  const found = await sourceFiles(request.paths, FILES);
  const files = found.map((file) => ({ ...file, name: request.called ?? file.name }));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const watch = progressOf(READINGS * size, request);
  const given = request.mapping === undefined ? undefined : mappingFrom(request.mapping);
  const kept = await rememberedMappings(tools, request.municipality);
  const remembered = kept.get(sourceName(request.source));
  const choices = { given, remembered, sheet: request.sheet, today: tools.clock.today() };
  const plans: (Plan | NoPlan)[] = [];
  for (const file of files) {
    const probed = await probeFile(file, watch(file.name));
    // A workbook of a few bytes may unfold to any size.
    const isSmall = size <= SMALL && probed.content !== "workbook";
    plans.push(await planFor(probed, { ...choices, isSmall }, watch(file.name)));
  }
  // The oldest first where names carry dates, as their contents put each other right.
  const dated = (plan: Plan | NoPlan) => dateIn(plan.file.name) ?? "9999-99-99";
  return {
    plans: plans.toSorted((left, right) =>
      dated(left) < dated(right) ? -1 : Number(dated(left) > dated(right)),
    ),
    watch,
  };
};

/** @throws ImportRefused where nothing can be made of any file. */
export const assertUsable = (plans: readonly (Plan | NoPlan)[]): void => {
  if (plans.some((plan) => !isNoPlan(plan))) return;
  const reasons = plans.flatMap((plan) =>
    isNoPlan(plan) ? [`${plan.file.name}: ${plan.reason}`] : [],
  );
  throw new ImportRefused(`Er is niets te importeren.\n${reasons.join("\n")}`);
};

/** Whether the names of two files say that one is of a later day. */
export const isNewer =
  (plans: readonly (Plan | NoPlan)[]) =>
  (earlier: number, later: number): boolean => {
    const [before, after] = [earlier, later].map((index) => dateIn(plans[index]?.file.name ?? ""));
    return before !== undefined && after !== undefined && before < after;
  };
