import { reactive, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { recordApi } from "../../api/client.ts";
import { useRecording, useTimeFrame } from "../../api/use-recording.ts";
import { formatDutchDate, parseDutchDate } from "../../ui/date-text.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { agendaIn } from "./agenda-text.ts";

/** What is typed, as the command takes it. */
function commandOf(draft: Readonly<Record<string, string>>, today: string): object {
  const { title = "", date: day = "", start = "", agenda = "" } = draft;
  const date = parseDutchDate(day) ?? "";
  return {
    title: title.trim(),
    date,
    ...(start.trim() !== "" && { start: start.trim().replace(".", ":") }),
    agenda: agendaIn(agenda),
    occurredOn: date < today ? date : today,
  };
}

/** A meeting that is called from here: tonight's, unless another day is typed. */
export function useStart(title: string) {
  const route = useRoute();
  const router = useRouter();
  const { body: frame } = useTimeFrame();
  const today = (): string => frame.value?.today ?? "";
  const draft = reactive<Record<string, string>>({
    title,
    date: "",
    start: "",
    agenda: "",
  });
  watch(
    () => frame.value?.today,
    (day) => (draft["date"] ||= formatDutchDate(day ?? "")),
    { immediate: true },
  );
  const { forget } = useDraft(`council-night.${String(route.params["m"])}`, draft);
  const recording = useRecording(
    (command: object, terms) =>
      recordApi(
        "/{municipality}/meetings",
        { parts: { municipality: String(route.params["m"]) }, command },
        terms,
      ),
    { draft, name: "act" },
  );

  async function start(): Promise<void> {
    const sent = await recording.send(commandOf(draft, today()));
    if (!sent) return;
    forget();
    await router.push({ name: "council-night", params: { meeting: sent.id } });
  }

  const field = (name: string) => ({
    modelValue: draft[name] ?? "",
    "onUpdate:modelValue": (text: string) => (draft[name] = text),
    name,
    error: recording.errorOf(name),
  });
  return { ...recording, field, start };
}
