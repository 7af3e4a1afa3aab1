import * as z from "zod/mini";
import { isIsoDate, type IsoDate } from "@doelspoor/events";
import { filled, oneLine } from "../../kit/text.ts";
import type { ToldMeeting } from "../meeting.ts";
import { dutchSchema } from "../schema.ts";
import type { Gathered, Resource } from "./resources.ts";

const text = () => z.optional(z.string());

const meeting = z.looseObject({
  naam: text(),
  vergaderdatum: text(),
  geplandeVergaderdatum: text(),
  aanvangVergadering: text(),
  geplandeAanvangVergadering: text(),
  eindeVergadering: text(),
  geplandeEindeVergadering: text(),
  locatie: text(),
  status: text(),
});

interface Moment {
  readonly day: IsoDate;
  readonly time: string;
}

const LOCAL = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});

// The example of the standard itself has a colon before its milliseconds.
const INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2})(?::\d{2})?(?:[.:]\d+)?(?<zone>Z|[+-]\d{2}:\d{2})?$/;

const localOf = ({ day = "", time = "", zone }: Readonly<Record<string, string>>): Moment => {
  if (zone === undefined) return { day, time };
  const at = Date.parse(`${day}T${time}${zone}`);
  const local = Number.isNaN(at) ? "" : LOCAL.format(at);
  return { day: local.slice(0, 10), time: local.slice(11) };
};

/** The day and the time on the clocks of the council; a time without a zone is theirs already. */
const momentOf = (instant: string | undefined): Moment | undefined => {
  const found = INSTANT.exec(instant ?? "")?.groups;
  const local = found && localOf(found);
  return local !== undefined && isIsoDate(local.day) ? local : undefined;
};

const isDay = (day: string | undefined): day is IsoDate => isIsoDate(day ?? "");

const momentsIn = (of: z.infer<typeof meeting>) => ({
  start: momentOf(of.aanvangVergadering) ?? momentOf(of.geplandeAanvangVergadering),
  end: momentOf(of.eindeVergadering) ?? momentOf(of.geplandeEindeVergadering),
});

const dayIn = (of: z.infer<typeof meeting>): IsoDate | undefined =>
  [of.vergaderdatum, momentsIn(of).start?.day, of.geplandeVergaderdatum].find(isDay);

/** Day of a meeting; undefined where it says none. */
export const dayOf = (of: Resource): IsoDate | undefined => {
  const { data } = meeting.safeParse(of);
  return data && dayIn(data);
};

const point = z.looseObject({
  agendapuntTitel: text(),
  agendapuntOmschrijving: text(),
  agendapuntvolgnummer: text(),
  geplandAgendapuntvolgnummer: text(),
});

type Point = z.infer<typeof point>;

const numberOf = (of: Point): string | undefined =>
  filled(of.agendapuntvolgnummer ?? of.geplandAgendapuntvolgnummer);

const collator = new Intl.Collator("nl", { numeric: true });

const agendaOf = (gathered: Gathered, of: Resource) =>
  gathered
    .having("agendapunten", "vergadering", of)
    .flatMap((each): Point[] => {
      const { data } = point.safeParse(each);
      return data === undefined ? [] : [data];
    })
    .toSorted((left, right) => collator.compare(numberOf(left) ?? "", numberOf(right) ?? ""))
    .flatMap((each) => {
      const title = filled(each.agendapuntTitel ?? each.agendapuntOmschrijving);
      return title === undefined ? [] : [{ number: numberOf(each), title: oneLine(title) }];
    });

/** Whether a meeting is more than a day on which something was decided. */
export const isNamed = (of: Resource): boolean => {
  const { naam } = meeting.safeParse(of).data ?? {};
  return filled(naam) !== undefined && dayOf(of) !== undefined;
};

/** What the standard tells of a meeting that has a name and a day. */
export const toldMeeting = (gathered: Gathered, of: Resource): ToldMeeting => {
  const read = dutchSchema(meeting, of);
  const [{ start, end }, date] = [momentsIn(read), dayIn(read) ?? ""];
  const on = (moment: Moment | undefined) => (moment?.day === date ? moment.time : undefined);
  return {
    reference: `vergaderingen/${of.id}`,
    title: oneLine(read.naam ?? ""),
    ...{ date, start: on(start), end: on(end), place: filled(read.locatie) },
    address: of.url?.startsWith("http") === true ? of.url : undefined,
    agenda: agendaOf(gathered, of),
    isCancelled: read.status === "geannuleerd",
  };
};
