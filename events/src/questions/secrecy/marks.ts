import { copiedWith, type SubjectId } from "../../kit/index.ts";
import type { SecrecyMark } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import type { Secrecy } from "./secrecies.ts";

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

const isNamed = (object: object): object is { readonly id: unknown } =>
  "id" in object && "kind" in object && "title" in object;

/**
 * An answer in which each decision that is named and not public bears its mark, wherever it stands; where
 * nothing is secret the answer itself.
 */
export const marked = <Answer>(asked: Asked, answer: Answer): Answer => {
  const marks = secrecyMarks(asked);
  if (marks.size === 0) return answer;
  return copiedWith(answer, (object) => {
    const secrecy = isNamed(object) ? marks.get(String(object.id)) : undefined;
    return secrecy && { secrecy };
  });
};
