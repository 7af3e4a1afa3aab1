import { rightToCorrect, rightToRecord, type Right } from "@doelspoor/events";

/** The kinds of streams, by their names in addresses; what they are themselves is too much to load for a right. */
const STREAM_OF: Readonly<Record<string, string>> = {
  assignments: "assignment",
  commitments: "commitment",
  contracts: "contract",
  council: "council",
  goals: "goal",
  grants: "grant",
  "joint-arrangements": "arrangement",
  lexicon: "lexicon",
  letters: "letter",
  mandates: "mandate",
  mapping: "mapping",
  meetings: "meeting",
  motions: "motion",
  questions: "question",
  regulations: "regulation",
  resolutions: "resolution",
  secrecies: "secrecy",
  tenders: "tender",
  traces: "trace",
};

/** The right that a step asks for; undefined for an address of no kind of stream. */
export function rightToStep(plural: string, command = ""): Right | undefined {
  const stream = STREAM_OF[plural];
  return stream === undefined ? undefined : rightToRecord(stream, command);
}

/** The right that putting right an act asks for; undefined for an address of no kind of stream. */
export function rightToMend(plural: string): Right | undefined {
  const stream = STREAM_OF[plural];
  return stream === undefined ? undefined : rightToCorrect(stream);
}
