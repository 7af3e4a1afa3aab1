import type { Naming } from "./spellings.ts";
import { agendaItemIn } from "./agenda-item.ts";
import { moversOf } from "./motion.ts";
import { membersOf } from "./roll-call.ts";
import type { MotionRecord, RollCallRecord } from "./schemas.ts";
import { oneLine, titleKey } from "./text.ts";
import { seatsIn } from "./votes.ts";

type Votes = Pick<MotionRecord, "fracties_voor" | "fracties_tegen">;

const votersOf = ({ fracties_voor, fracties_tegen }: Votes): readonly string[] => [
  ...new Set([...seatsIn(fracties_voor).keys(), ...seatsIn(fracties_tegen).keys()]),
];

/** The factions that a motion or an amendment names. */
export const namingOfMotion = (record: MotionRecord): Naming => {
  const { meetingDate } = agendaItemIn(record.agendapunt);
  const date = record.datum ?? meetingDate;
  return {
    id: record.id,
    date,
    about: `${meetingDate ?? date ?? ""} ${record.type} ${titleKey(record.titel ?? "")}`,
    movers: (record.fracties ?? []).map(oneLine).filter((faction) => faction !== ""),
    voters: votersOf(record),
    members: moversOf(record).flatMap(({ name, faction }) =>
      faction === undefined ? [] : [{ name, faction }],
    ),
  };
};

/** The factions that a roll call names. */
export const namingOfRollCall = (record: RollCallRecord): Naming => ({
  id: record.id,
  date: record.datum,
  movers: [],
  voters: votersOf(record),
  members: membersOf(record),
});
