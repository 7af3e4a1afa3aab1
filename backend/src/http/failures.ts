import type { IsoDate, IsoInstant, Position, Revision } from "@doelspoor/events";
import type { Response } from "express";
import { LogUnavailable, RevisionConflict, StorageFull } from "../ports/event-log.ts";
import { KeyReused } from "../application/append-decided.ts";
import { NotSignedIn } from "../ports/identity.ts";
import { notSignedIn } from "./authorise.ts";
import { note } from "./note.ts";
import { problem, type Problem } from "./problem.ts";
import type { Reply } from "./reply.ts";
import { send } from "./send.ts";

/** Every code that a failure can be answered with. */
export const failureCodes = [
  "revision-conflict",
  "revision-changed",
  "idempotency-key-reused",
  "storage-full",
  "log-unavailable",
  "unreadable-body",
  "unexpected",
] as const;

type FailureCode = (typeof failureCodes)[number];

const failure = (code: FailureCode, said: Omit<Problem, "code">): Reply =>
  problem({ code, ...said });

const conflict = ({ expected, actual }: RevisionConflict): Reply =>
  failure("revision-conflict", {
    status: 409,
    title: "Niet vastgelegd: iemand was u voor.",
    detail: `U werkte met versie ${expected}, nu is het versie ${actual}. Uw invoer is niet vastgelegd.`,
    facts: { expected, actual },
  });

const keyReused = (): Reply =>
  failure("idempotency-key-reused", {
    status: 422,
    title: "Deze sleutel hoort bij een ander verzoek.",
    detail: "Er is niets vastgelegd. Geef elk nieuw verzoek een eigen Idempotency-Key.",
  });

const storageFull = (): Reply =>
  failure("storage-full", {
    status: 507,
    title: "De schijf is vol.",
    detail:
      "Dit is niet vastgelegd. Alles wat eerder is vastgelegd, is veilig. Maak ruimte en probeer het opnieuw.",
  });

const unavailable = (): Reply =>
  failure("log-unavailable", {
    status: 503,
    title: "Het logboek is even niet bereikbaar.",
    detail:
      "Dit is niet vastgelegd. Alles wat eerder is vastgelegd, is veilig. Probeer het zo opnieuw.",
  });

const unreadable = (status: number): Reply =>
  failure("unreadable-body", {
    status,
    title: "De inhoud van het verzoek is niet te lezen.",
    detail: "Stuur geldige JSON in UTF-8 van hoogstens 256 kB. Er is niets vastgelegd.",
  });

const unexpected = (): Reply =>
  failure("unexpected", {
    status: 500,
    title: "Er ging iets mis.",
    detail: "Dit is een fout in Doelspoor. Alles wat eerder is vastgelegd, is veilig.",
  });

const statusOf = (thrown: unknown): number | undefined =>
  thrown instanceof Error &&
  "status" in thrown &&
  typeof thrown.status === "number" &&
  thrown.status >= 400
    ? thrown.status
    : undefined;

const replyTo = (thrown: unknown): Reply => {
  if (thrown instanceof RevisionConflict) return conflict(thrown);
  if (thrown instanceof NotSignedIn) return notSignedIn(thrown.message);
  if (thrown instanceof KeyReused) return keyReused();
  if (thrown instanceof StorageFull) return storageFull();
  if (thrown instanceof LogUnavailable) return unavailable();
  const status = statusOf(thrown) ?? 500;
  return status < 500 ? unreadable(status) : unexpected();
};

/** What was recorded after the version a sender worked with. */
export interface Since {
  readonly position: Position;
  readonly revision: Revision;
  readonly occurredOn: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  readonly sentence: string;
}

/** 412: what the sender saw is no longer what is there (RFC 9110, section 13.1.1). */
export const revisionChanged = (
  { expected, actual }: RevisionConflict,
  since: readonly Since[],
): Reply =>
  failure("revision-changed", {
    status: 412,
    title: "Niet vastgelegd: iemand was u voor.",
    detail: `U werkte met versie ${expected}, nu is het versie ${actual}. Kijk wat er bij kwam en kies wat er moet staan.`,
    facts: { expected, actual, since },
  });

/** Where a failure came from. Other fields of errors may hold what was sent, so they are left out. */
const told = (thrown: unknown): string => {
  if (!(thrown instanceof Error)) return typeof thrown;
  const stack = thrown.stack ?? thrown.name;
  return thrown.cause === undefined ? stack : `${stack} ← ${told(thrown.cause)}`;
};

/** Answers whatever a route threw; writes down what nobody expected. */
export const answerFailure = (response: Response, thrown: unknown): void => {
  const reply = replyTo(thrown);
  if (reply.status === 401) note("refused", { status: 401, why: "token" });
  if (reply.status === 500) note("failure", { stack: told(thrown) });
  send(response, reply);
};
