import type { IsoDate, SubjectId } from "../../kit/index.ts";
import { secrecyBodies, tellGround, type Imposed } from "../../secrecy/index.ts";
import type { Secrecy } from "./secrecies.ts";

/** Secrecy in words, as a register and the page of a decision tell it. */
export interface SecrecyRow {
  readonly id: SubjectId;
  readonly decision: SubjectId;
  readonly level: Imposed["level"];
  /** Names of the fields it is about; the whole decision where absent. */
  readonly fields?: readonly string[] | undefined;
  /** The ground with its article; what is internal has none. */
  readonly ground?: string | undefined;
  readonly imposedBy: string;
  /** What anyone may read of it. */
  readonly description?: string | undefined;
  readonly since?: IsoDate | undefined;
  readonly givenToCouncilOn?: IsoDate | undefined;
  readonly liftedOn?: IsoDate | undefined;
  /** "Geheim: persoonlijke levenssfeer (Woo art. 5.1 lid 2 e), opgelegd door het college." */
  readonly sentence: string;
}

const sentenceOf = ({ imposed, liftedOn }: Secrecy): string => {
  const { level, ground, imposedBy } = imposed;
  const by = secrecyBodies[imposedBy];
  if (level === "internal") return `Intern, op last van ${by}.`;
  const on = ground === undefined ? "" : `: ${tellGround(ground)}`;
  return liftedOn === undefined
    ? `Geheim${on}, opgelegd door ${by}.`
    : `Was geheim${on}, opgelegd door ${by}.`;
};

/** Secrecy in words. */
export const secrecyRow = (secrecy: Secrecy): SecrecyRow => {
  const { id, imposed, since, givenOn, liftedOn } = secrecy;
  const { decision, level, fields, ground, imposedBy, description } = imposed;
  return {
    ...{ id, decision, level, fields, description, since, liftedOn },
    ground: ground && tellGround(ground),
    imposedBy: secrecyBodies[imposedBy],
    givenToCouncilOn: givenOn,
    sentence: sentenceOf(secrecy),
  };
};
