import { computed, provide, reactive, watch, type ShallowRef } from "vue";
import type { FieldError, Problem } from "../api/problem.ts";
import { useCommands } from "../api/use-api.ts";
import { useRecording, useTimeFrame } from "../api/use-recording.ts";
import { formatDutchDate, parseDutchDate } from "../ui/date-text.ts";
import { useDraft } from "../ui/use-draft.ts";
import { formFields } from "./catalogue.ts";
import { dateFields } from "./dates.ts";
import { dropBlankRows, readDraft, type Draft } from "./draft.ts";
import { formScopeKey } from "./form.ts";
import { checkDraft, fieldAt, type FormIssue } from "./issues.ts";
import { applies, FIXED, inOrder, isAsked, isWithDates } from "./prominence.ts";
import type { Field, Schema } from "./schema.ts";
import { useFactions } from "./use-factions.ts";
import { useFormWords } from "./use-form-words.ts";

/** What a form is about. */
export interface FormAbout {
  /** Name of the command, for the words of its fields. */
  readonly command: string;
  readonly schema: Schema;
  /** Under which name what is typed is kept until it is recorded. */
  readonly draft: string;
  /** What stands in the form before anything is typed. */
  readonly initial?: Draft;
  readonly kind: (draft: Draft) => string;
  /** Whether it begins something new. */
  readonly begins?: boolean;
  /** Fields of which the answer is known. */
  readonly known?: readonly string[];
}

/** Where a form is sent, and the data of the schema as the server takes them. */
export interface Sending {
  readonly path: string;
  readonly body: (data: unknown, dates: object) => object;
  readonly revision?: number | undefined;
}

/** Refusals that are about one field. */
const REFUSED_FIELDS: Readonly<Record<string, string>> = {
  "field-cannot-be-secret": "fields",
  "ground-missing": "ground",
  "date-in-future": "occurredOn",
  "date-before-start": "occurredOn",
  "effect-ends-before-start": "validTo",
  "retroactive-not-decided": "retroactiveTo",
  "in-force-before-publication": "validFrom",
};

/** Data of fields as an object; anything else is an empty one. */
export const asObject = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : {};

function dateIssues(draft: Draft): readonly FormIssue[] {
  const { issues } = readDraft({ fields: dateFields }, draft);
  if (issues.length > 0) return issues;
  if ((draft["occurredOn"] ?? "").trim() === "") return [{ path: "occurredOn", code: "missing" }];
  const day = (name: string): string | undefined => parseDutchDate(draft[name] ?? "");
  const [from, to] = [day("validFrom") ?? day("occurredOn"), day("validTo")];
  return to !== undefined && from !== undefined && to <= from
    ? [{ path: "validTo", code: "date-order" }]
    : [];
}

/** The date of the act is today until somebody says otherwise. */
function followToday(draft: Draft): void {
  const frame = useTimeFrame();
  watch(
    () => frame.body.value?.today,
    (today) => {
      if (today !== undefined && !draft["occurredOn"]) draft["occurredOn"] = formatDutchDate(today);
    },
    { immediate: true },
  );
}

/** Sends under a key that is kept in the draft, so that sending twice records once, also after a reload. */
export function useKeyedSending(draft: Draft, name: string) {
  const commands = useCommands();
  const recording = useRecording(
    (send: { path: string; body: object }, terms) => commands.record(send.path, send.body, terms),
    { draft, name },
  );
  return {
    ...recording,
    send: (path: string, body: object, revision?: number) =>
      recording.send({ path, body }, revision),
  };
}

const labelled = (label: string, message: string): string =>
  message.startsWith(label) ? message : `${label}: ${message}`;

/** A problem as the form names its fields: a list of texts is one field, a correction's data are its own. */
function placed(problem: Problem, fields: readonly Field[], label: (path: string) => string) {
  const place = ({ field, message }: FieldError): FieldError => {
    const path = field.replace(/^data\./, "");
    const found = fieldAt(fields, path);
    return found
      ? { field: found.path, message: labelled(label(found.path), message) }
      : { field: path, message };
  };
  return { ...problem, errors: problem.errors.map(place) };
}

const errorAt = (problem: Problem | undefined, path: string): string | undefined => {
  if (problem && REFUSED_FIELDS[problem.code] === path) return problem.detail || problem.title;
  return problem?.errors.find(({ field }) => field === path)?.message;
};

const invalid = (issues: readonly FormIssue[], tell: (issue: FormIssue) => string): Problem => ({
  status: 400,
  title: "",
  detail: "",
  code: "invalid",
  errors: issues.map((issue) => ({ field: issue.path, message: tell(issue) })),
});

/** The draft of a form: what is likely, what was typed before a reload, today as the date of the act. */
function useFormDraft({ draft: name, initial = {} }: FormAbout) {
  const draft: Draft = reactive({ ...FIXED, occurredOn: "", ...initial });
  const { forget } = useDraft(name, draft);
  followToday(draft);
  return { draft, forget };
}

const typedIn = (draft: Draft) => (name: string) => draft[name] ?? "";

/** What is wrong, as the form names its fields. */
function usePlaced(
  raw: Readonly<ShallowRef<Problem | undefined>>,
  fields: readonly Field[],
  label: (path: string) => string,
) {
  const problem = computed(() => raw.value && placed(raw.value, fields, label));
  return { problem, errorOf: (path: string) => errorAt(problem.value, path) };
}

/** The data that are typed, and all that is wrong with them and with the dates. */
function checkForm(schema: Schema, fields: readonly Field[], draft: Draft) {
  const told = fields.filter((field) => applies(field, typedIn(draft)));
  const { data, issues } = checkDraft({ fields, told, schema }, draft);
  return { data, issues: [...issues, ...dateIssues(draft)] };
}

/** What the form asks, what is typed, and the problem it met. */
function useFormParts(about: FormAbout) {
  const { command, schema, known = [], begins = false } = about;
  const words = useFormWords();
  const all = formFields(schema);
  const fields = inOrder(all.filter((each) => isAsked(each) && !known.includes(each.name)));
  const { draft, forget } = useFormDraft(about);
  const { factions, people, settled } = useFactions(command, fields, () =>
    parseDutchDate(draft["occurredOn"] ?? ""),
  );
  const { problem: raw, ...sending } = useKeyedSending(draft, "act");
  const label = (path: string): string => words.label(command, path);
  const { problem, errorOf } = usePlaced(raw, [...all, ...dateFields], label);
  const kind = (): string => about.kind(draft);
  provide(formScopeKey, { command, begins, draft, errorOf, kind, factions, people });
  const tell = (issue: FormIssue): string => words.issue(command, issue);
  return { all, fields, settled, draft, forget, ...sending, raw, problem, errorOf, tell };
}

/** A form derived from a schema: its draft, what is wrong with it, and sending it. */
export function useForm(about: FormAbout) {
  const { all, tell, refuse, send, ...form } = useFormParts(about);
  const { draft, fields } = form;

  /** Sends what is typed; undefined when something is wrong, which then stands beside its field. */
  async function submit(to: Sending, also: readonly FormIssue[] = []) {
    dropBlankRows(draft, fields);
    const { data, issues } = checkForm(about.schema, all, draft);
    const wrong = [...issues, ...also];
    if (wrong.length > 0) {
      refuse(invalid(wrong, tell));
      return undefined;
    }
    const dates = asObject(readDraft({ fields: dateFields }, draft).value);
    return send(to.path, to.body(data, dates), to.revision);
  }

  return { ...form, withDates: all.filter(isWithDates), submit };
}
