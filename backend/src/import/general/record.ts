import type { IsoDate } from "@doelspoor/events";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import { oneLine, plain } from "../kit/text.ts";
import { dateWithin, readDate, UnreadableDate, type DateStyle } from "./dates.ts";
import { factionsIn, isFactionName, peopleIn, type Named } from "./lists.ts";
import type { Mapping } from "./mapping.ts";
import { remembering } from "./memo.ts";
import { recordOf } from "./record-of.ts";
import { kindCalled, meaningOf } from "./mapped-words.ts";
import type { Kind, Outcome } from "./outcomes.ts";
import { castsOf, type Cast } from "./casts.ts";
import { pickerOf, textOf, type Picker, type Shape } from "./paths.ts";
import { BallotBox, NO_BALLOT, type Ballot } from "./ballot-box.ts";
import { NO_NAME, withSoundNames } from "./sound-names.ts";
import { TEXTS, textProblem, UNWRITABLE } from "./texts.ts";
import { castVotes } from "./votes.ts";
import { FIELDS, type FieldName } from "./words.ts";

/** A record of an export in the words of the log, before any rule of the log was applied to it. */
export interface GeneralRecord {
  /** What tells it from other records of its source. */
  readonly reference: string;
  readonly kind: Kind;
  readonly title: string;
  readonly number?: string | undefined;
  /** Day on which it was handed in, made or taken. */
  readonly date: IsoDate;
  /** Whether the day is its own, or that of the meeting. */
  readonly dateBasis: "stated" | "meeting";
  readonly meetingDate?: IsoDate | undefined;
  readonly decidedOn?: IsoDate | undefined;
  readonly term?: IsoDate | undefined;
  readonly movers: readonly Named[];
  readonly factions: readonly string[];
  readonly outcome?: Outcome | undefined;
  /** The word that the source has for it. */
  readonly outcomeWord?: string | undefined;
  readonly ballot: Ballot;
  readonly text?: string | undefined;
  readonly explanation?: string | undefined;
  readonly answer?: string | undefined;
  readonly agendaItem?: string | undefined;
  readonly portfolio?: string | undefined;
  readonly holder?: string | undefined;
  readonly address?: string | undefined;
}

/** A word for an outcome that nobody mapped. */
export interface UnknownWord {
  readonly column: string;
  readonly word: string;
}

/** What one record of an export became. */
export interface Made {
  /** Absent where the mapping leaves such records out. */
  readonly record?: GeneralRecord | undefined;
  readonly problems: readonly Problem[];
  readonly unknownWords: readonly UnknownWord[];
}

const MAX_TITLE = 500;

type Picks = Partial<Record<FieldName, Picker>>;

/** Makes records of what an export holds, by a mapping. */
export class RecordMaker {
  readonly #mapping: Mapping;
  readonly #shape: Shape;
  readonly #today: IsoDate;
  readonly #picks: Picks = {};
  readonly #identity: readonly Picker[];
  readonly #casts: readonly Cast[];
  readonly #people: (value: unknown) => readonly Named[];
  readonly #factions = remembering(factionsIn);
  readonly #kindCalled: (value: unknown) => Kind | "skip" | undefined;
  readonly #meaningOf: (value: unknown) => Outcome | "none" | undefined;
  readonly #ballotSaid = remembering((value) => {
    const box = new BallotBox(this.#mapping.votes?.from ?? "stemming");
    castVotes(box, value);
    return box.ballot();
  });
  readonly #days = new Map<FieldName, (value: unknown) => IsoDate>();

  constructor(mapping: Mapping, shape: Shape, today: IsoDate) {
    this.#mapping = mapping;
    this.#shape = shape;
    this.#today = today;
    for (const [field, path] of entriesOf(mapping.fields))
      this.#picks[field] = pickerOf(path, shape);
    this.#identity = mapping.identity.map((path) => pickerOf(path, shape));
    this.#casts = castsOf(mapping.votes, shape);
    const { surnameFirst } = mapping;
    this.#people = remembering((value) => peopleIn(value, { surnameFirst }));
    this.#kindCalled = remembering((value) => kindCalled(textOf(value), mapping.kind));
    this.#meaningOf = remembering((value) => meaningOf(textOf(value), mapping.outcomes));
    for (const field of DATES) this.#days.set(field, remembering(this.#readerOf(field)));
  }

  /** Paths of the mapping that an export does not have. */
  missing(): readonly string[] {
    const { header } = this.#shape;
    const { fields, identity, votes } = this.#mapping;
    const rows = Object.values(votes?.rows ?? {}).filter((path) => path !== undefined);
    const paths = [...new Set([...identity, ...Object.values(fields), ...rows])];
    return header === undefined ? [] : paths.filter((path) => !header.includes(path));
  }

  /** What tells a record from others; undefined where nothing does. */
  referenceOf(value: unknown): string | undefined {
    const parts = this.#identity.map((pick) => textOf(pick(value)).slice(0, 400));
    const isDated = this.#identity.length > 1;
    if (parts.every((part) => part === "") || (!isDated && parts[0] === "")) return undefined;
    return parts.join(" · ").slice(0, 500);
  }

  /** Which subject a record is about; undefined where nothing can be recorded of it. */
  keyOf(value: unknown): Pick<GeneralRecord, "kind" | "reference"> | undefined {
    const kind = this.#kindCalled(this.#kindWord(value));
    const reference = this.referenceOf(value);
    return kind === undefined || kind === "skip" || reference === undefined
      ? undefined
      : { kind, reference };
  }

  /** @throws UnrecordableRecord */
  make(value: unknown): Made {
    const problems: Problem[] = [];
    const kind = this.#kindOf(value);
    if (kind === "skip") return { problems, unknownWords: [] };
    const reference = this.referenceOf(value);
    if (reference === undefined)
      throw new UnrecordableRecord(this.#mapping.identity.join(" + "), "ontbreekt");
    if (UNWRITABLE.test(reference))
      throw new UnrecordableRecord(
        this.#mapping.identity.join(" + "),
        "bevat tekens die geen tekst zijn",
      );
    const unknownWords: UnknownWord[] = [];
    const record = recordOf({
      key: { reference, kind },
      titled: this.#titleOf(value),
      dates: this.#datesOf(value, problems),
      people: this.#peopleOf(value, problems),
      ended: this.#outcomeOf(value, unknownWords),
      ballot: this.#ballotOf(value, problems),
      texts: this.#textsOf(value, problems),
    });
    return { record, problems, unknownWords };
  }

  #text(field: FieldName, value: unknown): string {
    return textOf(this.#picks[field]?.(value));
  }

  #path(field: FieldName): string {
    return this.#mapping.fields[field] ?? field;
  }

  #kindWord(value: unknown): string {
    const word = this.#text("kind", value);
    return word === "" && this.#mapping.kind.fromTitle === true
      ? this.#text("title", value).slice(0, 40)
      : word;
  }

  #kindOf(value: unknown): Kind | "skip" {
    const word = this.#kindWord(value);
    const kind = this.#kindCalled(word);
    if (kind !== undefined) return kind;
    const reason =
      word === "" ? "ontbreekt" : `“${word.slice(0, 60)}” is geen soort die in de koppeling staat`;
    throw new UnrecordableRecord(this.#path("kind"), reason);
  }

  // A long title is cut; the whole of it is kept as text where there is no other.
  #titleOf(value: unknown): Pick<GeneralRecord, "title" | "text"> {
    const title = plain(oneLine(this.#text("title", value)));
    if (title === "") throw new UnrecordableRecord(this.#path("title"), "ontbreekt");
    if (UNWRITABLE.test(title))
      throw new UnrecordableRecord(this.#path("title"), "bevat tekens die geen tekst zijn");
    if (title.length <= MAX_TITLE) return { title };
    return { title: `${title.slice(0, MAX_TITLE - 1)}…`, text: title };
  }

  #readerOf(field: FieldName): (value: unknown) => IsoDate {
    const order = this.#mapping.dateOrders?.[this.#path(field)];
    const style: DateStyle = { order, today: this.#today };
    return (value) => {
      const text = oneLine(textOf(value));
      const within = field === "meetingDate" ? dateWithin(text, style) : undefined;
      return within ?? readDate(text, style);
    };
  }

  #date(field: FieldName, value: unknown): IsoDate | undefined {
    const text = this.#text(field, value);
    if (text === "") return undefined;
    try {
      return this.#days.get(field)?.(text);
    } catch (cause) {
      if (!(cause instanceof UnreadableDate)) throw cause;
      throw new UnrecordableRecord(this.#path(field), cause.message);
    }
  }

  #sideDate(field: FieldName, value: unknown, problems: Problem[]): IsoDate | undefined {
    try {
      return this.#date(field, value);
    } catch (cause) {
      if (!(cause instanceof UnrecordableRecord)) throw cause;
      problems.push({ field: cause.field, reason: cause.reason });
      return undefined;
    }
  }

  // "Raadsvergadering 01-07-2026 4.2. Poller" names the meeting and its day.
  #dateInAgenda(value: unknown): IsoDate | undefined {
    const item = this.#text("agendaItem", value);
    return /^\S*(?:vergadering|raad|commissie)/i.test(item)
      ? dateWithin(item, { today: this.#today })
      : undefined;
  }

  #datesOf(
    value: unknown,
    problems: Problem[],
  ): Pick<GeneralRecord, "date" | "dateBasis" | "meetingDate" | "decidedOn" | "term"> {
    const own = this.#date("date", value);
    const meetingDate = this.#sideDate("meetingDate", value, problems) ?? this.#dateInAgenda(value);
    const decidedOn = this.#sideDate("decidedOn", value, problems);
    const term = this.#sideDate("term", value, problems);
    const date = own ?? meetingDate ?? decidedOn;
    if (date === undefined) throw new UnrecordableRecord(this.#path("date"), "ontbreekt");
    return {
      date,
      dateBasis: own === undefined ? "meeting" : "stated",
      meetingDate,
      decidedOn,
      term,
    };
  }

  #peopleOf(value: unknown, problems: Problem[]): Pick<GeneralRecord, "movers" | "factions"> {
    const named = (["movers", "coMovers"] as const).flatMap((field) =>
      this.#people(this.#picks[field]?.(value)),
    );
    const given = this.#factions(this.#picks.factions?.(value));
    const isFaction = ({ name }: Named) => given.includes(name) || isFactionName(name);
    const behind = named.flatMap((person) => {
      if (person.faction !== undefined) return [person.faction];
      return isFaction(person) ? [person.name] : [];
    });
    const people = named.filter((person) => person.faction !== undefined || !isFaction(person));
    const factions = given.length > 0 ? given : [...new Set(behind)];
    const sound = withSoundNames({ movers: people, factions });
    const { movers, factions: groups } = sound;
    if (movers.length < people.length)
      problems.push({ field: this.#path("movers"), reason: NO_NAME });
    if (groups.length < factions.length)
      problems.push({ field: this.#path("factions"), reason: NO_NAME });
    return {
      movers: [...new Map(movers.map((person) => [person.name, person])).values()],
      factions: groups,
    };
  }

  #outcomeOf(
    value: unknown,
    unknownWords: UnknownWord[],
  ): Pick<GeneralRecord, "outcome" | "outcomeWord"> {
    for (const field of ["outcome", "status"] as const) {
      const word = oneLine(this.#text(field, value)).slice(0, 200);
      const outcome = this.#meaningOf(word);
      if (outcome !== undefined && outcome !== "none") return { outcome, outcomeWord: word };
      if (outcome === undefined && this.#saysNoVotes(word))
        unknownWords.push({ column: this.#path(field), word });
    }
    return {};
  }

  #saysNoVotes(said: string): boolean {
    try {
      return !castVotes(new BallotBox(""), said);
    } catch {
      return true;
    }
  }

  #ballotOf(value: unknown, problems: Problem[]): Ballot {
    const outcome = this.#text("outcome", value);
    const box = new BallotBox(this.#mapping.votes?.from ?? "stemming");
    try {
      for (const cast of this.#casts) {
        const problem = cast(box, value);
        if (problem !== undefined) problems.push(problem);
      }
      return box.isEmpty ? this.#ballotSaid(outcome) : box.ballot();
    } catch (cause) {
      if (!(cause instanceof UnrecordableRecord)) throw cause;
      problems.push({ field: cause.field, reason: cause.reason });
      return NO_BALLOT;
    }
  }

  #textsOf(value: unknown, problems: Problem[]): Pick<GeneralRecord, (typeof TEXTS)[number][0]> {
    const texts: Partial<Record<(typeof TEXTS)[number][0], string>> = {};
    for (const [field, max] of TEXTS) {
      const text = plain(this.#text(field, value));
      if (text === "") continue;
      const problem = textProblem(field, text, max);
      if (problem === undefined) texts[field] = text;
      else problems.push({ field: this.#path(field), reason: problem });
    }
    return texts;
  }
}

const DATES = ["date", "meetingDate", "decidedOn", "term"] as const;

const NAMES = new Map<string, FieldName>(FIELDS.map((field) => [field, field]));

const entriesOf = (fields: Mapping["fields"]): readonly (readonly [FieldName, string])[] =>
  Object.entries(fields).flatMap(([field, path]) => {
    const name = NAMES.get(field);
    return name === undefined ? [] : [[name, path] as const];
  });
