import { mandateKinds } from "../mandate/kinds.ts";
import { regulationKinds } from "../regulation/kinds.ts";
import { resolutionKinds } from "../resolution/kinds.ts";
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
  letter: college,
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

/** What was said of a decision, by field. */
type Said = ReadonlyMap<string, unknown>;

/** Stands for an act in which recorded data are put right. */
export const CORRECTING = "correct";

interface Deciding {
  /** Acts of the body that decides; the others are of whoever carries out, publishes or supervises. */
  readonly acts: readonly string[];
  /** The bodies that a decision is of: those it names, else the one that usually takes its kind. */
  readonly bodies: (said: Said) => readonly unknown[];
}

const usual = <Kind extends object>(kinds: Readonly<Record<string, Kind>>, said: Said) => {
  const kind = said.get("kind");
  return typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
};

const DECIDING: Readonly<Record<string, Deciding>> = {
  assignment: {
    acts: ["give-assignment", "adjust-assignment", "withdraw-assignment"],
    bodies: (said) => [said.get("layer") === "council-to-executive" ? "council" : undefined],
  },
  mandate: {
    acts: [
      ...["grant-mandate", "amend-mandate", "revoke-mandate"],
      ...["suspend-mandate", "resume-mandate"],
    ],
    bodies: (said) => [said.get("grantor") ?? usual(mandateKinds, said)?.grantor],
  },
  // A draft is made by whoever means to have it adopted, so that is left out.
  regulation: {
    acts: ["adopt-regulation", "amend-regulation", "repeal-regulation", "replace-regulation"],
    bodies: (said) => [said.get("adoptedBy") ?? usual(regulationKinds, said)?.body],
  },
  resolution: {
    acts: ["take-resolution", "amend-resolution", "repeal-resolution", "replace-resolution"],
    bodies: (said) => [said.get("body") ?? usual(resolutionKinds, said)?.body],
  },
  secrecy: {
    acts: ["impose-secrecy", "lift-secrecy"],
    bodies: (said) => [said.get("imposedBy"), said.get("liftedBy")],
  },
};

const saidIn = (told: readonly unknown[]): Said =>
  new Map(told.flatMap((data) => (typeof data === "object" ? Object.entries(data ?? {}) : [])));

/** Whether it is the body that makes an act somebody's to record; then what was said before counts too. */
export const asksForBody = (stream: string, act: string): boolean => {
  const deciding = DECIDING[stream];
  return deciding !== undefined && (act === CORRECTING || deciding.acts.includes(act));
};

/**
 * The right that an act asks for besides that of its command: what the council decides, such as a by-law
 * (Gemeentewet art. 147), and the secrecy it imposes are the griffie's to record. It is the council's where
 * it was so before the act or is so by it.
 * @param told data of the stream's events, in order.
 */
export const rightByBody = (
  { stream, act }: { readonly stream: string; readonly act: string },
  told: readonly unknown[],
  input: unknown,
): Right | undefined => {
  const deciding = asksForBody(stream, act) ? DECIDING[stream] : undefined;
  const bodies = [saidIn(told), saidIn([...told, input])].flatMap(
    (said) => deciding?.bodies(said) ?? [],
  );
  return bodies.some((body) => COUNCIL_BODIES.has(body)) ? "record-council" : undefined;
};

/**
 * The right that putting right a recorded act asks for: the college's side corrects what it records.
 * @throws RangeError for a kind of stream that nobody was given the right to record.
 */
export const rightToCorrect = (stream: string): Right =>
  rightsTo(stream).all === "record-college" ? "record-college" : "correct";
