import { computed, provide, reactive, watch } from "vue";
import type { FieldError, Problem, Terms } from "../api/http.ts";
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
import type { Schema } from "./schema.ts";
import { newKey } from "./new-key.ts";
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

/** Refusals that are about one of the dates. */
const REFUSED_FIELDS: Readonly<Record<string, string>> = {
  "date-in-future": "occurredOn",
  "date-before-start": "occurredOn",
  "effect-ends-before-start": "validTo",
  "retroactive-not-decided": "retroactiveTo",
  "in-force-before-publication": "validFrom",
};

const asObject = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : {};

function dateIssues(draft: Draft): readonly FormIssue[] {
  const { issues } = readDraft({ fields: dateFields }, draft);
  if (issues.length > 0) return issues;
  if ((draft["occurredOn"] ?? "").trim() === "") return [{ path: "occurredOn", code: "missing" }];
  const [from, to] = [draft["validFrom"] || draft["occurredOn"], draft["validTo"]].map((text) =>
    parseDutchDate(text ?? ""),
  );
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

/** A key for one submission: the same as long as what is sent is the same, also after a reload. */
function keyFor(draft: Draft, name: string, sent: unknown): string {
  const text = JSON.stringify(sent);
  if (draft[`#${name}-sent`] !== text) {
    draft[`#${name}-sent`] = text;
    draft[`#${name}-key`] = newKey();
  }
  return draft[`#${name}-key`] ?? newKey();
}

/** Sends under a key of the draft, so that sending twice records once. */
export function useKeyedSending(draft: Draft, name: string) {
  const commands = useCommands();
  const recording = useRecording((send: { path: string; body: object; terms: Terms }) =>
    commands.record(send.path, send.body, send.terms),
  );
  return {
    ...recording,
    send: (path: string, body: object, revision?: number) =>
      recording.send({
        path,
        body,
        terms: { key: keyFor(draft, name, { path, body, revision }), revision },
      }),
  };
}

/** A form derived from a schema: its draft, what is wrong with it, and sending it. */
export function useForm(about: FormAbout) {
  const words = useFormWords();
  const fields = inOrder(
    formFields(about.schema).filter((each) => isAsked(each) && !about.known?.includes(each.name)),
  );
  const all = formFields(about.schema);
  const draft: Draft = reactive({ ...FIXED, occurredOn: "", ...about.initial });
  const { forget } = useDraft(about.draft, draft);
  followToday(draft);
  const factions = useFactions(fields, () => parseDutchDate(draft["occurredOn"] ?? ""));
  const { sending, problem, round, refuse, send } = useKeyedSending(draft, "act");

  /** As the server names a field and as the form does: a list of texts is one field. */
  function placed({ field, message }: FieldError): FieldError {
    const path = field.replace(/^data\./, "");
    const place = fieldAt([...all, ...dateFields], path);
    if (!place || message.startsWith(words.label(about.command, place.path)))
      return { field: place?.path ?? path, message };
    return { field: place.path, message: `${words.label(about.command, place.path)}: ${message}` };
  }
  const shown = computed<Problem | undefined>(
    () => problem.value && { ...problem.value, errors: problem.value.errors.map(placed) },
  );
  function errorOf(path: string): string | undefined {
    const found = shown.value;
    if (found && REFUSED_FIELDS[found.code] === path) return found.detail || found.title;
    return found?.errors.find(({ field }) => field === path)?.message;
  }
  provide(formScopeKey, {
    command: about.command,
    begins: about.begins ?? false,
    draft,
    errorOf,
    kind: () => about.kind(draft),
    factions: () => factions.value,
  });

  /** Sends what is typed; undefined when something is wrong, which then stands beside its field. */
  async function submit(to: Sending, also: readonly FormIssue[] = []) {
    dropBlankRows(draft, fields);
    const told = all.filter((field) => applies(field, (name) => draft[name] ?? ""));
    const { data, issues } = checkDraft({ fields: all, told, schema: about.schema }, draft);
    const wrong = [...issues, ...dateIssues(draft), ...also];
    if (wrong.length > 0) {
      const errors = wrong.map((issue) => ({
        field: issue.path,
        message: words.issue(about.command, issue),
      }));
      refuse({ status: 400, title: "", detail: "", code: "invalid", errors });
      return undefined;
    }
    const dates = asObject(readDraft({ fields: dateFields }, draft).value);
    return send(to.path, to.body(data, dates), to.revision);
  }

  const withDates = all.filter(isWithDates);
  return {
    fields,
    withDates,
    draft,
    forget,
    sending,
    problem: shown,
    raw: problem,
    round,
    errorOf,
    submit,
  };
}
