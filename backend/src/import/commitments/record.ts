import * as z from "zod/mini";
import {
  CommitmentHandedOver,
  CommitmentMade,
  CommitmentSettled,
  commitmentStream,
  handOverCommitment,
  makeCommitment,
  settleCommitment,
  streamName,
} from "@doelspoor/events";
import type { CommitmentState, IsoDate, RecordedEvent } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { record } from "../../application/record.ts";
import { readDate, UnreadableDate } from "../general/dates.ts";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import { settledWithoutDay } from "../kit/reasons.ts";
import type { Item, Session, Wish } from "../kit/session.ts";
import { oneLine } from "../kit/text.ts";
import { dutchSchema, line } from "../fixed/schema.ts";
import type { Planned } from "../fixed/source.ts";

const cell = (max: number) => z.string().check(z.maxLength(max));

const schema = z.object({
  nummer: line(40),
  datum: line(40),
  titel: line(500),
  portefeuillehouder: cell(200),
  deadline: cell(40),
  datumAfdoening: cell(40),
  status: z.enum(["Openstaand", "Afgehandeld"]),
});

type Row = z.infer<typeof schema>;

/** Number of a commitment in the register. */
export const referenceOf = (value: unknown): string | undefined => {
  const parsed = z.looseObject({ nummer: line(40) }).safeParse(value);
  return parsed.success ? parsed.data.nummer : undefined;
};

const dayIn = (row: Row, field: "datum" | "deadline" | "datumAfdoening", today: IsoDate) => {
  const text = oneLine(row[field]);
  if (text === "") return undefined;
  try {
    return readDate(text, { order: "dmy", today });
  } catch (cause) {
    if (cause instanceof UnreadableDate) throw new UnrecordableRecord(field, cause.message);
    throw cause;
  }
};

/** "Wethouder M. Smit" and "wethouder M. Smit" are one. */
const holderOf = ({ portefeuillehouder }: Row): string =>
  oneLine(portefeuillehouder).replace(/^(?:wethouder|burgemeester)\b/i, (office) =>
    office.toLowerCase(),
  );

const bodyOf = (holder: string): "executive" | "mayor" =>
  holder.startsWith("burgemeester") ? "mayor" : "executive";

interface Read {
  readonly row: Row;
  readonly made: IsoDate;
  readonly term: IsoDate | undefined;
  readonly settled: IsoDate | undefined;
  readonly holder: string;
}

const read = (value: unknown, today: IsoDate): Read => {
  const row = dutchSchema(schema, value);
  const made = dayIn(row, "datum", today);
  if (made === undefined) throw new UnrecordableRecord("datum", "ontbreekt");
  const term = dayIn(row, "deadline", today);
  return { row, made, term, settled: dayIn(row, "datumAfdoening", today), holder: holderOf(row) };
};

// A register names who holds it now, so that another name later on is no correction of who made it.
const making = ({ row, made, term, holder }: Read): Statement<CommitmentState> =>
  stating({
    command: makeCommitment,
    event: CommitmentMade,
    field: "datum",
    data: (known) => ({
      holder: holder === "" ? "het college" : holder,
      body: bodyOf(holder),
      ...known,
      title: oneLine(row.titel),
      number: row.nummer,
      ...(term === undefined ? {} : { term }),
    }),
    dates: (known) => ({ ...known, occurredOn: made }),
  });

const settling = ({ row }: Read, day: IsoDate): Statement<CommitmentState> =>
  stating({
    command: settleCommitment,
    event: CommitmentSettled,
    field: "datumAfdoening",
    data: () => ({ outcome: "fulfilled" as const, explanation: `Volgens de bron: ${row.status}.` }),
    dates: (known) => ({ ...known, occurredOn: day }),
  });

const NOT_SETTLED: Problem = {
  field: "datumAfdoening",
  reason: "is ingevuld, maar de status is “Openstaand”; de afdoening is niet vastgelegd",
};

const endOf = (said: Read) => {
  const { row, settled } = said;
  const isSettled = row.status === "Afgehandeld";
  if (settled !== undefined && isSettled)
    return { statements: [settling(said, settled)], problems: [] };
  const problem = isSettled ? settledWithoutDay(row.status, "toezegging") : NOT_SETTLED;
  return { statements: [], problems: isSettled || settled !== undefined ? [problem] : [] };
};

const holdersIn = (events: readonly RecordedEvent[]): readonly string[] =>
  events.flatMap((event) => {
    if (event.type === CommitmentMade.type) return [CommitmentMade.lift(event).holder];
    return event.type === CommitmentHandedOver.type
      ? [CommitmentHandedOver.lift(event).holder]
      : [];
  });

const HELD_BEFORE: Problem = {
  field: "portefeuillehouder",
  reason:
    "noemt wie de toezegging eerder had; of zij is teruggegeven of het bestand oud is, is niet te zeggen. Er is geen overdracht vastgelegd",
};

/** Hands a commitment over that the log has with another holder: each time anew, for its stream goes on (domain.md N14). */
const handOver = async (
  { holder }: Read,
  { file }: Item,
  { subject, reference }: Wish<CommitmentState>,
): Promise<readonly Problem[]> => {
  const session = file.run;
  const { tools, municipality } = session;
  const events = await tools.log.readStream(
    streamName(commitmentStream.name, municipality, subject),
  );
  const holders = holdersIn(events);
  if (holder === "" || holders.length === 0 || holders.at(-1) === holder) return [];
  if (holders.includes(holder)) return [HELD_BEFORE];
  const request = {
    stream: commitmentStream,
    command: handOverCommitment,
    subject,
    input: { holder, reason: "Het register noemt een andere portefeuillehouder, zonder dag." },
    dates: { occurredOn: tools.clock.today() },
  };
  const source = { system: session.origin.system, reference };
  const recording = { ...session.recording(), source };
  // What was settled is handed over no more; the rules refuse it, and that is well.
  const outcome = await record({ ...tools, kindOf: () => undefined }, request, recording);
  if (outcome.recorded) {
    session.events += 1;
    file.tally.note(`Toezegging ${reference} ging over naar ${holder}.`);
  }
  return [];
};

/** What a row says: that a commitment was made, who holds it, and that it was settled. */
export const planCommitment = (value: unknown, session: Session): Planned => {
  const said = read(value, session.tools.clock.today());
  const reference = said.row.nummer;
  const subject = session.subjectOf(commitmentStream.name, reference);
  const { statements: end, problems } = endOf(said);
  const wish = { stream: commitmentStream, subject, statements: [making(said), ...end], reference };
  return {
    reference,
    subject,
    settle: async (item) => {
      const more = await handOver(said, item, wish);
      await item.file.settle(item, wish, [...problems, ...more]);
    },
  };
};
