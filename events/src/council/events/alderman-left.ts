import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** An alderman steps down, resigns or is dismissed (Gemeentewet art. 42, 43, 49). */
export const AldermanLeft = defineCouncilEvent({
  type: "AldermanLeft",
  label: "Wethouder weg",
  tone: "political",
  versions: firstVersion(z.object({ name: text(200), reason: text() })),
  summarise: ({ name, reason }) => `${name} was geen wethouder meer: ${reason}`,
  evolve: (state, { name }, { occurredOn }) => ({
    ...state,
    aldermen: endOpen(state.aldermen, occurredOn, (alderman) => alderman.name === name),
  }),
});
