import type { z } from "zod/mini";
import { refuse } from "../../kit/index.ts";
import type { CommandDefinition, DateRefusal, StepRefusal } from "../../kit/index.ts";
import { SecrecyLifted } from "../events/secrecy-lifted.ts";
import { secrecyBodies, type SecrecyBody } from "../grounds.ts";
import { defineSecrecyCommand, liftingBodies, type SecrecyState } from "../state.ts";

/** Another body lifts secrecy than the one that may (Gemeentewet art. 89). */
export interface LiftingRefusal {
  readonly code: "lifted-by-another-body";
  readonly liftedBy: SecrecyBody;
  /** The bodies that may, in words. */
  readonly mayLift: readonly string[];
}

const step = defineSecrecyCommand({
  name: "lift-secrecy",
  label: "Geheimhouding opheffen",
  step: "lift",
  event: SecrecyLifted,
});

/** Records that secrecy is lifted, by the body that may. */
export const liftSecrecy: CommandDefinition<
  SecrecyState,
  "lift-secrecy",
  z.infer<typeof SecrecyLifted.schema>,
  StepRefusal | DateRefusal | LiftingRefusal
> = {
  ...step,
  decide: (state, input, context) => {
    const decided = step.decide(state, input, context);
    if (!decided.accepted) return decided;
    const { liftedBy } = input;
    const bodies = liftingBodies(state);
    if (bodies.includes(liftedBy)) return decided;
    const mayLift = bodies.map((body) => secrecyBodies[body]);
    return refuse({ code: "lifted-by-another-body", liftedBy, mayLift });
  },
};
