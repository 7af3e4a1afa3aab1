import * as z from "zod/mini";
import { dutchCount } from "../../kit/index.ts";
import type { Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { secrecyRow, type SecrecyRow } from "../secrecy/told.ts";

/** Secrecy that was imposed, as far as whoever asks may know of it. */
export interface SecrecyRegister extends Verdict {
  /** In force, the last imposed first. */
  readonly inForce: readonly SecrecyRow[];
  /** Lifted, the last imposed first. */
  readonly lifted: readonly SecrecyRow[];
}

/** Which secrecy was imposed, on which ground, by whom, and what of it was lifted (Gemeentewet art. 87–89). */
export const secrecyRegister = defineQuestion({
  name: "secrecy-register",
  label: "Register van geheimhouding",
  english: "Register of secrecy",
  input: z.object({}),
  answer: ({ secrecies, moment }): SecrecyRegister => {
    const rows = secrecies.all(moment.knownAt).toReversed().map(secrecyRow);
    const isLifted = ({ liftedOn }: SecrecyRow) => liftedOn !== undefined;
    const [lifted, inForce] = [rows.filter(isLifted), rows.filter((row) => !isLifted(row))];
    return {
      moment,
      sentence: `Op ${dutchCount(inForce.length, "stuk", "stukken")} rust geheimhouding; bij ${String(lifted.length)} is zij opgeheven.`,
      evidence: secrecies.positions(moment.knownAt),
      inForce,
      lifted,
    };
  },
});
