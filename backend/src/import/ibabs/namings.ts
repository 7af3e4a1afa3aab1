import type { Naming } from "../kit/spellings.ts";
import { agendaItemIn } from "./agenda-item.ts";
import { membersOf } from "./roll-call.ts";
import type { MotionRecord, RollCallRecord } from "./schemas.ts";
import { oneLine, personNames, titleKey } from "../kit/text.ts";
import { seatsIn } from "../kit/votes.ts";

type Votes = Pick<MotionRecord, "fracties_voor" | "fracties_tegen">;

const votersOf = ({ fracties_voor, fracties_tegen }: Votes): readonly string[] => [
  ...new Set([...seatsIn(fracties_voor).keys(), ...seatsIn(fracties_tegen).keys()]),
];

const pairsOf = ([name = ""]: readonly string[], [faction = ""]: readonly string[]) => [
  { name, faction },
];

const aboutOf = ({ titel, type, agendapunt, datum }: MotionRecord): string => {
  const date = agendaItemIn(agendapunt).meetingDate ?? datum;
  return `${date ?? ""} ${type} ${titleKey(titel ?? "")}`;
};

/** The factions that a motion or an amendment names. */
export const namingOfMotion = (record: MotionRecord): Naming => {
  const date = record.datum ?? agendaItemIn(record.agendapunt).meetingDate;
  const movers = (record.fracties ?? []).map(oneLine).filter((faction) => faction !== "");
  const names = [record.indiener, ...(record.medeondertekenaars ?? [])].flatMap(personNames);
  return {
    id: record.id,
    date,
    about: aboutOf(record),
    movers,
    voters: votersOf(record),
    // One name and one faction most often belong together; the evidence asks more than one.
    pairs: names.length === 1 && movers.length === 1 ? pairsOf(names, movers) : [],
    members: [],
  };
};

/** The factions that a roll call names. */
export const namingOfRollCall = (record: RollCallRecord): Naming => ({
  id: record.id,
  date: record.datum,
  movers: [],
  voters: votersOf(record),
  pairs: [],
  members: membersOf(record),
});
