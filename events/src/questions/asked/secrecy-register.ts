import * as z from "zod/mini";
import { dutchCount } from "../../kit/index.ts";
import type { Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { secrecyRow, type SecrecyRow } from "../secrecy/told.ts";

/** Secrecy that was imposed, as far as whoever asks may know of it. */
export interface SecrecyRegister extends Verdict {
  /** In force: first those of which a term has passed, then the last imposed first. */
  readonly inForce: readonly SecrecyRow[];
  /** Lifted, the last imposed first. */
  readonly lifted: readonly SecrecyRow[];
}

const isLifted = ({ liftedOn }: SecrecyRow): boolean => liftedOn !== undefined;

const tell = (inForce: readonly SecrecyRow[], lifted: number): string => {
  const overdue = inForce.filter((row) => row.overdue).length;
  const secret = inForce.filter(({ level }) => level === "secret").length;
  return [
    `Op ${dutchCount(secret, "stuk", "stukken")} rust geheimhouding`,
    `${dutchCount(inForce.length - secret, "stuk is", "stukken zijn")} intern`,
    `bij ${dutchCount(lifted, "stuk", "stukken")} is zij opgeheven`,
    ...(overdue === 0
      ? []
      : [`bij ${dutchCount(overdue, "stuk", "stukken")} is een termijn voorbij`]),
  ].join("; ");
};

/** Which secrecy was imposed, on which ground, by whom, and what of it was lifted (Gemeentewet art. 87–89). */
export const secrecyRegister = defineQuestion({
  name: "secrecy-register",
  label: "Register van geheimhouding",
  english: "Register of secrecy",
  input: z.object({}),
  answer: (asked): SecrecyRegister => {
    const { secrecies, moment } = asked;
    const rows = secrecies
      .all(moment.knownAt)
      .toReversed()
      .map((secrecy) => secrecyRow(asked, secrecy));
    const inForce = rows
      .filter((row) => !isLifted(row))
      .sort((one, other) => Number(other.overdue) - Number(one.overdue));
    const lifted = rows.filter(isLifted);
    return {
      moment,
      sentence: `${tell(inForce, lifted.length)}.`,
      evidence: secrecies.positions(moment.knownAt),
      inForce,
      lifted,
    };
  },
});
