import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/** An appointed alderman accepts and is in office from then on (Gemeentewet art. 37–41; silence of ten days is a refusal). */
export const AldermanAccepted = defineCouncilEvent({
  type: "AldermanAccepted",
  label: "Benoeming aangenomen",
  tone: "political",
  lane: "executive",
  versions: firstVersion(z.object({ name: text(200) })),
  summarise: ({ name }) => `${name} nam de benoeming tot wethouder aan.`,
  evolve: (state, { name }, { from }) => {
    const appointee = state.appointed.find((each) => each.name === name);
    if (appointee === undefined) return state;
    return {
      ...state,
      appointed: state.appointed.filter((each) => each !== appointee),
      aldermen: [...state.aldermen, { ...appointee, since: from, from }],
    };
  },
});
