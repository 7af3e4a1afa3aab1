import type { FieldIssue } from "../application/dutch-issues.ts";
import type { Reply } from "./reply.ts";

/** A problem as people and programs read it (RFC 9457). */
export interface Problem {
  readonly status: number;
  /** Kebab code; its page is docs/errors/<code>.md. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly FieldIssue[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The codes of what does not fit or is not there. */
export const inputCodes = [
  "file-too-large",
  "invalid-input",
  "method-not-allowed",
  "not-found",
] as const;

/** Where the page of a code is served. */
const pageOf = (code: string): string => `/docs/errors/${code}`;

/** Answers with a problem. */
export const problem = ({ code, facts = {}, ...said }: Problem): Reply => ({
  status: said.status,
  body: { ...facts, type: pageOf(code), code, ...said },
  headers: { "Content-Type": "application/problem+json" },
});

/** 400: the input does not fit; all that is wrong at once. */
export const invalidInput = (errors: readonly FieldIssue[]): Reply =>
  problem({
    status: 400,
    code: "invalid-input",
    title: "Niet alles is goed ingevuld.",
    detail: "Er is niets vastgelegd. Verbeter de genoemde velden en probeer het opnieuw.",
    errors,
  });

/** 404: not there, or not there on the date and position asked about. */
export const notFound = (detail: string): Reply =>
  problem({ status: 404, code: "not-found", title: "Dit is er niet.", detail });

/** 405: the address exists, but not for this method. */
export const methodNotAllowed = (method: string, allowed: readonly string[]): Reply => {
  const reply = problem({
    status: 405,
    code: "method-not-allowed",
    title: "Dit kan hier niet.",
    detail: `${method} kan niet op dit adres. Wel kan: ${allowed.join(", ")}.`,
  });
  return { ...reply, headers: { ...reply.headers, Allow: allowed.join(", ") } };
};
