import type { Stated } from "../../chain/index.ts";
import type { Position, TextFact, ValueFact } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";

/** A change of a contract, as the event that records it says. */
export interface ContractChange {
  /** Code of its ground in the Aanbestedingswet 2012; absent where it has none. */
  readonly ground?: string | undefined;
  readonly natureChanged: boolean;
  readonly announced: boolean;
  readonly newParty: boolean;
  /** By how much the whole value changed, in euros. */
  readonly by: number;
  readonly position: Position;
}

const isText =
  (key: TextFact["key"]) =>
  (fact: Stated): fact is Stated<TextFact> =>
    fact.kind === "text" && fact.key === key && fact.text.length > 0;
const isAmount = (fact: Stated): fact is Stated<ValueFact> =>
  fact.kind === "value" && fact.key === "amount";
const isGround = (fact: Stated): fact is Stated<TextFact> =>
  fact.kind === "text" && fact.key === "change-ground";

/** The changes of a contract up to the date asked about, in order of effect. */
export const changesOf = (
  { view }: Asked,
  id: string,
  original: number,
): readonly ContractChange[] => {
  const stated = view.stated(id);
  let worth = original;
  return stated.filter(isGround).map(({ text, statedAt: position }) => {
    const said = stated.filter((fact) => fact.statedAt === position);
    const [ground, nature] = typeof text === "string" ? [text] : text;
    const now = said.find(isAmount)?.value ?? worth;
    const by = now - worth;
    worth = now;
    return {
      ground,
      by,
      position,
      natureChanged: nature === "nature-changed",
      announced: said.some(isText("announced")),
      newParty: said.some(isText("party")),
    };
  });
};
