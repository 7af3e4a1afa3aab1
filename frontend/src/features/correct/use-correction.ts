import type { RecordedEvent } from "@doelspoor/events";
import { computed, shallowRef } from "vue";
import { useRouter } from "vue-router";
import type { RecordedStream } from "../../api/use-api.ts";
import { formFields, isCouncil, type StreamForms } from "../../forms/catalogue.ts";
import { conflictOf } from "../../forms/conflict.ts";
import { dateFields } from "../../forms/dates.ts";
import { writeDraft, type Draft } from "../../forms/draft.ts";
import { placeAfter } from "../../forms/place-after.ts";
import { useForm } from "../../forms/use-form.ts";
import { useFormWords } from "../../forms/use-form-words.ts";
import { notice } from "../../ui/notice.ts";

/** An event to be put right, in its stream as the page saw it. */
export interface Correcting {
  readonly stream: StreamForms;
  readonly recorded: RecordedStream;
  readonly event: RecordedEvent;
}

const REASON = "correction.reason";

const asText = (value: unknown): string =>
  typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string"
    ? value.kind
    : "";

/** Puts one event right: its data and dates anew, with the reason. */
export function useCorrection({ stream, recorded, event }: Correcting) {
  const router = useRouter();
  const { t, number } = useFormWords();
  const definition = stream.events.find(({ type }) => type === event.type);
  if (!definition) throw new Error(`no event of type ${event.type}`);
  const { schema } = definition;
  const command = stream.commands.find(({ input }) => input === schema)?.name ?? "";
  const data = definition.lift(event);
  const form = useForm({
    command,
    schema,
    draft: `correct.${event.id}`,
    initial: { ...writeDraft(formFields(schema), data), ...writeDraft(dateFields, event) },
    kind: (draft: Draft) => draft["kind"] || asText(recorded.events[0]?.data) || stream.name,
  });
  const { draft } = form;
  const revision = shallowRef(recorded.revision);
  const reason = computed({
    get: () => draft[REASON] ?? "",
    set: (value) => (draft[REASON] = value),
  });

  async function record(): Promise<void> {
    const given = reason.value.trim();
    const sent = await form.submit(
      {
        path: isCouncil(stream.plural)
          ? "council/corrections"
          : `${stream.plural}/${recorded.id}/corrections`,
        body: (corrected, dates) => ({ of: event.id, reason: given, data: corrected, ...dates }),
        revision: revision.value,
      },
      given === "" ? [{ path: REASON, code: "missing" }] : [],
    );
    if (!sent) return;
    form.forget();
    await router.push(placeAfter(stream.plural, recorded.id));
    notice.value = t("correct.recorded", { position: number(sent.position) });
  }

  return {
    ...form,
    command,
    reason,
    reasonName: REASON,
    conflict: computed(() => conflictOf(form.raw.value)),
    record,
    again: (seen: number) => {
      revision.value = seen;
      return record();
    },
    drop: () => {
      form.forget();
      return router.push(placeAfter(stream.plural, recorded.id));
    },
  };
}
