import {
  clearanceOf,
  isCleared,
  keysOf,
  knownTo,
  rightByBody,
  rightToRecord,
  secrecyBodies,
  secrecyTerms,
  type Right,
  type Role,
  type SecrecyBody,
} from "@doelspoor/events";
import { canBegin, formFields, kindsOf, type StreamForms } from "../../forms/catalogue.ts";
import { readDraft, type Draft } from "../../forms/draft.ts";
import type { FormIssue } from "../../forms/issues.ts";
import type { Field } from "../../forms/schema.ts";
import { asObject } from "../../forms/use-form.ts";
import { parseDutchDate } from "../../ui/date-text.ts";

type May = (right: Right | undefined) => boolean;

/** Under which paths the part stands in the draft of its form; server and form name them alike. */
export const AT = {
  level: "confidentiality",
  scope: "secrecy.scope",
  body: "secrecy.imposedBy",
  existence: "secrecy.existence",
  fields: "secrecy.fields",
  ground: "secrecy.ground",
  until: "secrecy.until",
} as const;

/** How public a decision can be. */
export const LEVELS = ["public", "internal", "secret"] as const;

const terms = formFields(secrecyTerms);

/** A field of the part; what has to be filled in depends on the level, so none is said to be optional. */
export function termField(name: string): Field {
  const field = terms.find((each) => each.name === name);
  if (!field) throw new RangeError(name);
  return { ...field, required: true };
}

/** Whether a command begins a decision, of which secrecy can be said at once. */
export const beginsDecision = (
  stream: StreamForms,
  command: StreamForms["commands"][number],
): boolean => canBegin(command) && kindsOf(stream).length > 0;

/** The bodies for which someone may record that they impose secrecy. */
export function bodiesFor(may: May): readonly SecrecyBody[] {
  if (!may(rightToRecord("secrecy", "impose-secrecy"))) return [];
  return keysOf(secrecyBodies).filter((imposedBy) => {
    const also = rightByBody({ stream: "secrecy", act: "impose-secrecy" }, [], { imposedBy });
    return also === undefined || may(also);
  });
}

/** The body for which somebody records: on the council's side the council, else the college. */
export const likelyOf = (bodies: readonly SecrecyBody[]): SecrecyBody | undefined =>
  bodies.find((body) => body === "council") ?? bodies.find((body) => body === "college");

const isBody = (text: string): text is SecrecyBody => text in secrecyBodies;

/** The level that is chosen; public until somebody says otherwise. */
export const levelIn = (draft: Draft): (typeof LEVELS)[number] =>
  LEVELS.find((level) => level === draft[AT.level]) ?? "public";

/** The body that is chosen, or is likely. */
export const bodyIn = (draft: Draft, likely: SecrecyBody): SecrecyBody => {
  const chosen = draft[AT.body] ?? "";
  return isBody(chosen) ? chosen : likely;
};

/** Whether some fields are kept from the public, and not the whole decision. */
export const isPart = (draft: Draft): boolean => draft[AT.scope] === "part";

const isAskedOf = (draft: Draft, { name }: Field): boolean => {
  const secret = levelIn(draft) === "secret";
  if (name === "ground") return secret;
  if (name === "fields") return isPart(draft);
  if (name === "existence") return secret && !isPart(draft);
  if (name === "description") return secret && !isPart(draft) && draft[AT.existence] === "shown";
  return name === "until";
};

const read = (draft: Draft) =>
  readDraft({ fields: terms.filter((field) => isAskedOf(draft, field)) }, draft, "secrecy");

/** What the part adds to what is sent: nothing where the decision is public. */
export function secrecyBody(draft: Draft, likely: SecrecyBody): object {
  const confidentiality = levelIn(draft);
  if (confidentiality === "public") return {};
  const imposedBy = bodyIn(draft, likely);
  return { confidentiality, secrecy: { ...asObject(read(draft).value), imposedBy } };
}

const endsTooSoon = (draft: Draft): boolean => {
  const [from, until] = ["occurredOn", AT.until].map((name) => parseDutchDate(draft[name] ?? ""));
  return from !== undefined && until !== undefined && until <= from;
};

/** What is wrong with the part. */
export function secrecyIssues(draft: Draft): readonly FormIssue[] {
  if (levelIn(draft) === "public") return [];
  const empty = (path: string): boolean => (draft[path] ?? "") === "";
  return [
    ...(levelIn(draft) === "secret" && empty(AT.ground)
      ? [{ path: AT.ground, code: "choose" }]
      : []),
    ...(isPart(draft) && empty(AT.fields) ? [{ path: AT.fields, code: "choose" }] : []),
    ...read(draft).issues,
    ...(endsTooSoon(draft) ? [{ path: AT.until, code: "date-order" }] : []),
  ];
}

/** Whether someone in these roles will not see what they record. */
export const isHiddenFrom = (
  roles: readonly Role[],
  draft: Draft,
  likely: SecrecyBody,
): boolean => {
  const level = levelIn(draft);
  if (level === "public" || isPart(draft)) return false;
  const imposed = { level, imposedBy: bodyIn(draft, likely) };
  return !isCleared(clearanceOf(roles), knownTo({ status: "imposed", imposed }));
};
