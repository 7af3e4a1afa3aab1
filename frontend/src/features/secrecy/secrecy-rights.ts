import {
  clearanceOf,
  isCleared,
  rightByBody,
  rightToCorrect,
  rightToRecord,
  type Right,
  type Role,
} from "@doelspoor/events";
import type { Api } from "../../api/client.ts";

type Row = Api["SecrecyRow"];
type May = (right: Right | undefined) => boolean;

/** Whether someone in these roles may know what the secrecy is about. */
export const maySee = (roles: readonly Role[], { knownTo }: Row): boolean =>
  isCleared(clearanceOf(roles), knownTo);

/** Whether someone may record that one of the bodies that may lift it does so. */
const mayLift = (may: May, { body, mayLift: bodies }: Row): boolean =>
  bodies.some((liftedBy) => {
    const act = { stream: "secrecy", act: "lift-secrecy" };
    const also = rightByBody(act, [{ imposedBy: body }], { liftedBy });
    return may(rightToRecord("secrecy", "lift-secrecy")) && (also === undefined || may(also));
  });

/** A step that can be taken with secrecy, as a key of `secrecies.act`. */
export type SecrecyAct = "lift" | "lift-internal" | "give" | "ratify";

const mayGive = (may: May, { level, body, givenToCouncilOn }: Row): boolean =>
  level === "secret" &&
  body !== "council" &&
  givenToCouncilOn === undefined &&
  may(rightToRecord("secrecy", "give-secret-to-council"));

/** Ratification is a field of what was imposed; it is added by putting that right. */
const mayRatify = (may: May, { ratification }: Row): boolean =>
  ratification.need === "missing" && may(rightToCorrect("secrecy"));

/** What someone may record next of secrecy that is in force. */
export function actsOn(row: Row, may: May): readonly SecrecyAct[] {
  if (row.liftedOn !== undefined) return [];
  const acts: readonly (readonly [SecrecyAct, boolean])[] = [
    [row.level === "internal" ? "lift-internal" : "lift", mayLift(may, row)],
    ["give", mayGive(may, row)],
    ["ratify", mayRatify(may, row)],
  ];
  return acts.filter(([, allowed]) => allowed).map(([act]) => act);
}
