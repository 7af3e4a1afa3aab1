import { UnrecordableRecord } from "../kit/problem.ts";
import { isBroken, type Item, type RecordItem } from "./items.ts";
import { isNoPlan, type Plan } from "./plan.ts";
import type { GeneralRecord } from "./record.ts";
import { calledOf, subjectOf, TURN, turn, type Run } from "./running.ts";

type Look = (plan: Plan, item: RecordItem, file: number) => void;

const lookAt = async (batch: readonly Item[], look: (item: RecordItem) => void): Promise<void> => {
  for (const item of batch) {
    if (!isBroken(item)) look(item);
    if (item.record % TURN === 0) await turn();
  }
};

/** Goes through all records without recording any. */
const lookThrough = async (run: Run, look: Look): Promise<void> => {
  for (const [file, plan] of run.plans.entries()) {
    if (isNoPlan(plan)) continue;
    for await (const batch of plan.source.read(run.watch(plan.file.name)))
      await lookAt(batch, (item) => {
        look(plan, item, file);
      });
  }
};

const made = ({ maker }: Plan, value: unknown): GeneralRecord | undefined => {
  try {
    return maker.make(value).record;
  } catch (cause) {
    if (cause instanceof UnrecordableRecord) return undefined;
    throw cause;
  }
};

const calledIn = ({ maker }: Plan, value: unknown) => {
  const key = maker.keyOf(value);
  return key && { ...key, called: calledOf(key) };
};

/**
 * Looks at all records before the first is recorded: which are about the same, and say something else. All
 * of a record is made only where another is called the same.
 */
export const lookFirst = async (run: Run): Promise<void> => {
  const { earlier, twins } = run;
  await lookThrough(run, (plan, { value }) => {
    const key = calledIn(plan, value);
    if (key === undefined) return;
    twins.see(key.called);
    if (!earlier.isEmpty) earlier.claim(subjectOf(run, key));
  });
  if (!twins.isAny) return;
  await lookThrough(run, (plan, { record, value }, file) => {
    const key = calledIn(plan, value);
    if (key === undefined || !twins.isAgain(key.called)) return;
    const told = made(plan, value);
    const place = { file, record: told === undefined ? 0 : record };
    if (plan.voteIn !== undefined) run.votes.add(place, key.called, plan.voteIn(value));
    if (told !== undefined) twins.note(subjectOf(run, key), told, { file, record });
  });
};
