import type { Right } from "./rights.ts";

interface StreamRights {
  /** What recording any act of this kind asks for. */
  readonly all: Right;
  /** Commands that ask for something else. */
  readonly but?: Readonly<Record<string, Right>>;
}

const council: StreamRights = { all: "record-council" };
const college: StreamRights = { all: "record-college" };

/** Who records what: acts of the council's side, of the college's, and proposals that others decide on. */
const STREAM_RIGHTS: Readonly<Record<string, StreamRights>> = {
  arrangement: college,
  assignment: college,
  commitment: {
    ...council,
    but: { "hand-over-commitment": "record-college", "shift-commitment-term": "record-college" },
  },
  contract: college,
  council: {
    ...council,
    but: {
      "change-portfolio": "record-college",
      "judge-spelling": "confirm",
      "propose-spelling": "propose",
    },
  },
  goal: council,
  grant: college,
  lexicon: { all: "confirm" },
  mandate: college,
  mapping: { all: "import" },
  meeting: council,
  motion: { ...council, but: { "propose-settlement": "propose", "report-execution": "propose" } },
  question: {
    ...council,
    but: { "answer-question": "record-college", "extend-question-term": "record-college" },
  },
  regulation: college,
  resolution: college,
  secrecy: college,
  tender: college,
  trace: { ...college, but: { "judge-hop": "confirm" } },
};

const rightsTo = (stream: string): StreamRights => {
  const rights = STREAM_RIGHTS[stream];
  if (rights === undefined) throw new RangeError(`${stream} has no right to record it`);
  return rights;
};

/**
 * The right that a command asks for.
 * @throws RangeError for a kind of stream that nobody was given the right to record.
 */
export const rightToRecord = (stream: string, command: string): Right => {
  const rights = rightsTo(stream);
  return rights.but?.[command] ?? rights.all;
};

/** Bodies of the council's side, where an act names the body that did it. */
const COUNCIL_BODIES: ReadonlySet<unknown> = new Set(["council", "commission"]);

/** The right that an act asks for besides that of its command: secrecy of the council is the griffie's to record. */
export const rightByBody = (stream: string, input: unknown): Right | undefined => {
  if (stream !== "secrecy" || typeof input !== "object" || input === null) return undefined;
  const bodies = ["imposedBy" in input && input.imposedBy, "liftedBy" in input && input.liftedBy];
  return bodies.some((body) => COUNCIL_BODIES.has(body)) ? "record-council" : undefined;
};

/**
 * The right that putting right a recorded act asks for: the college's side corrects what it records.
 * @throws RangeError for a kind of stream that nobody was given the right to record.
 */
export const rightToCorrect = (stream: string): Right =>
  rightsTo(stream).all === "record-college" ? "record-college" : "correct";
