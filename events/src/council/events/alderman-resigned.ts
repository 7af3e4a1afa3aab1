import * as z from "zod/mini";
import { dutchDate, firstVersion, isoDate, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/**
 * An alderman gives notice in writing; `occurredOn` is the day of the notice. It takes effect after a
 * month or when the successor accepts, unless it is immediate (Gemeentewet art. 43). Without `endsOn` the
 * office goes on until the departure is recorded.
 */
export const AldermanResigned = defineCouncilEvent({
  type: "AldermanResigned",
  label: "Ontslag genomen",
  tone: "political",
  lane: "executive",
  versions: firstVersion(
    z.object({ name: text(200), endsOn: z.optional(isoDate()), reason: z.optional(text()) }),
  ),
  summarise: ({ name, endsOn, reason }) => {
    const until = endsOn === undefined ? "" : `, met ingang van ${dutchDate(endsOn)}`;
    return `${name} nam ontslag als wethouder${until}${reason === undefined ? "." : `: ${reason}`}`;
  },
  evolve: (state, { name, endsOn }) =>
    endsOn === undefined
      ? state
      : { ...state, aldermen: endOpen(state.aldermen, endsOn, (each) => each.name === name) },
});
