import { computed, shallowRef } from "vue";
import { useRoute, useRouter } from "vue-router";
import type { DecisionKind } from "@doelspoor/events";
import type { Api } from "../../api/client.ts";
import { newKey } from "../../api/new-key.ts";
import {
  codeOfKind,
  formFields,
  kindIn,
  kindsOf,
  type AnyCommand,
  type StreamForms,
} from "../../forms/catalogue.ts";
import { conflictOf } from "../../forms/conflict.ts";
import type { Draft } from "../../forms/draft.ts";
import type { FormPart } from "../../forms/form.ts";
import type { FormIssue } from "../../forms/issues.ts";
import { placeAfter } from "../../forms/place-after.ts";
import { likelyBases, likelyBody } from "../../forms/suggestions.ts";
import type { Field } from "../../forms/schema.ts";
import { asObject, useForm, useKeyedSending } from "../../forms/use-form.ts";
import { useFormWords } from "../../forms/use-form-words.ts";
import { parseDutchDate } from "../../ui/date-text.ts";
import { notice } from "../../ui/notice.ts";
import { asItReads } from "./as-it-reads.ts";
import { givenIn } from "./given.ts";
import { sendingPath } from "./sending-path.ts";
import { goalTraces, isServing, servingIssues, servingTrace } from "./serving.ts";

/** What is to be recorded: a new stream, or a step of one that is there. */
export interface Recorder {
  readonly stream: StreamForms;
  readonly command: AnyCommand;
  /** Kind of the decision, where it is known. */
  readonly kind?: DecisionKind | undefined;
  /** The stream a step is taken in, as the page saw it. */
  readonly subject?: Api["RecordedStream"] | undefined;
  /** What the page asks besides. */
  readonly besides?: FormPart | undefined;
}

/** Fields that say which body decides. */
const BODIES: readonly string[] = ["body", "grantor", "adoptedBy", "askedOf"];

const oneOf = (code: string, { codes = [] }: Field): string => (codes.includes(code) ? code : "");

const likelyValue = (field: Field, kind: DecisionKind): string => {
  if (BODIES.includes(field.name)) return oneOf(likelyBody(kind), field);
  if (field.name === "basis") return likelyBases(kind)[0]?.text ?? "";
  return field.name === "kind" ? oneOf(codeOfKind(kind), field) : "";
};

/** What stands in the form at the start: the kind, and the body and basis that are likely for it. */
const likely = ({ stream, command, kind = kindsOf(stream)[0], subject }: Recorder): Draft => {
  if (subject) return asItReads(stream, command, subject.events);
  return kind === undefined
    ? {}
    : Object.fromEntries(
        formFields(command.input).map((field) => [field.name, likelyValue(field, kind)] as const),
      );
};

/** The kind is not asked again where it was chosen before. */
const knownOf = ({ command, kind }: Recorder): readonly string[] => {
  const field = formFields(command.input).find(({ name }) => name === "kind");
  return kind !== undefined && field?.codes?.includes(kind) ? ["kind"] : [];
};

/** The form of a command, with what is likely filled in. */
function useCommandForm(about: Recorder) {
  const { query } = useRoute();
  const { stream, command, kind, subject } = about;
  const kindOf = (draft: Draft): string => kind ?? kindIn(stream, draft["kind"]) ?? "";
  const form = useForm({
    command: command.name,
    schema: command.input,
    draft: [stream.plural, command.name, subject?.id ?? kind ?? "new"].join("."),
    initial: { ...likely(about), ...givenIn(query, formFields(command.input)) },
    begins: subject === undefined,
    known: knownOf(about),
    kind: kindOf,
  });
  return { ...form, kind: computed(() => kindOf(form.draft)) };
}

type CommandForm = ReturnType<typeof useCommandForm>;

/** Sends the act once; what was recorded is remembered in the draft. */
function useActSending(
  { stream, command, subject, besides }: Recorder,
  { draft, submit }: CommandForm,
) {
  const revision = shallowRef(subject?.revision);
  async function sendAct(also: readonly FormIssue[]): Promise<string | undefined> {
    if (draft["#recorded"] !== undefined) return draft["#recorded"];
    draft["#id"] ??= subject?.id ?? newKey();
    const sent = await submit(
      {
        path: sendingPath(stream.plural, command, draft["#id"]),
        body: (data, dates) => ({ ...asObject(data), ...dates, ...besides?.body(draft) }),
        revision: revision.value,
      },
      [...also, ...(besides?.issues(draft) ?? [])],
    );
    if (!sent) return undefined;
    draft["#position"] = String(sent.position);
    return (draft["#recorded"] = sent.id);
  }
  return { revision, sendAct };
}

/** Where one goes after the form, and what is told there. */
function useLeaving({ stream, subject, besides }: Recorder, { draft, forget }: CommandForm) {
  const router = useRouter();
  const { t, number } = useFormWords();
  return {
    leave: async (): Promise<void> => {
      const [id = "", position] = [draft["#recorded"], Number(draft["#position"])];
      const place = besides?.isHidden(draft) ? { name: "record" } : placeAfter(stream.plural, id);
      forget();
      await router.push(place);
      notice.value = t("form.recorded", { position: number(position) });
    },
    drop: async (): Promise<void> => {
      forget();
      await router.push(placeAfter(stream.plural, subject?.id ?? ""));
    },
  };
}

/** Records a command and, where it begins a decision that serves a goal, the trace to that goal. */
export function useRecorder(about: Recorder) {
  const form = useCommandForm(about);
  const { draft, kind } = form;
  const { revision, sendAct } = useActSending(about, form);
  const { leave, drop } = useLeaving(about, form);
  const tracing = useKeyedSending(draft, "trace");
  const asksGoal = computed(() => about.subject === undefined && goalTraces(kind.value).length > 0);

  async function sendTrace(id: string): Promise<boolean> {
    if (!asksGoal.value || !isServing(draft)) return true;
    const day = parseDutchDate(draft["occurredOn"] ?? "");
    return (await tracing.send("traces", servingTrace(id, draft, day))) !== undefined;
  }

  /** Records what is typed: first the act, then its trace; what was recorded is not sent again. */
  async function record(): Promise<void> {
    const id = await sendAct(asksGoal.value ? servingIssues(draft) : []);
    if (id !== undefined && (await sendTrace(id))) await leave();
  }

  return {
    ...form,
    tracing,
    asksGoal,
    recorded: computed(() => draft["#recorded"]),
    conflict: computed(() => conflictOf(form.raw.value)),
    record,
    leave,
    drop,
    /** Records what is typed on top of what another recorded. */
    again: (seen: number) => {
      revision.value = seen;
      return record();
    },
  };
}
