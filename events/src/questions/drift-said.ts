import { dutchNumber } from "../kit/index.ts";
import type { IsoDate, Position, SubjectId, TextKey } from "../kit/index.ts";
import { driftCauses, readJudged } from "../trace/index.ts";
import type { DriftCause, IntentSlot, JudgedSlot } from "../trace/index.ts";
import type { Asked } from "./dossier.ts";

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

const targetOf = ({ view }: Asked, goal: SubjectId): Said | undefined => {
  const stated = view.standing(goal).find((fact) => fact.kind === "value" && fact.key === "target");
  return stated?.kind === "value"
    ? { text: `${dutchNumber(stated.value)} ${stated.unit}`, at: stated.statedAt }
    : undefined;
};

/** The goal's own slots: hop zero. */
export const saidByGoal = (asked: Asked, goal: SubjectId): Readonly<Record<IntentSlot, Heard>> => {
  const texts = textsOf(asked, goal);
  const direction = texts.get("direction");
  const { text = "" } = direction ?? {};
  const heard = (said: Said | undefined): Heard => ({ said, gone: false });
  return {
    effect: heard(texts.get("effect")),
    targetGroup: heard(texts.get("target-group")),
    direction: heard(direction && { ...direction, text: DIRECTIONS.get(text) ?? text }),
    measure: heard(targetOf(asked, goal)),
    term: heard(texts.get("term")),
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
