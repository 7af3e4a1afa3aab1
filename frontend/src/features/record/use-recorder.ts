import { computed, shallowRef } from "vue";
import { useRouter } from "vue-router";
import type { DecisionKind } from "@doelspoor/events";
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
import { newKey } from "../../forms/new-key.ts";
import { placeAfter } from "../../forms/place-after.ts";
import { likelyBases, likelyBody } from "../../forms/suggestions.ts";
import { useForm, useKeyedSending } from "../../forms/use-form.ts";
import { useFormWords } from "../../forms/use-form-words.ts";
import { parseDutchDate } from "../../ui/date-text.ts";
import { notice } from "../../ui/notice.ts";
import { sendingPath } from "./sending-path.ts";
import { goalTraces, isServing, servingIssues, servingTrace } from "./serving.ts";

/** What is to be recorded: a new stream, or a step of one that is there. */
export interface Recorder {
  readonly stream: StreamForms;
  readonly command: AnyCommand;
  /** Kind of the decision, where it is known. */
  readonly kind?: DecisionKind | undefined;
  /** The stream a step is taken in, as the page saw it. */
  readonly subject?: { readonly id: string; readonly revision: number } | undefined;
}

/** Fields that say which body decides. */
const BODIES: readonly string[] = ["body", "grantor", "adoptedBy", "askedOf"];

/** What stands in the form at the start: the kind, and the body and basis that are likely for it. */
function likely({ stream, command, kind, subject }: Recorder): Draft {
  if (subject) return {};
  const known = kind ?? kindsOf(stream)[0] ?? "";
  const fields = formFields(command.input);
  const body = likelyBody(known);
  const draft: Draft = {};
  for (const { name, codes = [] } of fields) {
    if (BODIES.includes(name) && codes.includes(body)) draft[name] = body;
    if (name === "basis") draft[name] = likelyBases(known)[0]?.text ?? "";
    if (name === "kind" && kind !== undefined) draft[name] = codeOfKind(kind);
  }
  return draft;
}

/** The kind is not asked again where it was chosen before. */
const knownOf = ({ command, kind }: Recorder): readonly string[] => {
  const field = formFields(command.input).find(({ name }) => name === "kind");
  return kind !== undefined && field?.codes?.includes(kind) ? ["kind"] : [];
};

/** Records a command and, where it begins a decision that serves a goal, the trace to that goal. */
export function useRecorder(about: Recorder) {
  const { stream, command, subject } = about;
  const router = useRouter();
  const { t, number } = useFormWords();
  const kinds = kindsOf(stream);
  const kindOf = (draft: Draft): string => about.kind ?? kindIn(stream, draft["kind"]) ?? "";
  const form = useForm({
    command: command.name,
    schema: command.input,
    draft: [stream.plural, command.name, subject?.id ?? about.kind ?? "new"].join("."),
    initial: likely(about),
    begins: subject === undefined,
    known: knownOf(about),
    kind: kindOf,
  });
  const { draft } = form;
  const tracing = useKeyedSending(draft, "trace");
  const revision = shallowRef(subject?.revision);

  const kind = computed(() => kindOf(draft));
  const asksGoal = computed(
    () => subject === undefined && kinds.length > 0 && goalTraces(kind.value).length > 0,
  );
  const recorded = computed(() => draft["#recorded"]);
  const conflict = computed(() => conflictOf(form.raw.value));

  async function leave(id: string, position: string): Promise<void> {
    form.forget();
    await router.push(placeAfter(stream.plural, id));
    notice.value = t("form.recorded", { position: number(Number(position)) });
  }

  async function recordAct(): Promise<boolean> {
    if (recorded.value !== undefined) return true;
    draft["#id"] ??= subject?.id ?? newKey();
    const sent = await form.submit(
      {
        path: sendingPath(stream.plural, command, draft["#id"]),
        body: (data, dates) => ({ ...Object(data), ...dates }),
        revision: revision.value,
      },
      asksGoal.value ? servingIssues(draft) : [],
    );
    if (!sent) return false;
    draft["#recorded"] = sent.id;
    draft["#position"] = String(sent.position);
    return true;
  }

  async function recordTrace(id: string): Promise<boolean> {
    if (!asksGoal.value || !isServing(draft)) return true;
    const day = parseDutchDate(draft["occurredOn"] ?? "");
    return (await tracing.send("traces", servingTrace(id, draft, day))) !== undefined;
  }

  /** Records what is typed: first the act, then its trace; what was recorded is not sent again. */
  async function record(): Promise<void> {
    if (!(await recordAct())) return;
    const id = recorded.value ?? "";
    if (await recordTrace(id)) await leave(id, draft["#position"] ?? "");
  }

  return {
    ...form,
    tracing,
    kind,
    asksGoal,
    recorded,
    conflict,
    record,
    leave: () => leave(recorded.value ?? "", draft["#position"] ?? ""),
    /** Records what is typed on top of what another recorded. */
    again: (seen: number) => {
      revision.value = seen;
      return record();
    },
    drop: async () => {
      form.forget();
      await router.push(placeAfter(stream.plural, subject?.id ?? ""));
    },
  };
}
