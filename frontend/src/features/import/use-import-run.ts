import { computed, onScopeDispose, reactive, shallowRef, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import type { Query } from "../../api/client.ts";
import { ApiFailure, type Problem } from "../../api/problem.ts";
import { useSession } from "../../api/session.ts";
import { useTask } from "../../api/use-answer.ts";
import { useTimeFrame } from "../../api/use-recording.ts";
import { useImports, type ImportMapping, type ImportSurvey } from "../../api/use-import.ts";
import { expectFocus } from "../../ui/page-focus.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { completed, EMPTY, fits, mappingIn } from "./meanings.ts";

/** The steps of an import, as the address names them. */
export const STEPS = ["bestand", "kolommen", "proef", "verslag"] as const;

/** A step of an import. */
export type Step = (typeof STEPS)[number];

/** Where the mapping that is on the screen comes from. */
export type Origin = "remembered" | "proposed" | "none" | "file";

const LOOK_AGAIN = 700;
const ROWS = 25;

/** What is kept in this tab until another file is chosen: leaving the page and coming back loses nothing. */
const NOTHING = {
  file: "",
  name: "",
  source: "",
  step: "",
  sheet: "",
  records: "",
  separator: "",
  headerRow: "",
  mapping: "",
  origin: "",
  job: "",
};

type Kept = typeof NOTHING;

const unreachable: Problem = {
  status: 0,
  title: "",
  detail: "",
  code: "unreachable",
  errors: [],
};

const layoutQuery = ({ source, sheet, records, separator, headerRow }: Kept): Query => ({
  source,
  sheet,
  records,
  separator,
  headerRow,
});

/** The mapping to begin with, and where it comes from. */
function firstMapping(survey: ImportSurvey): { mapping: ImportMapping; origin: Origin } {
  const { remembered, proposal } = survey;
  if (remembered && fits(remembered, survey)) return { mapping: remembered, origin: "remembered" };
  return proposal?.mapping
    ? { mapping: proposal.mapping, origin: "proposed" }
    : { mapping: proposal?.draft ?? EMPTY, origin: "none" };
}

/** The list of records that was chosen for this source the last time, where another one is looked at. */
const otherList = ({ layout }: ImportMapping, survey: ImportSurvey): string | undefined =>
  layout?.records === survey.layout?.records ? undefined : layout?.records;

/** The step in the address, or where this tab left off; never one for which something is missing. */
function useSteps(kept: Kept) {
  const route = useRoute();
  const router = useRouter();
  watch(
    () => route.query["import"],
    (id) => {
      if (typeof id === "string") kept.job = id;
    },
    { immediate: true },
  );
  const asked = (): string => {
    const { stap } = route.query;
    return typeof stap === "string" ? stap : kept.step;
  };
  const step = computed<Step>(() => {
    const found = STEPS.find((each) => each === asked()) ?? "bestand";
    const lacks = found === "verslag" ? kept.job === "" : kept.file === "";
    return found !== "bestand" && lacks ? "bestand" : found;
  });
  watch(step, (now) => (kept.step = now), { immediate: true });
  /** Of a report the address says which import it is of. */
  async function go(to: Step): Promise<void> {
    const { import: _import, ...query } = route.query;
    const told = to === "verslag" ? { import: kept.job } : {};
    expectFocus();
    await router.push({ query: { ...query, stap: to, ...told } });
    window.scrollTo({ top: 0 });
  }
  return { step, go };
}

/** Does something once at a time, and keeps the problem it met. */
function useTrying() {
  const session = useSession();
  const busy = shallowRef(false);
  const problem = shallowRef<Problem>();
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    problem.value = undefined;
    try {
      await work();
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      problem.value = cause.problem ?? unreachable;
      if (problem.value.status === 401 || problem.value.status === 403) session.again();
    } finally {
      busy.value = false;
    }
  }
  return { busy, problem, attempt };
}

/** How a file looks, and how its columns are read: by itself first, as a clerk changes it after. */
function useSurveyed(kept: Kept, step: () => Step) {
  const imports = useImports();
  const looks = (): boolean => kept.file !== "" && (step() === "kolommen" || step() === "proef");
  const survey = useTask((signal) => imports.survey(kept.file, layoutQuery(kept), signal), looks);
  const mapping = computed(() => mappingIn(kept.mapping));

  function read(next: ImportMapping, origin?: Origin): void {
    kept.mapping = JSON.stringify(next);
    if (origin) kept.origin = origin;
  }
  watch(survey.body, (now) => {
    if (kept.mapping !== "" || now?.id !== kept.file) return;
    const { mapping: first, origin } = firstMapping(now);
    const records = otherList(first, now);
    if (origin === "remembered" && kept.records === "" && records) kept.records = records;
    else read(first, origin);
  });
  /** Has the file looked at otherwise: another sheet or list has other columns. */
  function look(
    change: Partial<Pick<Kept, "sheet" | "records" | "separator" | "headerRow">>,
  ): void {
    Object.assign(kept, change, { mapping: "", origin: "" });
  }
  return { survey, mapping, read, look };
}

/** An import that runs at the server, asked for until it ended. */
function useJob(kept: Kept, step: () => Step) {
  const imports = useImports();
  const frame = useTimeFrame();
  const job = useTask(
    (signal) => imports.job(kept.job, signal),
    () => kept.job !== "" && step() === "verslag",
  );
  let timer = 0;
  watch([job.body, job.pending], ([now, pending]) => {
    clearTimeout(timer);
    if (!pending && now?.state === "running") timer = window.setTimeout(job.again, LOOK_AGAIN);
    if (!pending && now?.state === "done") frame.again();
  });
  onScopeDispose(() => clearTimeout(timer));
  return job;
}

/** What the mapping on the screen would make of the file. */
function usePreview(kept: Kept, full: () => ImportMapping | undefined, step: () => Step) {
  const imports = useImports();
  return useTask(
    async () => {
      const { file } = kept;
      return { file, ...(await imports.preview(file, { mapping: full() ?? EMPTY, rows: ROWS })) };
    },
    () => step() === "proef" && full() !== undefined,
  );
}

/** Sends a file and looks at it; `share` is how much of it was sent, while it is being sent. */
function useSending() {
  const imports = useImports();
  const share = shallowRef<number>();
  const control = new AbortController();
  onScopeDispose(() => control.abort());
  async function take(file: File, source: string) {
    share.value = 0;
    try {
      const follow = { share: (part: number) => (share.value = part), signal: control.signal };
      const sent = await imports.send(file, follow);
      const { reason } = await imports.survey(sent.id, { source }, control.signal);
      return { ...sent, reason };
    } finally {
      share.value = undefined;
    }
  }
  return { share, take };
}

/** What a clerk can do that changes something at the server, or begins anew. */
function useActions(
  kept: Kept,
  go: (to: Step) => Promise<void>,
  full: () => ImportMapping | undefined,
) {
  const imports = useImports();
  const { share, take } = useSending();
  const { attempt, ...trying } = useTrying();

  /** Tells why a file cannot be read, in Dutch. */
  async function send(file: File, source: string): Promise<string | undefined> {
    let reason: string | undefined;
    await attempt(async () => {
      const taken = await take(file, source);
      reason = taken.reason;
      if (reason !== undefined) return;
      Object.assign(kept, NOTHING, { file: taken.id, name: taken.name, source, step: kept.step });
      await go("kolommen");
    });
    return reason;
  }
  const start = (): Promise<void> =>
    attempt(async () => {
      const mapping = full();
      if (!mapping) return;
      const { file, source } = kept;
      const { id } = await imports.start({ file, source, mapping });
      kept.job = id;
      await go("verslag");
    });
  /** Shows the report of an earlier import. */
  async function show(id: string): Promise<void> {
    kept.job = id;
    await go("verslag");
  }
  /** Begins anew with another file of the same source. */
  async function another(): Promise<void> {
    const { source } = kept;
    await go("bestand");
    Object.assign(kept, NOTHING, { source, step: "bestand" });
  }
  return { ...trying, share, send, start, show, another };
}

/** An import of somebody else's export, from a file to its report. */
export function useImportRun() {
  const route = useRoute();
  const kept = reactive({ ...NOTHING });
  useDraft(`import.${String(route.params["m"])}`, kept);
  const steps = useSteps(kept);
  const step = (): Step => steps.step.value;
  const surveyed = useSurveyed(kept, step);
  const full = computed(() => {
    const [found, chosen] = [surveyed.survey.body.value, surveyed.mapping.value];
    return found && chosen ? completed(chosen, found) : undefined;
  });
  const preview = usePreview(kept, () => full.value, step);
  const job = useJob(kept, step);
  const actions = useActions(kept, steps.go, () => full.value);
  return reactive({ kept, ...steps, ...surveyed, ...actions, preview, job });
}

/** An import as the components of its steps know it. */
export type ImportRun = ReturnType<typeof useImportRun>;
