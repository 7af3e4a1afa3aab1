import type { Response } from "express";
import { LogUnavailable, RevisionConflict, StorageFull } from "../ports/event-log.ts";
import { problem } from "./problem.ts";
import type { Reply } from "./reply.ts";
import { send } from "./send.ts";

const conflict = ({ expected, actual }: RevisionConflict): Reply =>
  problem({
    status: 409,
    code: "revision-conflict",
    title: "Niet vastgelegd: iemand was u voor.",
    detail: `U werkte met versie ${expected}, nu is het versie ${actual}. Uw invoer is niet vastgelegd.`,
    facts: { expected, actual },
  });

const storageFull = (): Reply =>
  problem({
    status: 507,
    code: "storage-full",
    title: "De schijf is vol.",
    detail:
      "Dit is niet vastgelegd. Alles wat eerder is vastgelegd, is veilig. Maak ruimte en probeer het opnieuw.",
  });

const unavailable = (): Reply =>
  problem({
    status: 503,
    code: "log-unavailable",
    title: "Het logboek is even niet bereikbaar.",
    detail:
      "Dit is niet vastgelegd. Alles wat eerder is vastgelegd, is veilig. Probeer het zo opnieuw.",
  });

const unreadable = (status: number): Reply =>
  problem({
    status,
    code: "unreadable-body",
    title: "De inhoud van het verzoek is niet te lezen.",
    detail: "Stuur geldige JSON in UTF-8 van hoogstens 256 kB. Er is niets vastgelegd.",
  });

const unexpected = (): Reply =>
  problem({
    status: 500,
    code: "unexpected",
    title: "Er ging iets mis.",
    detail: "Dit is een fout in Doelspoor. Alles wat eerder is vastgelegd, is veilig.",
  });

const statusOf = (failure: unknown): number | undefined =>
  failure instanceof Error && "status" in failure && typeof failure.status === "number"
    ? failure.status
    : undefined;

const replyTo = (failure: unknown): Reply => {
  if (failure instanceof RevisionConflict) return conflict(failure);
  if (failure instanceof StorageFull) return storageFull();
  if (failure instanceof LogUnavailable) return unavailable();
  const status = statusOf(failure);
  return status !== undefined && status >= 400 && status < 500 ? unreadable(status) : unexpected();
};

/** Answers whatever a route threw; writes down what nobody expected. */
export const answerFailure = (response: Response, failure: unknown): void => {
  const reply = replyTo(failure);
  if (reply.status === 500) console.error(failure);
  send(response, reply);
};
