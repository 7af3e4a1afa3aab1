import {
  BEFORE_ALL,
  CommitmentMade,
  kindOfStream,
  MotionSubmitted,
  QuestionAsked,
  ResolutionTaken,
  subjectOf,
} from "@doelspoor/events";
import type {
  IsoDate,
  MunicipalityCode,
  Position,
  RecordedEvent,
  SubjectId,
} from "@doelspoor/events";
import type { EventLog } from "../../ports/event-log.ts";
import { titleKey } from "../kit/text.ts";
import { keyOf, keyOfId, WordTable } from "../kit/word-table.ts";

/** What a record is about, as far as that is told by more than its id. */
export interface About {
  readonly stream: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly number?: string | undefined;
}

/** Stands for more than one earlier record. */
export const SEVERAL = Symbol("several");

/** Which earlier record a new one is about: one, none, or nobody can tell. */
export type Match = SubjectId | typeof SEVERAL | undefined;

const PARTS = 4;
const AMBIGUOUS = 1;

const wordsOf = (subject: SubjectId): readonly number[] => {
  const digits = subject.replaceAll("-", "");
  return Array.from({ length: PARTS }, (_, at) => parseInt(digits.slice(8 * at, 8 * at + 8), 16));
};

const subjectIn = (words: readonly number[]): SubjectId => {
  const digits = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const at = [0, 8, 12, 16, 20, 32];
  return at
    .slice(1)
    .map((end, index) => digits.slice(at[index], end))
    .join("-");
};

const numberKey = (number: string | undefined): number =>
  number === undefined ? 0 : keyOf(number.trim().toLowerCase())[0];

const beginnings = [MotionSubmitted, CommitmentMade, QuestionAsked, ResolutionTaken];

const aboutOf = (event: RecordedEvent): About | undefined => {
  const definition = beginnings.find(({ type }) => type === event.type);
  if (definition === undefined) return undefined;
  const { title, number } = definition.lift(event);
  return { stream: kindOfStream(event.stream), title, number, date: event.occurredOn };
};

const contentKey = ({ stream, title, date }: About) =>
  keyOf(`${stream}\u0001${date}\u0001${titleKey(title)}`);

/**
 * What the log holds of a municipality: which subjects there are, and which record stands for which title on
 * which day, so that a record whose id or address changed makes no second decision.
 */
export class EarlierRecords {
  readonly #log: EventLog;
  readonly #municipality: MunicipalityCode;
  readonly #subjects = new WordTable(0);
  readonly #contents = new WordTable(PARTS + 2);
  readonly #references = new WordTable(PARTS);
  readonly #claimed = new WordTable(0);
  #head: Position = BEFORE_ALL;

  constructor(log: EventLog, municipality: MunicipalityCode) {
    this.#log = log;
    this.#municipality = municipality;
  }

  /** Reads what was recorded since the last time. */
  async catchUp(): Promise<void> {
    for await (const events of this.#log.readAll(this.#head))
      for (const event of events) {
        this.#head = event.position;
        if (event.municipality === this.#municipality) this.#note(event);
      }
  }

  get isEmpty(): boolean {
    return this.#contents.size === 0;
  }

  has(subject: SubjectId): boolean {
    return this.#subjects.has(keyOfId(subject));
  }

  /** Takes note that a record of this import is about a subject by its own id. */
  claim(subject: SubjectId): void {
    if (this.has(subject)) this.#claimed.add(keyOfId(subject));
  }

  isClaimed(subject: SubjectId): boolean {
    return this.#claimed.has(keyOfId(subject));
  }

  /** The subject that was last recorded from this reference of a source. */
  byReference(system: string, reference: string): SubjectId | undefined {
    const words = this.#references.get(keyOf(`${system}\u0001${reference}`));
    return words && subjectIn(words);
  }

  /** The subject with this title, on this day, and with this number where both have one. */
  match(about: About): Match {
    const words = this.#contents.get(contentKey(about));
    if (words === undefined) return undefined;
    const [number = 0, flags = 0] = words.slice(PARTS);
    const own = numberKey(about.number);
    if (number !== 0 && own !== 0 && number !== own) return undefined;
    return flags === AMBIGUOUS ? SEVERAL : subjectIn(words.slice(0, PARTS));
  }

  #note(event: RecordedEvent): void {
    const subject = subjectOf(event.stream);
    this.#subjects.set(keyOfId(subject), []);
    const { source } = event;
    if (source !== undefined)
      this.#references.set(keyOf(`${source.system}\u0001${source.reference}`), wordsOf(subject));
    const about = aboutOf(event);
    if (about === undefined) return;
    const key = contentKey(about);
    const before = this.#contents.get(key);
    const isOther = before !== undefined && subjectIn(before.slice(0, PARTS)) !== subject;
    const flags = isOther || before?.[PARTS + 1] === AMBIGUOUS ? AMBIGUOUS : 0;
    this.#contents.set(key, [...wordsOf(subject), numberKey(about.number), flags]);
  }
}
