import type { IsoDate } from "../../kit/index.ts";
import type { Meeting } from "../meeting/meeting-log.ts";
import type { Secrecy } from "./secrecies.ts";

/** First day of secrecy that needs no ratification: the day is known from a secondary source. */
const NO_MORE_FROM: IsoDate = "2023-04-01";

/**
 * Whether the council had to ratify secrecy. Under the law as it was (old Gemeentewet art. 25 lid 3) that of
 * another body lapsed unless the council ratified it in its next meeting after it was given the papers; of
 * what was imposed later nothing has to be ratified (art. 89).
 */
export interface Ratification {
  readonly need: "none" | "once-given" | "done" | "missing";
  /** Day on which the council ratified it. */
  readonly on?: IsoDate | undefined;
  /** Day of the meeting in which it had to; absent where no such meeting is recorded. */
  readonly by?: IsoDate | undefined;
}

const nextMeeting = (meetings: readonly Meeting[], from: IsoDate): IsoDate | undefined =>
  meetings
    .flatMap(({ state: { call, status } }) =>
      call !== undefined && status === "called" && call.date >= from ? [call.date] : [],
    )
    .sort()[0];

/** Whether the council had to ratify it, and by which day. */
export const ratificationOf = (
  { imposed, since = "", givenOn }: Secrecy,
  meetings: () => readonly Meeting[],
): Ratification => {
  const { imposedBy, level, ratifiedOn } = imposed;
  if (ratifiedOn !== undefined) return { need: "done", on: ratifiedOn };
  if (level === "internal" || imposedBy === "council" || since >= NO_MORE_FROM)
    return { need: "none" };
  return givenOn === undefined
    ? { need: "once-given" }
    : { need: "missing", by: nextMeeting(meetings(), givenOn) };
};
