import { effectiveEvents, type RecordedEvent } from "@doelspoor/events";
import { formFields, type AnyCommand, type StreamForms } from "../../forms/catalogue.ts";
import { writeDraft, type Draft } from "../../forms/draft.ts";
import { asObject } from "../../forms/use-form.ts";

/** Commands that give a whole anew, not what changes: it stands in the form as it reads now. */
const ANEW: readonly string[] = ["adjust-goal", "amend-motion"];

/** What is said of the change itself. */
const OF_CHANGE: readonly string[] = ["change", "reason"];

/** What stands in the form of a command that gives a whole anew; nothing for the others. */
export function asItReads(
  { events: types }: StreamForms,
  { name, input }: AnyCommand,
  recorded: readonly RecordedEvent[],
): Draft {
  if (!ANEW.includes(name)) return {};
  const last = effectiveEvents(recorded).findLast(({ data }) => "title" in asObject(data));
  const type = types.find((each) => each.type === last?.type);
  if (!last || !type) return {};
  const fields = formFields(input).filter((field) => !OF_CHANGE.includes(field.name));
  return writeDraft(fields, type.lift(last));
}
