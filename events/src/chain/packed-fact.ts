import type {
  DecisionFact,
  Fact,
  IsoDate,
  RelationFact,
  StatusFact,
  SubjectId,
  TextFact,
  ValidityFact,
  ValueFact,
} from "../kit/index.ts";

interface About {
  readonly subject: SubjectId;
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
}

/** From which day and up to which; 0 where that is open. */
type Head = readonly [from: IsoDate, to: IsoDate | 0];

/**
 * A fact about the subject of its stream, without the names of its fields: a third of the text, and
 * quicker to read.
 */
export type PackedFact =
  | readonly ["decision", ...Head, DecisionFact["decision"], DecisionFact["level"]]
  | readonly ["status", ...Head, StatusFact["status"]]
  | readonly ["validity", ...Head, ValidityFact["inForce"]]
  | readonly ["text", ...Head, TextFact["key"], TextFact["text"]]
  | PackedValue
  | PackedRelation
  | readonly ["relation-ended", ...Head];

type PackedRelation = readonly [
  "relation",
  ...Head,
  source: SubjectId,
  target: SubjectId,
  type: string,
  intention: string,
];

type PackedValue = readonly [
  "value",
  ...Head,
  key: ValueFact["key"],
  value: number,
  unit: string,
  date: IsoDate | 0,
  source: string | 0,
];

const headOf = ({ from, to }: Fact): Head => [from, to ?? 0];

const aboutOf = ([, from, to]: PackedFact, subject: SubjectId): About => ({
  subject,
  from,
  to: to === 0 ? undefined : to,
});

const packValue = (fact: ValueFact, head: Head): PackedValue => {
  const { kind, key, value, unit, date, source } = fact;
  return [kind, ...head, key, value, unit, date ?? 0, source ?? 0];
};

const valueOf = (packed: PackedValue, about: About): ValueFact => {
  const [kind, , , key, value, unit, date, source] = packed;
  const origin = { date: date === 0 ? undefined : date, source: source === 0 ? undefined : source };
  return { kind, ...about, key, value, unit, ...origin };
};

const relationOf = (packed: PackedRelation, about: About): RelationFact => {
  const [kind, , , source, target, type, intention] = packed;
  return { kind, ...about, source, target, type, intention };
};

/** A fact as it is kept. */
export const packFact = (fact: Fact): PackedFact => {
  const head = headOf(fact);
  switch (fact.kind) {
    case "decision":
      return [fact.kind, ...head, fact.decision, fact.level];
    case "status":
      return [fact.kind, ...head, fact.status];
    case "validity":
      return [fact.kind, ...head, fact.inForce];
    case "text":
      return [fact.kind, ...head, fact.key, fact.text];
    case "value":
      return packValue(fact, head);
    case "relation":
      return [fact.kind, ...head, fact.source, fact.target, fact.type, fact.intention];
    case "relation-ended":
      return [fact.kind, ...head];
  }
};

/** The fact again. */
export const unpackFact = (packed: PackedFact, subject: SubjectId): Fact => {
  const about = aboutOf(packed, subject);
  switch (packed[0]) {
    case "decision":
      return { kind: "decision", ...about, decision: packed[3], level: packed[4] };
    case "status":
      return { kind: "status", ...about, status: packed[3] };
    case "validity":
      return { kind: "validity", ...about, inForce: packed[3] };
    case "text":
      return { kind: "text", ...about, key: packed[3], text: packed[4] };
    case "value":
      return valueOf(packed, about);
    case "relation":
      return relationOf(packed, about);
    case "relation-ended":
      return { kind: "relation-ended", ...about };
  }
};
