import * as z from "zod/mini";
import { keysOf } from "./keys-of.ts";

/** Who decides in or for a municipality (domain.md 4.1), in Dutch, as in the middle of a sentence. */
export const bodies = {
  council: "de raad",
  executive: "het college",
  mayor: "de burgemeester",
  /** Has no power of its own (Gemeentewet art. 168); recorded where a source names one as who decided. */
  alderman: "een wethouder",
  /** Set up by council, college or mayor for powers of that body (Gemeentewet art. 83). */
  committee: "de bestuurscommissie",
  "joint-body": "het bestuur van de gemeenschappelijke regeling",
  factions: "de fracties",
  organisation: "de ambtelijke organisatie",
} as const;

/** Who decides in or for a municipality. */
export type Body = keyof typeof bodies;

/** Code of a body. */
export const body = () => z.enum(keysOf(bodies));
