import type { RecordedEvent } from "@doelspoor/events";
import { computed, shallowRef } from "vue";
import { useRouter } from "vue-router";
import type { Api } from "../../api/client.ts";
import { addressOf, formFields, kindIn, type StreamForms } from "../../forms/catalogue.ts";
import { conflictOf } from "../../forms/conflict.ts";
import { dateFields } from "../../forms/dates.ts";
import { writeDraft, type Draft } from "../../forms/draft.ts";
import { placeAfter } from "../../forms/place-after.ts";
import { asObject, useForm } from "../../forms/use-form.ts";
import { useFormWords } from "../../forms/use-form-words.ts";
import { notice } from "../../ui/notice.ts";

/** An event to be put right, in its stream as the page saw it. */
export interface Correcting {
  readonly stream: StreamForms;
  readonly recorded: Api["RecordedStream"];
  readonly event: RecordedEvent;
}

/** Path of the reason, beside the fields of the event. */
export const REASON = "correction.reason";

const EVENT_UNKNOWN = "no event of this type";

const kindTold = (data: unknown): string | undefined => {
  const kind: unknown = new Map(Object.entries(asObject(data))).get("kind");
  return typeof kind === "string" ? kind : undefined;
};

/** The form of an event, filled in as it counts now. */
function useEventForm({ stream, recorded, event }: Correcting) {
  const definition = stream.events.find(({ type }) => type === event.type);
  if (!definition) throw new Error(EVENT_UNKNOWN);
  const { schema } = definition;
  const command = stream.commands.find(({ input }) => input === schema)?.name ?? "";
  const fields = formFields(schema);
  const form = useForm({
    command,
    schema,
    draft: `correct.${event.id}`,
    initial: {
      ...writeDraft(fields, definition.lift(event)),
      ...writeDraft(dateFields, event),
    },
    kind: (draft: Draft) =>
      kindIn(stream, draft["kind"] ?? kindTold(recorded.events[0]?.data)) ?? "",
  });
  return { ...form, command };
}

/** Puts one event right: its data and dates anew, with the reason. */
export function useCorrection(about: Correcting) {
  const { stream, recorded, event } = about;
  const router = useRouter();
  const { t, number } = useFormWords();
  const form = useEventForm(about);
  const { draft, forget, submit } = form;
  const revision = shallowRef(recorded.revision);
  const path = addressOf(stream.plural, recorded.id);

  async function leave(): Promise<void> {
    forget();
    await router.push(placeAfter(stream.plural, recorded.id));
  }

  async function record(): Promise<void> {
    const reason = (draft[REASON] ?? "").trim();
    const sent = await submit(
      {
        path: `${path}/corrections`,
        body: (data, dates) => ({ of: event.id, reason, data, ...dates }),
        revision: revision.value,
      },
      reason === "" ? [{ path: REASON, code: "missing" }] : [],
    );
    if (!sent) return;
    await leave();
    notice.value = t("correct.recorded", { position: number(sent.position) });
  }

  return {
    ...form,
    path,
    conflict: computed(() => conflictOf(form.raw.value)),
    record,
    drop: leave,
    again: (seen: number) => {
      revision.value = seen;
      return record();
    },
  };
}
