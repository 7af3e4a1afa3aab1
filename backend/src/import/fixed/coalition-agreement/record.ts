import * as z from "zod/mini";
import {
  CoalitionFormed,
  councilStream,
  dutchDate,
  formCoalition,
  GoalSet,
  goalStream,
  ResolutionTaken,
  resolutionStream,
  setGoal,
  takeResolution,
  traceStream,
} from "@doelspoor/events";
import type { IsoDate, SubjectId } from "@doelspoor/events";
import { stating } from "../../../application/reconcile.ts";
import { address, day, dutchSchema, line } from "../schema.ts";
import type { Opened, Planned } from "../source.ts";
import { UnrecordableRecord } from "../../kit/problem.ts";
import type { Item, Session } from "../../kit/session.ts";
import { oneLine } from "../../kit/text.ts";
import { traceSaid } from "../../kit/trace-said.ts";

/** What a file says of itself before its records are read. */
interface Meta {
  readonly document_title: string;
  readonly document_url?: string | null | undefined;
  readonly partijen: readonly string[];
  readonly periode: string;
  readonly vastgesteld: string;
  readonly vastgesteld_vergadering_datum?: string | null | undefined;
}

const schema = z.object({
  akkoord: z.object({
    document_title: line(500),
    document_url: z.optional(z.nullable(address())),
    partijen: z.array(line(200)).check(z.minLength(1, { error: "noemt geen partijen" })),
    periode: line(40),
    vastgesteld: day(),
    vastgesteld_vergadering_datum: z.optional(z.nullable(day())),
  }),
});

type Agreement = z.infer<typeof schema>["akkoord"];

const pointSchema = z.object({ id: line(200), tekst: line(4000), thema: line(200) });

const pointId = z.looseObject({ id: line(200) });
const agreementMeta = z.looseObject({ akkoord: z.unknown() });

/** What tells a record from others: of the agreement its period, of a point its period and id. */
export const referenceOf = (value: unknown, period: string): string | undefined => {
  const parsed = pointId.safeParse(value);
  if (parsed.success) return `${period} ${parsed.data.id}`;
  return agreementMeta.safeParse(value).success ? period : undefined;
};

const agreementId = (session: Session, period: string): SubjectId =>
  session.subjectOf(resolutionStream.name, period);

/** The day of the meeting is kept where it is the day of the agreement; else the two contradict each other. */
const meetingOf = ({ vastgesteld, vastgesteld_vergadering_datum: meeting }: Agreement) =>
  meeting === vastgesteld ? { meetingDate: meeting } : {};

const CONTRADICTION =
  "De bron noemt # als dag van het akkoord en ## als dag van de vergadering; de eerste is vastgelegd, de vergadering niet.";

const noteContradiction = ({ file }: Item, said: Agreement): void => {
  const { vastgesteld, vastgesteld_vergadering_datum: meeting } = said;
  if (meeting === undefined || meeting === null || meeting === vastgesteld) return;
  const told = CONTRADICTION.replace("##", dutchDate(meeting)).replace("#", dutchDate(vastgesteld));
  file.tally.note(told);
};

const concluding = (said: Agreement) =>
  stating({
    command: takeResolution,
    event: ResolutionTaken,
    field: "vastgesteld",
    data: (known) => ({
      ...known,
      kind: "coalition-agreement" as const,
      title: oneLine(said.document_title),
      factions: said.partijen.map(oneLine),
      ...meetingOf(said),
      ...(said.document_url ? { document: { address: said.document_url } } : {}),
    }),
    dates: (known) => ({ ...known, occurredOn: said.vastgesteld }),
  });

const forming = (said: Agreement) =>
  stating({
    command: formCoalition,
    event: CoalitionFormed,
    field: "partijen",
    isSame: ({ occurredOn, data }) => occurredOn === said.vastgesteld || data.name === said.periode,
    data: () => ({ name: said.periode, factions: said.partijen.map(oneLine) }),
    dates: (known) => ({ ...known, occurredOn: said.vastgesteld }),
  });

/** The agreement is a resolution of factions, and with it they form a coalition. */
const planAgreement = (value: unknown, session: Session): Planned => {
  const said = dutchSchema(schema, value).akkoord;
  const reference = said.periode;
  const subject = agreementId(session, reference);
  const council = session.tools.ids.of(session.municipality, "council");
  const address = said.document_url;
  const wish = {
    stream: resolutionStream,
    subject,
    statements: [concluding(said)],
    reference,
    address,
  };
  const formed = {
    stream: councilStream,
    subject: council,
    statements: [forming(said)],
    reference,
  };
  return {
    reference,
    subject,
    settle: async (item) => {
      noteContradiction(item, said);
      const done = [await item.file.reconcile(wish), await item.file.reconcile(formed)];
      item.file.conclude(item, { reference, done });
    },
  };
};

const MOST_TITLE = 200;
const SENTENCE = /^.+?[.!?][)’”"']*(?=\s+[A-Z0-9‘“"'(]|$)/s;
const FEWEST_WORDS = 4;

/** The first sentence of a text, cut between words where it is long. */
const titleIn = (text: string): string => {
  const sentence = SENTENCE.exec(text)?.[0] ?? text;
  if (sentence.length <= MOST_TITLE) return sentence;
  const start = sentence.slice(0, MOST_TITLE - 1);
  return `${start.slice(0, start.lastIndexOf(" "))}…`;
};

/** Whether a text holds a whole sentence: it begins as one, ends one, and has words enough. */
const isSentence = (text: string): boolean =>
  /^\P{Ll}.*[.!?]/su.test(text) &&
  text.split(" ").filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;

// A heading or a page number is what was left when the document was cut up.
const assertSentence = (text: string): void => {
  if (!isSentence(text))
    throw new UnrecordableRecord("tekst", `is geen hele zin, maar “${text.slice(0, 80)}”`);
};

const setting = (text: string, occurredOn: IsoDate) =>
  stating({
    command: setGoal,
    event: GoalSet,
    field: "tekst",
    data: (known) => ({ ...known, title: titleIn(text), description: text }),
    dates: (known) => ({ ...known, occurredOn }),
  });

/** A point of the agreement is a goal that comes from it (domain.md F05); how concrete it is, the text alone tells. */
const planPoint = (value: unknown, session: Session, meta: Meta): Planned => {
  const said = dutchSchema(pointSchema, value);
  const text = oneLine(said.tekst);
  assertSentence(text);
  const { periode, vastgesteld } = meta;
  const reference = `${periode} ${said.id}`;
  const [goal, agreement] = [
    session.subjectOf(goalStream.name, reference),
    agreementId(session, periode),
  ];
  const wish = {
    stream: goalStream,
    subject: goal,
    statements: [setting(text, vastgesteld)],
    reference,
  };
  const trace = traceSaid(
    { id: goal, kind: "goal" },
    { id: agreement, kind: "coalition-agreement" },
    {
      type: "comes-from",
      intention: `Afspraak onder “${said.thema}” in “${oneLine(meta.document_title)}”.`.slice(
        0,
        400,
      ),
      occurredOn: vastgesteld,
      field: "thema",
    },
  );
  const subject = session.subjectOf(traceStream.name, `${reference} comes-from`);
  const laid = { stream: traceStream, subject, statements: [trace], reference };
  return {
    reference,
    // After the agreement, which it comes from.
    subject: agreement,
    settle: async (item) => {
      const done = [await item.file.reconcile(wish), await item.file.reconcile(laid)];
      item.file.conclude(item, { reference, done });
    },
  };
};

/** Makes the plan of a record of an agreement. */
export const planOf =
  (meta: Meta): Opened["plan"] =>
  (value, session) =>
    agreementMeta.safeParse(value).success
      ? planAgreement(value, session)
      : planPoint(value, session, meta);
