import * as z from "zod/mini";
import { decisionKinds, isIsoDate, keysOf } from "@doelspoor/events";
import type { IsoDate, SubjectId } from "@doelspoor/events";
import { NO_BALLOT } from "../../general/ballot-box.ts";
import type { GeneralRecord } from "../../general/record.ts";
import { UnrecordableRecord, type Problem } from "../../kit/problem.ts";
import { filled, oneLine } from "../../kit/text.ts";
import { toldKind, toldOutcome, type ToldDecision, type ToldKind } from "../decision.ts";
import { day, dutchSchema } from "../schema.ts";
import { dayOf } from "./meeting.ts";
import { submittersOf } from "./people.ts";
import type { Gathered, Resource } from "./resources.ts";
import { isVotedOn, votedOn, type Voted } from "./votes.ts";

const text = () => z.optional(z.string());

const schema = z.looseObject({
  titel: text(),
  informatieobjecttype: text(),
  motietype: text(),
  datumIngediend: z.optional(day()),
  inhoud: text(),
  link: text(),
  portefeuillehouder: text(),
  vertrouwelijkheidsaanduiding: text(),
  vergaderingen: z.optional(z.array(z.unknown())),
  agendapunten: z.optional(z.array(z.unknown())),
  gerelateerdInformatieobject: z.optional(z.nullable(z.looseObject({ rol: text() }))),
  // Of our own exports.
  soort: z.optional(z.enum(keysOf(decisionKinds))),
  stand: text(),
  standSinds: z.optional(day()),
  kenmerk: text(),
  volledigeTitel: text(),
  portefeuille: text(),
  termijn: z.optional(day()),
  datumIsVanVergadering: z.optional(z.boolean()),
});

type Told = z.infer<typeof schema>;

const KINDS: Readonly<Record<string, ToldKind["kind"]>> = {
  motie: "motion",
  amendement: "amendment",
  voorstel: "proposal",
  toezegging: "commitment",
  vraag: "question",
};

const refinedKind = (type: string, told: Told): ToldKind["kind"] | undefined => {
  if (type === "motie" && told.motietype === "vreemd") return "motion-extraneous";
  const isBelow = told.gerelateerdInformatieobject?.rol === "hoofd_amendement";
  return type === "amendement" && isBelow ? "subamendment" : undefined;
};

const kindIn = (told: Told, isVoted: boolean): ToldKind | undefined => {
  if (told.soort !== undefined) return toldKind(told.soort, "soort");
  const type = told.informatieobjecttype ?? "";
  const kind = refinedKind(type, told) ?? KINDS[type];
  if (kind !== undefined) return { kind };
  // What the council voted on is a proposal, whatever paper it is called.
  return type === "besluitvormingsstuk" && isVoted ? { kind: "proposal" } : undefined;
};

/** Whether something that was sent to the council is a decision, or may become one. */
export const isDecision = (gathered: Gathered, of: Resource): boolean => {
  const { data } = schema.safeParse(of);
  if (data === undefined || data.soort !== undefined) return true;
  return kindIn(data, isVotedOn(gathered, of)) !== undefined;
};

const meetingDayIn = (gathered: Gathered, { vergaderingen = [] }: Told): IsoDate | undefined => {
  const found = gathered.find("vergaderingen", vergaderingen[0]);
  return found && dayOf(found);
};

const point = z.looseObject({ agendapuntTitel: text(), agendapuntOmschrijving: text() });

const agendaItemIn = (gathered: Gathered, { agendapunten = [] }: Told): string | undefined => {
  const found = point.safeParse(gathered.find("agendapunten", agendapunten[0])).data;
  return filled(found?.agendapuntOmschrijving ?? found?.agendapuntTitel);
};

const votedOrNot = (gathered: Gathered, of: Resource, date: IsoDate) => {
  const problems: Problem[] = [];
  try {
    return { voted: votedOn(gathered, of, date), problems };
  } catch (cause) {
    if (!(cause instanceof UnrecordableRecord)) throw cause;
    const reason = `${cause.reason}; de stemming is niet vastgelegd`;
    problems.push({ field: cause.field, reason });
    const voted: Voted = { ballot: NO_BALLOT };
    return { voted, problems };
  }
};

const endOf = ({ stand, standSinds }: Told, voted: Voted) => {
  if (stand === undefined) return { ...voted, problems: [] };
  // Of a vote without an outcome it is reckoned anew.
  const isReckoned = voted.outcome === undefined && voted.decidedOn !== undefined;
  const { problems, ...ended } = toldOutcome(voted.outcome, stand, "stand");
  return isReckoned
    ? { ...voted, problems }
    : { ...voted, ...ended, decidedOn: voted.decidedOn ?? standSinds, problems };
};

const assertPublic = ({ vertrouwelijkheidsaanduiding: mark = "openbaar" }: Told): void => {
  if (!/^\s*(?:openbaar)?\s*$/i.test(mark))
    throw new UnrecordableRecord(
      "vertrouwelijkheidsaanduiding",
      `is “${mark.slice(0, 60)}”; alleen wat openbaar is, wordt vastgelegd`,
    );
};

const own = z.uuid();

/** What it is in the log that our own export was made from. */
const subjectOf = ({ id, url }: Resource, { soort }: Told): SubjectId | undefined =>
  soort !== undefined && url === `urn:uuid:${id}` ? own.safeParse(id).data : undefined;

const datesIn = (gathered: Gathered, told: Told) => {
  const meetingDate = meetingDayIn(gathered, told);
  const date = told.datumIngediend ?? meetingDate;
  if (date === undefined || !isIsoDate(date))
    throw new UnrecordableRecord("datumIngediend", "ontbreekt");
  const isMeeting = told.datumIngediend === undefined || told.datumIsVanVergadering === true;
  return { date, dateBasis: isMeeting ? "meeting" : "stated", meetingDate } as const;
};

/** A title of our own is as it was recorded. */
const titleIn = ({ volledigeTitel, titel = "", soort }: Told): string =>
  volledigeTitel ?? (soort === undefined ? oneLine(titel) : titel);

const textsIn = (told: Told, { kind }: ToldKind) => {
  const title = titleIn(told);
  if (title.trim() === "") throw new UnrecordableRecord("titel", "ontbreekt");
  const [holder, portfolio] = [filled(told.portefeuillehouder), filled(told.portefeuille)];
  if (kind === "commitment") return { title, holder, portfolio };
  return { title, portfolio: told.soort === undefined ? holder : portfolio };
};

/**
 * What the standard tells of a decision.
 * @throws UnrecordableRecord, or the error of the schema
 */
export const toldDecision = (gathered: Gathered, of: Resource): ToldDecision => {
  const told = dutchSchema(schema, of);
  assertPublic(told);
  const kind = kindIn(told, isVotedOn(gathered, of));
  if (kind === undefined) throw new UnrecordableRecord("informatieobjecttype", "ontbreekt");
  const dates = datesIn(gathered, told);
  const { voted, problems } = votedOrNot(gathered, of, dates.meetingDate ?? dates.date);
  const { problems: after, ...ended } = endOf(told, voted);
  const record: GeneralRecord = {
    ...{ reference: of.id, kind: kind.kind, ...dates, ...textsIn(told, kind), ...ended },
    ...submittersOf(gathered, of, told.soort === undefined ? dates.date : undefined),
    number: filled(told.kenmerk),
    agendaItem: agendaItemIn(gathered, told),
    term: told.termijn,
    text: filled(told.inhoud),
    address: filled(told.link),
  };
  const { resolution } = kind;
  return { record, resolution, subject: subjectOf(of, told), problems: [...problems, ...after] };
};
