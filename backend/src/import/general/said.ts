import type { ActDates, IsoDate, StreamDefinition } from "@doelspoor/events";
import type { Statement } from "../../application/reconcile.ts";
import type { Problem } from "../kit/problem.ts";
import type { GeneralRecord } from "./record.ts";

/** What a record says, as statements of one stream. */
export interface Said<State> {
  readonly stream: StreamDefinition<State>;
  readonly statements: readonly Statement<State>[];
  /** What of it the log has no place for. */
  readonly problems: readonly Problem[];
  /** Whether its outcome is of no meaning for its kind, so that it is not recorded. */
  readonly idle: boolean;
}

/** Who acts for the college where a source names nobody. */
export const COLLEGE = "het college";

/** A field where there is something to fill in. */
export const filled = <Value>(key: string, value: Value | undefined) =>
  value === undefined ? {} : { [key]: value };

const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The fields that say something: what a source leaves out takes nothing away. */
export const saidOf = <Fields extends object>(fields: Fields): Partial<Fields> => {
  const said: Partial<Fields> = {};
  for (const key in fields) if (isSaid(fields[key])) said[key] = fields[key];
  return said;
};

/** Where it can be read. */
export const documentOf = ({ address }: GeneralRecord) =>
  address === undefined ? {} : { document: { address } };

/** The day of what was decided: as given, else that of the meeting unless it was handed in later. */
export const decidedOn = ({ decidedOn: own, meetingDate, date }: GeneralRecord): IsoDate => {
  const day = own ?? meetingDate ?? date;
  return day > date ? day : date;
};

/** The day of an act; what an export does not say of its legal effect is left as it was. */
export const dated =
  (day: IsoDate) =>
  (known: ActDates | undefined): ActDates => ({ ...known, occurredOn: day });
