import { parseDutchDate } from "../ui/date-text.ts";
import type { Field } from "./schema.ts";

/** Fields that may be left empty and are asked all the same: people know a decision by them. */
const ASKED: readonly string[] = [
  "number", "purpose", "basis", "body", "amount", "budget", "request", "question", "answer", "promise",
  "summary", "deadline", "holder",
]; // prettier-ignore

/** What the test of a goal asks first (domain.md N5), in its order; the rest of a goal is folded away. */
const OF_GOAL: readonly string[] = [
  "title", "change", "reason", "goalKind", "motivation", "targetGroup", "effect", "direction",
  "baseline", "target", "term", "origin",
]; // prettier-ignore

/** Commands with a list of their own. */
const ASKED_BY: Readonly<Record<string, readonly string[]>> = {
  "set-goal": OF_GOAL,
  "adjust-goal": OF_GOAL,
  "call-meeting": ["start", "place"],
  "impose-secrecy": ["ground", "fields", "until"],
};

/** Fields that only a source that is read in can tell. */
const FOR_IMPORTS: readonly string[] = ["dateBasis", "outcomeBasis", "sha256"];

/** Asked with the dates of the act, since it is about one of them. */
const WITH_DATES = "saysRetroactive";

/** What a clerk's form says of a field that only an import can say otherwise. */
export const FIXED: Readonly<Record<string, string>> = { outcomeBasis: "stated" };

/** Whether a person is asked for a field. */
export const isAsked = ({ name }: Field): boolean =>
  !FOR_IMPORTS.includes(name) && name !== WITH_DATES;

/** Whether a field is asked with the dates of the act. */
export const isWithDates = ({ name }: Field): boolean => name === WITH_DATES;

/** What names a decision: asked of a new one, also where an earlier act may have said it. */
const NAMES: readonly string[] = ["kind", "title"];

/** Whether a field stands at the top of its form; others are folded under "Meer invullen". */
const isProminent = ({ name, required, listed = false }: Field, { command, begins }: Of): boolean =>
  required ||
  listed ||
  (ASKED_BY[command] ?? ASKED).includes(name) ||
  (begins && NAMES.includes(name));

/** Which command a form is of, and whether it begins something new. */
interface Of {
  readonly command: string;
  readonly begins: boolean;
}

const FEW = 3;

/** What stands at the top of a form and what is folded away; a few fields are not worth a fold, nor is all. */
export function divided(fields: readonly Field[], of: Of) {
  const first = fields.filter((field) => isProminent(field, of));
  const more = fields.filter((field) => !isProminent(field, of));
  return first.length === 0 || more.length <= FEW ? { first: fields, more: [] } : { first, more };
}

type Typed = (name: string) => string;

/** A vote on persons is secret: no votes per faction or member, totals alone (Gemeentewet art. 31). */
const isSecret = (typed: Typed): boolean =>
  typed("method") === "secret" || typed("onPersons") === "yes";

/** Of these a body decides; agreements are made by factions. */
const BY_BODIES: readonly string[] = [
  "council-resolution", "council-programme", "budget-change", "policy-plan",
  "executive-programme", "executive-resolution", "mayor-resolution",
]; // prettier-ignore

/** Whether the kind is one of these, or not known. */
const isOf =
  (...kinds: readonly string[]) =>
  (typed: Typed): boolean =>
    typed("kind") === "" || kinds.includes(typed("kind"));

/** From this day on the council ratifies no secrecy; until then old Gemeentewet art. 25 lid 3 held. */
const RATIFIED_BEFORE = "2023-04-01";

const isSecretLevel = (typed: Typed): boolean => typed("level") === "secret";

/** Fields that belong in the form by what else is typed. */
const BELONGS: Readonly<Record<string, (typed: Typed) => boolean>> = {
  members: (typed) => !isSecret(typed),
  // Of what is internal the law asks no ground, and nobody is told that it is there.
  ground: (typed) => typed("level") !== "internal",
  existence: (typed) => isSecretLevel(typed) && typed("fields") === "",
  description: (typed) =>
    typed("level") !== "internal" && (!isSecretLevel(typed) || typed("existence") === "shown"),
  ratifiedOn: (typed) => (parseDutchDate(typed("occurredOn")) ?? "") < RATIFIED_BEFORE,
  factions: (typed) => !BY_BODIES.includes(typed("kind")),
  purpose: isOf("motion"),
  motivation: (typed) => typed("goalKind") === "course",
  programme: isOf("budget-change"),
  delegatingArticle: isOf("further-rules"),
  mayBeSubmandated: isOf("mandate", "sub-mandate"),
  // The mayor decides alone, and factions agree.
  vote: (typed) => !["mayor", "factions", "alderman"].includes(typed("body")),
  chairDecided: (typed) => ["", "executive"].includes(typed("body")),
};

/** Whether a field belongs in the form, by what else is typed. */
export function applies({ name, kind }: Field, typed: Typed): boolean {
  if (kind === "votes") return !isSecret(typed) && typed("body") !== "executive";
  return BELONGS[name]?.(typed) ?? true;
}

/** Whether a field that may be left empty has to be filled in, by what else is typed. */
export const isNeeded = ({ name }: Field, typed: Typed): boolean =>
  name === "ground" && isSecretLevel(typed);

const FIRST: readonly string[] = ["kind", "title", "number"];

const withOutcomeAfterVotes = (fields: readonly Field[]): readonly Field[] => {
  if (!fields.some(({ kind }) => kind === "votes")) return fields;
  const others = fields.filter(({ name }) => name !== "outcome");
  const after = others.findIndex(({ kind }) => kind === "votes") + 1;
  return [
    ...others.slice(0, after),
    ...fields.filter(({ name }) => name === "outcome"),
    ...others.slice(after),
  ];
};

/**
 * The fields in the order in which they are asked: first what names the decision; the votes before the
 * outcome that follows from them.
 */
export const inOrder = (fields: readonly Field[]): readonly Field[] =>
  withOutcomeAfterVotes([
    ...FIRST.flatMap((first) => fields.filter(({ name }) => name === first)),
    ...fields.filter(({ name }) => !FIRST.includes(name)),
  ]);
