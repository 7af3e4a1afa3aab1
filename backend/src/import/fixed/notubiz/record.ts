import * as z from "zod/mini";
import { isIsoDate } from "@doelspoor/events";
import { UnrecordableRecord } from "../../kit/problem.ts";
import type { Session } from "../../kit/session.ts";
import { filled, oneLine } from "../../kit/text.ts";
import { documents, documentsAside, documentsIn } from "../documents.ts";
import { planMeeting, type ToldMeeting } from "../meeting.ts";
import { dutchSchema } from "../schema.ts";
import type { Planned } from "../source.ts";

const flag = () => z._default(z.union([z.boolean(), z.int()]), false);

const MOMENT = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d(:\d{2})?$/;
const moment = () =>
  z.string().check(
    z.refine((text) => MOMENT.test(text) && isIsoDate(text.slice(0, 10)), {
      error: "is geen bestaand tijdstip (jjjj-mm-dd uu:mm:ss)",
    }),
  );

const item = z.object({
  order: z._default(z.nullable(z.number()), null),
  confidential: flag(),
  permission_group: z._default(z.string(), "public"),
  type_data: z.object({
    title_prefix: z._default(z.nullable(z.string()), null),
    heading: flag(),
    attributes: z._default(z.array(z.object({ id: z.int(), value: z.unknown() })), []),
  }),
  documents: documents(),
  // Below it in the same form; read when its turn comes.
  agenda_items: z._default(z.array(z.unknown()), []),
});

const meeting = z.object({
  id: z.int(),
  type: z.literal("meeting"),
  self: z.optional(z.string()),
  canceled: flag(),
  confidential: flag(),
  permission_group: z._default(z.string(), "public"),
  plannings: z
    .array(z.object({ start_date: moment(), end_date: z._default(z.nullable(moment()), null) }))
    .check(z.minLength(1, { error: "ontbreekt" })),
  attributes: z.object({ Titel: z.string(), Locatie: z._default(z.string(), "") }),
  documents: documents(),
  agenda_items: z._default(z.array(z.unknown()), []),
});

type Meeting = z.infer<typeof meeting>;

const head = z.looseObject({ id: z.int(), type: z.literal("meeting"), last_modified: z.optional(z.string()) }); // prettier-ignore
const wrapped = z.looseObject({ meeting: head });

/** The meeting in an answer of the API; undefined for an answer about something else. */
export const meetingIn = (value: unknown) =>
  head.safeParse(value).data ?? wrapped.safeParse(value).data?.meeting;

const isOpen = (of: { confidential: boolean | number; permission_group: string }): boolean =>
  !of.confidential && of.permission_group === "public";

type AgendaItem = z.infer<typeof item>;

const LAST = Number.MAX_SAFE_INTEGER;

const inOrder = (items: readonly AgendaItem[]): readonly AgendaItem[] =>
  items.toSorted((left, right) => (left.order ?? LAST) - (right.order ?? LAST));

const itemsIn = (all: readonly unknown[]): readonly AgendaItem[] =>
  inOrder(all.map((each) => dutchSchema(item, each))).flatMap((each) => [
    each,
    ...itemsIn(each.agenda_items),
  ]);

const bareItem = (value: unknown): unknown => {
  const { data } = item.safeParse(value);
  return data === undefined ? value : { ...data, agenda_items: data.agenda_items.map(bareItem) };
};

/** A payload with what the log has a place for alone; a payload that cannot be read as it is. */
export const bare = (value: unknown): unknown => {
  const { data } = meeting.safeParse(value);
  return data === undefined ? value : { ...data, agenda_items: data.agenda_items.map(bareItem) };
};

// The first attribute of an item is its title.
const titleOf = ({ type_data }: AgendaItem): string => {
  const value = type_data.attributes.find(({ id }) => id === 1)?.value;
  return typeof value === "string" ? oneLine(value) : "";
};

const isHeading = ({ type_data }: AgendaItem): boolean => Boolean(type_data.heading);

const isListed = (each: AgendaItem): boolean => !isHeading(each) && titleOf(each) !== "";

const numberOf = ({ type_data }: AgendaItem): string | undefined => filled(type_data.title_prefix);

const agendaOf = (open: readonly AgendaItem[]): ToldMeeting["agenda"] =>
  open.filter(isListed).map((each) => ({ number: numberOf(each), title: titleOf(each) }));

const printed = (each: AgendaItem): string | undefined =>
  isListed(each) ? [numberOf(each) ?? [], titleOf(each)].flat().join(" ") : undefined;

const documentsOf = (of: Meeting, open: readonly AgendaItem[]): ToldMeeting["documents"] => [
  ...documentsIn(of.documents, undefined),
  ...open.flatMap((each) => documentsIn(each.documents, printed(each))),
];

const readable = (value: unknown): readonly AgendaItem[] => {
  const { data } = z.object({ agenda_items: z.array(z.unknown()) }).safeParse(value);
  return (data?.agenda_items ?? []).flatMap((each) => {
    const found = item.safeParse(each).data;
    return found === undefined ? [] : [found, ...readable(found)];
  });
};

const withDocuments = z.object({ documents: documents() });

/** How many items stand on the agenda as a heading, how many are not public, and how many documents are left out. */
export const asideIn = (value: unknown) => {
  const items = readable(value);
  const open = items.filter(isOpen);
  const papers = [withDocuments.safeParse(value).data, ...open].flatMap(
    (each) => each?.documents ?? [],
  );
  return {
    hidden: items.length - open.length,
    headings: open.filter(isHeading).length,
    documents: documentsAside(papers),
  };
};

const timeOf = (at: string | null, date: string): string | undefined =>
  at?.startsWith(date) === true ? at.slice(11, 16) : undefined;

const told = (of: Meeting): ToldMeeting => {
  if (!isOpen(of))
    throw new UnrecordableRecord(
      "confidential",
      "zegt dat de vergadering besloten is; alleen wat openbaar is, wordt vastgelegd",
    );
  const title = oneLine(of.attributes.Titel);
  if (title === "") throw new UnrecordableRecord("attributes.Titel", "ontbreekt");
  const [{ start_date, end_date } = { start_date: "", end_date: null }] = of.plannings;
  const date = start_date.slice(0, 10);
  const open = itemsIn(of.agenda_items).filter(isOpen);
  return {
    ...{ reference: String(of.id), title, date },
    ...{ start: timeOf(start_date, date), end: timeOf(end_date, date) },
    place: filled(of.attributes.Locatie),
    address: of.self === undefined ? undefined : `https://${of.self.replace(/^https?:\/\//, "")}`,
    agenda: agendaOf(open),
    documents: documentsOf(of, open),
    isCancelled: Boolean(of.canceled),
  };
};

/** What a payload says: that a meeting was called with its agenda, and whether it was cancelled. */
export const planPayload = (value: unknown, session: Session): Planned =>
  planMeeting(told(dutchSchema(meeting, value)), session);
