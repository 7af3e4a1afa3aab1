import type { Naming } from "../kit/spellings.ts";
import type { GeneralRecord } from "./record.ts";

/** The factions that a record names. */
export const namingOf = ({ reference, date, movers, factions, ballot }: GeneralRecord): Naming => ({
  id: reference,
  date,
  movers: factions,
  voters: [...ballot.factions, ...ballot.stances].map(({ faction }) => faction),
  pairs: movers.flatMap(({ name, faction }) => (faction === undefined ? [] : [{ name, faction }])),
  members: ballot.members,
});
