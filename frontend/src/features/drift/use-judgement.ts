import { computed } from "vue";
import { judgeHop, slotKeys, type IntentSlot } from "@doelspoor/events";
import { useReads } from "../../api/use-api.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { addRow, removeRow, rowCount, type Draft } from "../../forms/draft.ts";
import { asObject, useForm } from "../../forms/use-form.ts";
import type { Hop } from "./looks.ts";

const SLOTS = "slots";

const rowsIn = (draft: Draft): readonly string[] =>
  Array.from({ length: rowCount(draft, SLOTS) }, (_each, row) => `${SLOTS}.${row}`);

const rowOf = (draft: Draft, slot: IntentSlot): number =>
  rowsIn(draft).findIndex((row) => draft[`${row}.slot`] === slot);

/** The status that is typed for a slot; empty where it is left to the comparison. */
const typedStatus = (draft: Draft, slot: IntentSlot): string =>
  draft[`${SLOTS}.${rowOf(draft, slot)}.status`] ?? "";

/** Types a status for a slot: of what is left to the comparison the draft holds no row. */
function typeStatus(draft: Draft, slot: IntentSlot, status: string): void {
  const row = rowOf(draft, slot);
  if (status === "" && row >= 0) removeRow(draft, SLOTS, row);
  if (status === "") return;
  if (row < 0) addRow(draft, SLOTS);
  const place = `${SLOTS}.${row < 0 ? rowCount(draft, SLOTS) - 1 : row}`;
  draft[`${place}.slot`] = slot;
  draft[`${place}.status`] = status;
}

/** What the form begins with: the judgement that stands. */
function standing({ slots, judgement }: Hop): Draft {
  const draft: Draft = {};
  for (const { slot, status, by } of slots) if (by === "judged") typeStatus(draft, slot, status);
  return judgement ? { ...draft, cause: judgement.cause ?? "", reason: judgement.reason } : draft;
}

/** The form in which a clerk judges one hop. */
export function useJudgement(hop: Hop) {
  const path = `traces/${hop.trace}`;
  const reads = useReads();
  const { body: stream } = useAnswer((signal) => reads.stream(path, signal));
  const form = useForm({
    command: judgeHop.name,
    schema: judgeHop.input,
    draft: `judge.${hop.trace}`,
    initial: standing(hop),
    kind: () => hop.decision.kind,
    known: [SLOTS],
  });
  const status = (slot: IntentSlot) =>
    computed({
      get: () => typedStatus(form.draft, slot),
      set: (value: string) => {
        typeStatus(form.draft, slot, value);
      },
    });

  /** Records what is typed; undefined when something is wrong, which then stands beside its field. */
  const record = () =>
    form.submit({
      path: `${path}/${judgeHop.name}`,
      body: (data, dates) => ({ ...asObject(data), ...dates }),
      revision: stream.value?.revision,
    });

  return { ...form, record, statuses: slotKeys.map((slot) => ({ slot, status: status(slot) })) };
}
