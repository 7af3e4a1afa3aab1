import { defineDecisionCommand, defineEvent, type IsoDate, type Steps } from "../kit/index.ts";

/** States of a tender, up to the award (domain.md 4.3, contract); "none" before it is recorded. */
export type TenderStatus =
  | "none" | "intended" | "tendered" | "provisionally-awarded" | "contested"
  | "awarded" | "withdrawn" | "failed"; // prettier-ignore

/** What a tender's deciders need to know. */
export interface TenderState {
  readonly status: TenderStatus;
  readonly since?: IsoDate;
  /** Last day of the stand-still of the latest award decision; absent where none applies. */
  readonly standstillEnds?: IsoDate | undefined;
  /** Day since which the final award waits for a judgment (Aanbestedingswet 2012 art. 2.131). */
  readonly waitsSince?: IsoDate | undefined;
}

/** A tender that is not recorded yet. */
export const initialTender: TenderState = { status: "none" };

const decided = ["provisionally-awarded", "contested"] as const;
const open = ["intended", "tendered", ...decided] as const satisfies readonly TenderStatus[];

/**
 * From which states a tender may take each step. Not every procedure has an announcement. An award
 * decision may be taken anew while it is not final.
 */
export const tenderSteps = {
  intend: ["none"],
  announce: ["intended"],
  publishNotice: ["none", ...open, "awarded"],
  awardProvisionally: ["intended", "tendered", "provisionally-awarded"],
  award: decided,
  startProceedings: decided,
  decideProceedings: ["contested"],
  withdraw: open,
  fail: open,
} satisfies Steps<string>;

/** Defines an event of a tender. */
export const defineTenderEvent = defineEvent<TenderState>();

/** Defines a command on a tender. */
export const defineTenderCommand = defineDecisionCommand<TenderState, keyof typeof tenderSteps>(
  tenderSteps,
);
