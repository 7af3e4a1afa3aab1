import type { Problem } from "../kit/problem.ts";
import type { BallotBox } from "./ballot-box.ts";
import type { Mapping } from "./mapping.ts";
import { knownOutcome } from "./outcomes.ts";
import { pickerOf, textOf, type Picker, type Shape } from "./paths.ts";
import { castCell, castSide, castVotes } from "./votes.ts";
import { SIDES } from "./words.ts";

/** Puts what a record says of a vote in the box; what of it cannot be read is returned. */
export type Cast = (box: BallotBox, value: unknown) => Problem | undefined;

/** How the votes of a record are read, by a mapping. */
export const castsOf = (votes: Mapping["votes"], shape: Shape): readonly Cast[] => {
  const { from, sides = {}, factions = [], rows } = votes ?? {};
  const whole: Cast[] = from === undefined ? [] : [wholeVote(from, pickerOf(from, shape))];
  // Several rows of one decision are read together, when all of them are known.
  if (rows !== undefined) return whole;
  const each = SIDES.flatMap((side): Cast[] => {
    const path = sides[side];
    if (path === undefined) return [];
    const pick = pickerOf(path, shape);
    return [
      (box, value) => {
        castSide(box, side, pick(value));
        return undefined;
      },
    ];
  });
  const columns = factions.map(({ column, faction }): Cast => {
    const pick = pickerOf(column, shape);
    return (box, value) => {
      const reason = castCell(box, faction, pick(value));
      return reason === undefined ? undefined : { field: column, reason };
    };
  });
  return [...whole, ...each, ...columns];
};

// What tells how it went without counting votes.
const isNoCount = (text: string): boolean =>
  knownOutcome(text) !== undefined ||
  /^[-–]?$|unaniem|algemene stemmen|acclamatie|hamerstuk/i.test(text);

const wholeVote =
  (field: string, pick: Picker): Cast =>
  (box, value) => {
    const said = pick(value) ?? "";
    const text = textOf(said);
    if (said === "" || castVotes(box, said) || isNoCount(text)) return undefined;
    return { field, reason: `“${text.slice(0, 80)}” is niet als stemming te lezen` };
  };
