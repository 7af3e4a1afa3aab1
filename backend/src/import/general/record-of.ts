import type { GeneralRecord } from "./record.ts";

type Part<Field extends keyof GeneralRecord> = Pick<GeneralRecord, Field>;

/** What the cells of a record say, part by part. */
interface Parts {
  readonly key: Part<"reference" | "kind">;
  readonly titled: Part<"title" | "text">;
  readonly dates: Part<"date" | "dateBasis" | "meetingDate" | "decidedOn" | "term">;
  readonly people: Part<"movers" | "factions">;
  readonly ended: Part<"outcome" | "outcomeWord">;
  readonly ballot: GeneralRecord["ballot"];
  readonly texts: Partial<GeneralRecord>;
}

/**
 * A record of its parts. Each field by its name: a file has millions of records, and to spread parts into
 * one costs far more.
 */
export const recordOf = ({
  key,
  titled,
  dates,
  people,
  ended,
  ballot,
  texts,
}: Parts): GeneralRecord => ({
  reference: key.reference,
  kind: key.kind,
  title: titled.title,
  number: texts.number,
  date: dates.date,
  dateBasis: dates.dateBasis,
  meetingDate: dates.meetingDate,
  decidedOn: dates.decidedOn,
  term: dates.term,
  movers: people.movers,
  factions: people.factions,
  outcome: ended.outcome,
  outcomeWord: ended.outcomeWord,
  ballot,
  text: texts.text ?? titled.text,
  explanation: texts.explanation,
  answer: texts.answer,
  agendaItem: texts.agendaItem,
  portfolio: texts.portfolio,
  holder: texts.holder,
  address: texts.address,
});
