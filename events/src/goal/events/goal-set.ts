import * as z from "zod/mini";
import { firstVersion, subjectId } from "../../kit/index.ts";
import { contentFacts, goalContent, tellMeasurement } from "../content.ts";
import { defineGoalEvent } from "../state.ts";

/**
 * A wanted result is laid down. No act asks for a goal as such; Wmo 2015 art. 2.1.2 and Jeugdwet
 * art. 2.2 make results part of the council's plan.
 */
export const GoalSet = defineGoalEvent({
  type: "GoalSet",
  label: "Doel gesteld",
  versions: firstVersion(z.extend(goalContent, { origin: z.optional(subjectId()) })),
  summarise: ({ title, target }) =>
    target === undefined
      ? `Het doel “${title}” werd gesteld.`
      : `Het doel “${title}” werd gesteld, met als streefwaarde ${tellMeasurement(target)}.`,
  evolve: (_state, _data, { occurredOn }) => ({ status: "set", since: occurredOn }),
  facts: (data, { subject, from, validTo }) => [
    { kind: "decision", decision: "goal", level: "goal", subject, from },
    { kind: "status", status: "set", subject, from },
    { kind: "validity", inForce: true, subject, from, to: validTo },
    ...contentFacts(data, { subject, from }),
    ...(data.origin === undefined
      ? []
      : [{ kind: "text", key: "origin", text: data.origin, subject, from } as const]),
  ],
});
