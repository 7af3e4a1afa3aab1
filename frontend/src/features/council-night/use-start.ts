import { reactive } from "vue";
import { useRoute, useRouter } from "vue-router";
import { recordApi } from "../../api/client.ts";
import { useRecording, useTimeFrame } from "../../api/use-recording.ts";
import { formatDutchDate, parseDutchDate } from "../../ui/date-text.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { agendaIn } from "./agenda-text.ts";

/** A meeting that is called from here: tonight's, unless another day is typed. */
export function useStart(title: string) {
  const route = useRoute();
  const router = useRouter();
  const { body: frame } = useTimeFrame();
  const today = (): string => frame.value?.today ?? new Date().toISOString().slice(0, 10);
  const draft = reactive<Record<string, string>>({
    title,
    date: formatDutchDate(today()),
    start: "",
    agenda: "",
  });
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
    const date = parseDutchDate(draft["date"] ?? "") ?? "";
    const time = (draft["start"] ?? "").trim();
    const sent = await recording.send({
      title: (draft["title"] ?? "").trim(),
      date,
      ...(time !== "" && { start: time.replace(".", ":") }),
      agenda: agendaIn(draft["agenda"] ?? ""),
      occurredOn: date < today() ? date : today(),
    });
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
