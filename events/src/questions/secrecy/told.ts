import type { EventId, IsoDate, SubjectId } from "../../kit/index.ts";
import type { Audience } from "../../rights/index.ts";
import {
  liftingBodies,
  secrecyBodies,
  tellGround,
  type Imposed,
  type SecrecyBody,
} from "../../secrecy/index.ts";
import type { DecisionRef } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import { refById } from "../refs.ts";
import { ratificationOf, type Ratification } from "./ratification.ts";
import { knownTo, type Secrecy } from "./secrecies.ts";

/** Secrecy in words, as a register and the page of a decision tell it. */
export interface SecrecyRow {
  readonly id: SubjectId;
  readonly decision: SubjectId;
  /** The decision as people name it; absent where whoever asks may not know it. */
  readonly subject?: DecisionRef | undefined;
  readonly level: Imposed["level"];
  /** Names of the fields it is about; the whole decision where absent. */
  readonly fields?: readonly string[] | undefined;
  /** The ground with its article; what is internal has none. */
  readonly ground?: string | undefined;
  readonly imposedBy: string;
  readonly body: SecrecyBody;
  /** The event by which it was imposed. */
  readonly imposedIn: EventId;
  /** What anyone may read of it. */
  readonly description?: string | undefined;
  readonly since?: IsoDate | undefined;
  /** Day on which the body means to lift it; it does not end by itself. */
  readonly until?: IsoDate | undefined;
  readonly givenToCouncilOn?: IsoDate | undefined;
  readonly liftedOn?: IsoDate | undefined;
  /** Bodies that may lift it. */
  readonly mayLift: readonly SecrecyBody[];
  /** Circles that may know what it is about. */
  readonly knownTo: readonly Audience[];
  readonly ratification: Ratification;
  /** Whether a day has passed on which something should have been done about it. */
  readonly overdue: boolean;
  /** "Geheim: persoonlijke levenssfeer (Woo art. 5.1 lid 2 e), opgelegd door het college." */
  readonly sentence: string;
}

const sentenceOf = ({ imposed, liftedOn }: Secrecy): string => {
  const { level, ground, imposedBy } = imposed;
  const by = secrecyBodies[imposedBy];
  const lifted = liftedOn !== undefined;
  if (level === "internal") return `${lifted ? "Was intern" : "Intern"}, op last van ${by}.`;
  const on = ground === undefined ? "" : `: ${tellGround(ground)}`;
  return `${lifted ? "Was geheim" : "Geheim"}${on}, opgelegd door ${by}.`;
};

/** Whether its planned end has passed, or the meeting in which it had to be ratified. */
const isOverdue = (
  { imposed: { until }, liftedOn }: Secrecy,
  { need, by = "" }: Ratification,
  today: IsoDate,
): boolean => {
  if (liftedOn !== undefined) return false;
  return (until !== undefined && until < today) || (need === "missing" && by < today);
};

/** Later than any date: a register names a decision also where it is opened at a date before it. */
const LAST_DAY: IsoDate = "9999-12-31";

const subjectOf = ({ view, moment, again }: Asked, id: SubjectId): DecisionRef | undefined =>
  refById(view, id) ?? refById(again(LAST_DAY, moment.knownAt).view, id);

/** Secrecy in words, at the moment asked about. */
export const secrecyRow = (asked: Asked, secrecy: Secrecy): SecrecyRow => {
  const { moment, meetings } = asked;
  const { id, imposed, imposedIn, since, givenOn, liftedOn } = secrecy;
  const { decision, level, fields, ground, imposedBy, description, until } = imposed;
  const ratification = ratificationOf(secrecy, meetings);
  return {
    ...{ id, decision, level, fields, description, since, until, liftedOn, imposedIn },
    subject: subjectOf(asked, decision),
    ground: ground && tellGround(ground),
    imposedBy: secrecyBodies[imposedBy],
    body: imposedBy,
    givenToCouncilOn: givenOn,
    mayLift: liftingBodies(secrecy),
    knownTo: knownTo(secrecy),
    ratification,
    overdue: isOverdue(secrecy, ratification, moment.asOf),
    sentence: sentenceOf(secrecy),
  };
};

/** All secrecy on one decision, in force or lifted, as far as whoever asks may know. */
export const secrecyOn = (asked: Asked, id: SubjectId): readonly SecrecyRow[] =>
  asked.secrecies
    .all(asked.moment.knownAt)
    .filter(({ imposed }) => imposed.decision === id)
    .map((secrecy) => secrecyRow(asked, secrecy));
