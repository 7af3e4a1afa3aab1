import { ImportDesk } from "../import/general/desk.ts";
import type { TrustedServices } from "./define-route.ts";
import { notFound, problem } from "./problem.ts";
import type { Reply } from "./reply.ts";

type Log = TrustedServices["tools"]["log"];

/** One for each log that is served. */
const desks = new WeakMap<Log, ImportDesk>();

/** Has imports with their reports kept in a folder, and files that are sent until a restart; else they go where temporary files do. */
export const keepImportsIn = (folder: string, tools: TrustedServices["tools"]): void => {
  desks.set(tools.log, new ImportDesk(tools, folder));
};

/** The desk of what is served: the same at each request. */
export const deskOf = ({ tools }: Pick<TrustedServices, "tools">): ImportDesk => {
  const known = desks.get(tools.log) ?? new ImportDesk(tools, undefined);
  desks.set(tools.log, known);
  return known;
};

/** Answers 404 for a file that was never sent, or is no longer there. */
export const noFile = (): Reply => notFound("Dit bestand is er niet (meer). Stuur het opnieuw op.");

/** Answers 404 for an import that never ran, or is no longer kept. */
export const noJob = (): Reply => notFound("Deze import is er niet (meer).");

/** Answers 413. */
export const fileTooLarge = (): Reply =>
  problem({
    status: 413,
    code: "file-too-large",
    title: "Het bestand is te groot.",
    detail:
      "Een bestand mag hoogstens 1 GB zijn. Splits het, bijvoorbeeld per jaar. Er is niets vastgelegd.",
  });
