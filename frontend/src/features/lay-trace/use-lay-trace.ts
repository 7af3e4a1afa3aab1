import { computed, watch } from "vue";
import { useRouter } from "vue-router";
import { layTrace, slotKeys, type DecisionRef } from "@doelspoor/events";
import { useReads } from "../../api/use-api.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { Draft } from "../../forms/draft.ts";
import { asObject, useForm } from "../../forms/use-form.ts";
import { useFormWords } from "../../forms/use-form-words.ts";
import { notice } from "../../ui/notice.ts";
import { beginSlots, slotPath, typesBetween } from "./begin.ts";

const TARGET_KIND = "#target-kind";

type Form = ReturnType<typeof useForm>;

/** The types of traces that can run to the decision that is chosen. */
function useTypes({ kind }: DecisionRef, draft: Draft) {
  const { code } = useFormWords();
  const types = computed(() =>
    typesBetween(kind, draft[TARGET_KIND] ?? "").map((value) => ({
      value,
      label: code("type", value),
    })),
  );
  watch(types, (possible) => {
    if (possible.some(({ value }) => value === draft["type"])) return;
    // That something follows on something says least of how the two are tied.
    const telling = possible.find(({ value }) => value !== "follows-from") ?? possible[0];
    draft["type"] = telling?.value ?? "";
  });
  return types;
}

/** What the hop before says of the intention, with which the slots begin. */
function useBefore(draft: Draft) {
  const reads = useReads();
  const none = Promise.resolve(undefined);
  const { body: before } = useAnswer((signal) =>
    draft["target"] ? reads.ask("intent-drift", { decision: draft["target"] }, signal) : none,
  );
  watch(before, (drift) => {
    if (drift !== undefined && drift.decision.id === draft["target"])
      beginSlots(draft, drift.decision.id, drift.said);
  });
  return before;
}

/** Records the trace and leads back to the decision. */
function useLaying({ id }: DecisionRef, { submit, forget }: Form) {
  const router = useRouter();
  const { t, number } = useFormWords();
  return async (): Promise<void> => {
    const recorded = await submit({
      path: "traces",
      body: (data, dates) => ({ ...asObject(data), ...dates }),
    });
    if (!recorded) return;
    forget();
    await router.push({ name: "decision", params: { id } });
    notice.value = t("form.recorded", { position: number(recorded.position) });
  };
}

/** The form in which a trace is laid from a decision to what it rests on. */
export function useLayTrace(decision: DecisionRef) {
  const form = useForm({
    command: layTrace.name,
    schema: layTrace.input,
    draft: `trace.${decision.id}`,
    initial: { source: decision.id, type: "aims-at", [TARGET_KIND]: "goal" },
    kind: () => decision.kind,
    begins: true,
  });
  const { draft } = form;
  const model = (path: string) =>
    computed({
      get: () => draft[path] ?? "",
      set: (text: string) => (draft[path] = text),
    });

  return {
    ...form,
    before: useBefore(draft),
    types: useTypes(decision, draft),
    record: useLaying(decision, form),
    target: model("target"),
    title: model("target:title"),
    type: model("type"),
    intention: model("intention"),
    chooseKind: (kind: string) => (draft[TARGET_KIND] = kind || "goal"),
    slots: slotKeys.map((slot) => ({ slot, path: slotPath(slot), text: model(slotPath(slot)) })),
  };
}
