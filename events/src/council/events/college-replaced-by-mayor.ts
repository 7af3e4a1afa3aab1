import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/** Fewer than half of the aldermen are in office: the mayor takes the place of the college until that changes (Gemeentewet art. 42 lid 2). */
export const CollegeReplacedByMayor = defineCouncilEvent({
  type: "CollegeReplacedByMayor",
  label: "College vervangen door de burgemeester",
  tone: "political",
  lane: "executive",
  versions: firstVersion(z.object({ reason: z.optional(text()) })),
  summarise: ({ reason }) =>
    `De burgemeester vervangt het college${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state, _data, { from }) => ({
    ...state,
    replacements: [...state.replacements, { from }],
  }),
});
