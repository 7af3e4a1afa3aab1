import type { Stated } from "../../chain/index.ts";
import { dutchDate, dutchNumber, isIsoDate } from "../../kit/index.ts";
import type { Fact, IsoDate, Position, SubjectId, TextKey } from "../../kit/index.ts";
import { driftCauses, readJudged } from "../../trace/index.ts";
import type { DriftCause, IntentSlot, JudgedSlot } from "../../trace/index.ts";
import type { Asked } from "../dossier.ts";

/** A person's judgement of a hop. */
export interface HopJudgement {
  readonly cause?: DriftCause | undefined;
  readonly reason: string;
  readonly on: IsoDate;
  readonly by: string;
  readonly position: Position;
}

/** A text, and the event that says it. */
export interface Said {
  readonly text: string;
  readonly at: Position;
}

/** What was last said in a slot on the way down, and whether it is gone since. */
export interface Heard {
  readonly said?: Said | undefined;
  readonly gone: boolean;
}

/** Texts of a subject by their keys. */
export type Texts = ReadonlyMap<TextKey, Said>;

/** The texts that stand of a decision or a trace. */
export const textsOf = ({ view }: Asked, id: SubjectId): Texts =>
  new Map(
    view.standing(id).flatMap((fact) => {
      if (fact.kind !== "text") return [];
      const text = typeof fact.text === "string" ? fact.text : fact.text.join("\n");
      return text === "" ? [] : [[fact.key, { text, at: fact.statedAt }] as const];
    }),
  );

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ["more", "meer"],
  ["less", "minder"],
  ["keep", "gelijk houden"],
]);

type Pick = (fact: Fact) => string | undefined;

const textUnder =
  (key: TextKey): Pick =>
  (fact) =>
    fact.kind === "text" && fact.key === key ? [fact.text].flat().join(", ") : undefined;

const target: Pick = (fact) =>
  fact.kind === "value" && fact.key === "target" && fact.unit !== ""
    ? `${dutchNumber(fact.value)} ${fact.unit}`
    : undefined;

const direction: Pick = (fact) => {
  const code = textUnder("direction")(fact);
  return code === undefined ? undefined : (DIRECTIONS.get(code) ?? code);
};

const term: Pick = (fact) => {
  const day = textUnder("term")(fact);
  return day !== undefined && isIsoDate(day) ? dutchDate(day) : day;
};

/** What a goal says now, and the first event since which it says so: an adjustment may leave it as it was. */
const saidSince = (stated: readonly Stated[], pick: Pick): Heard => {
  const told = stated.flatMap((fact) => {
    const text = pick(fact);
    return text === undefined ? [] : [{ text, at: fact.statedAt }];
  });
  const { text = "" } = told.at(-1) ?? {};
  const first = told[told.findLastIndex((each) => each.text !== text) + 1];
  return { said: text === "" ? undefined : first, gone: false };
};

/** The goal's own slots: hop zero. */
export const saidByGoal = (
  { view }: Asked,
  goal: SubjectId,
): Readonly<Record<IntentSlot, Heard>> => {
  const stated = view.stated(goal);
  return {
    effect: saidSince(stated, textUnder("effect")),
    targetGroup: saidSince(stated, textUnder("target-group")),
    direction: saidSince(stated, direction),
    measure: saidSince(stated, target),
    term: saidSince(stated, term),
  };
};

/** The same, with the slots that it is about. */
export interface Judged extends HopJudgement {
  readonly slots: readonly JudgedSlot[];
}

const isCause = (code: string | undefined): code is DriftCause =>
  code !== undefined && code in driftCauses;

/** The judgement that stands of a trace. */
export const judgedOn = (
  { view, journal }: Asked,
  texts: Texts,
  trace: SubjectId,
): Judged | undefined => {
  const judged = texts.get("judged-slots");
  if (judged === undefined) return undefined;
  const entry = journal.of(trace).find(({ position }) => position === judged.at);
  const { occurredOn: on, recordedBy: by } = entry ?? { occurredOn: view.asOf, recordedBy: "" };
  const cause = texts.get("drift-cause")?.text;
  return {
    slots: judged.text.split("\n").flatMap((written) => readJudged(written) ?? []),
    cause: isCause(cause) ? cause : undefined,
    reason: texts.get("explanation")?.text ?? "",
    on,
    by,
    position: judged.at,
  };
};
