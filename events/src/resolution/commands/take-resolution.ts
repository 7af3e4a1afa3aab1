import { ResolutionTaken } from "../events/resolution-taken.ts";
import { resolutionKinds } from "../kinds.ts";
import { defineResolutionCommand } from "../state.ts";
import { refusedVote } from "../vote.ts";

/** Records that a body took a resolution, by a vote that can have led to it. */
export const takeResolution = defineResolutionCommand({
  name: "take-resolution",
  label: "Besluit vastleggen",
  step: "take",
  event: ResolutionTaken,
  check: (_state, { kind, body, vote }) => refusedVote(vote, body ?? resolutionKinds[kind].body),
});
