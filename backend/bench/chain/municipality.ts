import { Chain, type Fact, type Level, type RecordedEvent } from "@doelspoor/events";

/** A stretch of validity and knowledge in which a trace counts, up to and not including the last two. */
export interface Row {
  readonly trace: number;
  readonly source: number;
  readonly target: number;
  readonly type: string;
  readonly validFrom: number;
  readonly validTo: number;
  readonly knownFrom: number;
  knownTo: number;
}

/** Later than any day and any position. */
const NEVER = 2 ** 31 - 1;

/** A made-up municipality: the same one for the same number of decisions. */
export interface Municipality {
  readonly chain: Chain;
  readonly goals: Range;
  /** The decisions that are furthest from the goals; they come last. */
  readonly deepest: Range;
  readonly traces: number;
  /** The traces once more, as a database keeps them. */
  readonly rows: readonly Row[];
}

/** What a trace of each type carries; powers of two, so that products are exact. */
const STRENGTHS = new Map([
  ["aims-at", 1],
  ["follows-from", 0.5],
  ["comes-from", 0.25],
]);
const TYPES = [...STRENGTHS.keys()];
export const strengthOf = (type: string): number => STRENGTHS.get(type) ?? 0;

const YEARS = 20;
const LEVELS: readonly Level[] = [
  "goal", "council", "executive", "rules", "procurement", "contract", "result",
]; // prettier-ignore

/** A goal for every so many decisions: some 600 of them rest on it, through parents they share. */
const A_GOAL = 260;

const DATES = Array.from({ length: YEARS * 12 * 28 }, (_none, day) =>
  [2006 + Math.floor(day / 336), 1 + (Math.floor(day / 28) % 12), 1 + (day % 28)]
    .map((part) => String(part).padStart(2, "0"))
    .join("-"),
);

/** The date of a day, counted in months of 28 days from 2006. */
export const dateOf = (day: number): string => DATES[Math.min(day, DATES.length - 1)] ?? "";
export const LAST_DAY = DATES.length - 1;

/** A number that follows from two others and shows no pattern. */
export const mixed = (number: number, salt: number): number => {
  let hash = Math.imul(number ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The UUID of the n-th of a kind; in one piece, as if it were read. */
const uuid = (kind: number, number: number): string => {
  const hex = [1, 2, 3]
    .map((salt) =>
      mixed(number, kind * 8 + salt)
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-${hex.slice(12)}`;
  return Buffer.from(text, "latin1").toString("latin1");
};

/** The name of a decision, and that of a trace. */
export const idOf = (decision: number): string => uuid(1, decision);
export const traceIdOf = (trace: number): string => uuid(2, trace);

const isFacts = (data: unknown): data is readonly Fact[] => Array.isArray(data);

/** Decisions by number, up to and not including the last. */
interface Range {
  readonly first: number;
  readonly after: number;
}

/** The stretch of a trace that is stated, before it is known when. */
type Stretch = Omit<Row, "validTo" | "knownFrom" | "knownTo">;

/** A decision as it is made up: its number and that of the first day on which it counts. */
export interface MadeUp {
  readonly decision: number;
  readonly level: Level;
  readonly day: number;
}

/** What decisions say besides that they were taken, and who hears of every event after the chain. */
export interface Telling {
  readonly says: (made: MadeUp) => readonly Fact[];
  readonly hears: (event: RecordedEvent, chain: Chain) => void;
}

/** Decisions of one kind that say nothing more: walks read no more of them. */
const bare: Telling = {
  says: ({ decision, level, day }) => {
    const [subject, from] = [idOf(decision), dateOf(day)];
    const kind = level === "goal" ? "goal" : "executive-resolution";
    return [
      { kind: "decision", subject, decision: kind, level, from },
      { kind: "status", subject, status: "taken", from },
    ];
  },
  hears: () => undefined,
};

class Maker {
  readonly chain = new Chain(({ data }) => (isFacts(data) ? data : []));
  readonly rows: Row[] = [];
  readonly #telling: Telling;
  #draws = 0;
  #traces = 0;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  make(decisions: number): Municipality {
    const goals: Range = { first: 0, after: Math.round(decisions / A_GOAL) };
    const share = Math.floor((decisions - goals.after) / (LEVELS.length - 1));
    let [above, range]: readonly [Range | undefined, Range] = [undefined, goals];
    for (const level of LEVELS) {
      for (let decision = range.first; decision < range.after; decision += 1)
        this.#decide(decision, level, above);
      [above, range] = [range, { first: range.after, after: range.after + share }];
    }
    for (let trace = 0; trace < this.#traces; trace += 1) this.#change(trace);
    return {
      chain: this.chain,
      goals,
      deepest: above ?? goals,
      traces: this.#traces,
      rows: this.rows,
    };
  }

  /** A whole number from 0 up to another; always the same ones in the same order. */
  #draw(below: number): number {
    this.#draws += 1;
    return Math.floor((mixed(this.#draws, 7) / 2 ** 32) * below);
  }

  #tell(subject: string, facts: readonly Fact[], corrects?: number): number {
    const position = this.chain.head + 1;
    const event: RecordedEvent = {
      id: uuid(3, position),
      type: "Told",
      version: 1,
      stream: `made-gm0000.${subject}`,
      revision: 0,
      municipality: "gm0000",
      occurredOn: facts[0]?.from ?? "",
      recordedAt: "2026-01-01T00:00:00.000Z",
      actor: { id: "bench", role: "import" },
      confidentiality: "public",
      position,
      data: facts,
      ...(corrects === undefined ? {} : { correction: { of: uuid(3, corrects), reason: "fout" } }),
    };
    this.chain.apply(event);
    this.#telling.hears(event, this.chain);
    return position;
  }

  /** A decision on some day, with one or two traces to the level above it. */
  #decide(decision: number, level: Level, above: Range | undefined): void {
    const day = this.#draw(LAST_DAY);
    this.#tell(idOf(decision), this.#telling.says({ decision, level, day }));
    if (above === undefined) return;
    const parents = [1, 2].map(() => above.first + this.#draw(above.after - above.first));
    const own = new Set(this.#draw(2) === 0 ? parents : parents.slice(1));
    for (const target of own) this.#lay({ source: decision, target }, day);
  }

  /** One in twenty traces has effect from long before its decision. */
  #lay(ends: Pick<Row, "source" | "target">, day: number): void {
    const validFrom = this.#draw(20) === 0 ? Math.floor(day / 2) : day;
    const type = TYPES[this.#draw(TYPES.length)] ?? "";
    this.#trace({ trace: this.#traces, ...ends, type, validFrom });
    this.#traces += 1;
  }

  /** One in ten traces ends on some day; one in twenty turns out to lead elsewhere, and from earlier on. */
  #change(trace: number): void {
    const [row, before] = [this.rows[trace], this.rows[trace - 1]];
    const draw = this.#draw(20);
    if (row === undefined || before === undefined) return;
    if (draw < 2) this.#end(row);
    const validFrom = Math.floor(row.validFrom / 2);
    if (draw === 2) this.#trace({ ...row, target: before.target, validFrom }, row);
  }

  /** States a trace, or states anew what turned out to be wrong. */
  #trace({ trace, source, target, type, validFrom }: Stretch, wrong?: Row): void {
    const subject = traceIdOf(trace);
    const ends = { source: idOf(source), target: idOf(target) };
    const from = dateOf(validFrom);
    const facts = [{ kind: "relation", subject, ...ends, type, intention: "", from }] as const;
    const knownFrom = this.#tell(subject, facts, wrong?.knownFrom);
    if (wrong !== undefined) wrong.knownTo = knownFrom;
    this.rows.push({ trace, source, target, type, validFrom, validTo: NEVER, knownFrom, knownTo: NEVER }); // prettier-ignore
  }

  #end(row: Row): void {
    const subject = traceIdOf(row.trace);
    const validTo = row.validFrom + this.#draw(LAST_DAY - row.validFrom);
    const knownFrom = this.#tell(subject, [
      { kind: "relation-ended", subject, from: dateOf(validTo) },
    ]);
    row.knownTo = knownFrom;
    this.rows.push({ ...row, validTo, knownFrom, knownTo: NEVER });
  }
}

/** A municipality of so many decisions: seven levels, one or two parents each, twenty years. */
export const municipality = (decisions: number, telling: Telling = bare): Municipality =>
  new Maker(telling).make(decisions);
