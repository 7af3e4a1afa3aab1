import type { SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import type { Secrecy } from "./secrecies.ts";

/** How confidential a decision in a list is: all of it or a part. */
export type SecrecyMark = "secret" | "secret-part" | "internal" | "internal-part";

const BY_WEIGHT: readonly SecrecyMark[] = ["internal-part", "internal", "secret-part", "secret"];

const markOf = ({ imposed: { level, fields } }: Secrecy): SecrecyMark =>
  fields === undefined ? level : `${level}-part`;

/** The marks of the decisions that are not public, as far as whoever asks may know; the heaviest of each. */
const secrecyMarks = ({ secrecies, moment }: Asked): ReadonlyMap<SubjectId, SecrecyMark> => {
  if (secrecies.isEmpty) return new Map();
  const inForce = secrecies.all(moment.knownAt).filter(({ status }) => status !== "lifted");
  const weight = (secrecy: Secrecy): number => BY_WEIGHT.indexOf(markOf(secrecy));
  return new Map(
    inForce
      .toSorted((one, other) => weight(one) - weight(other))
      .map((secrecy) => [secrecy.imposed.decision, markOf(secrecy)]),
  );
};

/** The rows of a list with their marks; where nothing is secret the rows themselves. */
export const withMarks = <Row extends { readonly id: SubjectId }>(
  asked: Asked,
  rows: readonly Row[],
): readonly (Row & { readonly secrecy?: SecrecyMark | undefined })[] => {
  const marks = secrecyMarks(asked);
  return marks.size === 0 ? rows : rows.map((row) => ({ ...row, secrecy: marks.get(row.id) }));
};
