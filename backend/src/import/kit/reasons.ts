import { dutchDate } from "@doelspoor/events";
import type { IsoDate, Refusal } from "@doelspoor/events";
import type { Difference } from "../../application/reconcile.ts";
import type { Problem } from "./problem.ts";

const STATUS: Readonly<Record<string, string>> = {
  adopted: "aangenomen",
  "adopted-as-amended": "geamendeerd aangenomen",
  "adopted-conditionally": "onder voorbehoud aangenomen",
  rejected: "verworpen",
  withdrawn: "ingetrokken",
  "not-put-to-vote": "niet in stemming gebracht",
  "taken-over": "overgenomen",
  tied: "gestaakt",
  "held-over": "aangehouden",
  cancelled: "afgelast",
};

const STEPS: Readonly<Record<string, string>> = {
  vote: "een stemming",
  withdraw: "een intrekking",
  leaveUndecided: "“niet in stemming gebracht”",
  cancel: "een afgelasting",
};

const factsOf = (refusal: Refusal): ReadonlyMap<string, string> =>
  new Map(Object.entries(refusal).map(([key, value]) => [key, String(value)]));

const dateOf = (facts: ReadonlyMap<string, string>, key: string): IsoDate =>
  dutchDate(facts.get(key) ?? "");

const reasons: Readonly<Record<string, (facts: ReadonlyMap<string, string>) => string>> = {
  "step-not-allowed": (facts) => {
    const [step = "", status = ""] = [facts.get("step"), facts.get("status")];
    return `In het logboek staat al “${STATUS[status] ?? status}”; daarna kan ${STEPS[step] ?? step} niet meer worden vastgelegd. Laat de griffie dit beoordelen.`;
  },
  "date-in-future": (facts) =>
    `De datum ${dateOf(facts, "date")} ligt in de toekomst (vandaag is ${dateOf(facts, "today")}).`,
  "date-before-start": (facts) =>
    `De datum ${dateOf(facts, "date")} ligt voor de indiening op ${dateOf(facts, "start")}.`,
};

/** Why something a source says is not recorded, in Dutch. */
export const reasonOf = (difference: Difference): string => {
  if (difference.kind === "held")
    return "De bron zegt iets anders dan door de griffie vastgelegd; wat de griffie vastlegde blijft staan.";
  const { refusal } = difference;
  return reasons[refusal.code]?.(factsOf(refusal)) ?? `Niet toegestaan (${refusal.code}).`;
};

/** What its source calls settled without naming a day: the day on which it began says nothing of that. */
export const settledWithoutDay = (word: string, what: "toezegging" | "vraag"): Problem => ({
  field: "status",
  reason: `is “${word}”, maar de dag ontbreekt; de ${what} is vastgelegd en staat open. Leg de afdoening vast als de dag bekend is`,
});
