import { keysOf } from "../../kit/index.ts";
import { reservedPowers, type ReservedPower } from "../../mandate/index.ts";
import type { Asked } from "../dossier.ts";
import { defineRule, evidenceOf, law, reservedUnder, takenOn } from "./kit.ts";

const kinds = ["delegation"] as const;

/** Words by which a text names a power of Gemeentewet art. 156 lid 2, where no code does. */
const WORDS: Readonly<Partial<Record<ReservedPower, RegExp>>> = {
  "audit-office": /rekenkamer/i,
  inquiry: /enquête|raadsonderzoek|onderzoeksrecht|\b155[ag]\b/i,
  budget: /begroting/i,
  accounts: /jaarrekening/i,
  penalties: /strafstelling|strafbepaling|straf op/i,
  "finance-by-laws": /\b21[23]a?\b/,
  accountant: /accountant/i,
  taxes: /belasting/i,
};

const bodyOf = ({ view }: Asked, id: string): string | undefined => view.text(id, "body");

/**
 * The council delegates what it may not: audit office, inquiry, budget, accounts, penalties, the by-laws of
 * art. 212, 213 and 213a, accountant, most taxes (Gemeentewet art. 156 lid 2). By code, else by the words of its text.
 */
export const reservedPowerDelegated = defineRule({
  code: "reserved-power-delegated",
  rule: "L5",
  title: "Delegatie van wat de raad zelf moet doen",
  article: "Gemeentewet artikel 156 lid 2",
  kinds,
  look: (asked, { id }) => {
    if (bodyOf(asked, id) !== "council") return [];
    const codes = asked.view.texts(id, "powers");
    const told = `${asked.view.text(id, "title") ?? ""} ${asked.view.text(id, "subject") ?? ""}`;
    return reservedUnder("Gemeentewet art. 156 lid 2")
      .filter((power) => codes.includes(power) || WORDS[power]?.test(told) === true)
      .map((power) => ({
        sentence: `Dit besluit ${codes.includes(power) ? "draagt" : "lijkt"} ${reservedPowers[power].label} over${codes.includes(power) ? "" : " te dragen"}; dat is een bevoegdheid die de raad niet kan overdragen.`,
        evidence: evidenceOf(asked, { id, ...takenOn(asked, id) }, "powers", "subject"),
      }));
  },
});

const COMMITTEE = /bestuurscommissie|\bcommittee\b/i;
const COLLEGE = /\bcollege\b|burgemeester en wethouders|\bexecutive\b/i;

const HOLDERS = {
  council: {
    article: "Gemeentewet artikel 156 lid 1",
    may: (holder: string) => COLLEGE.test(holder) || COMMITTEE.test(holder),
    sentence: "De raad kan alleen overdragen aan het college of aan een eigen bestuurscommissie",
  },
  executive: {
    article: "Gemeentewet artikel 165",
    may: (holder: string) => COMMITTEE.test(holder),
    sentence: "Het college kan alleen overdragen aan een eigen bestuurscommissie",
  },
  mayor: {
    article: "Gemeentewet artikel 178",
    may: (holder: string) => COMMITTEE.test(holder),
    sentence: "De burgemeester kan alleen overdragen aan een eigen bestuurscommissie",
  },
} as const;

const delegatorOf = (asked: Asked, id: string) =>
  keysOf(HOLDERS).find((each) => each === bodyOf(asked, id));

/**
 * A delegation to whom the body cannot delegate (Gemeentewet art. 156 lid 1, 165, 178). A special act may
 * allow it: nothing is seen where the stated basis is another act.
 */
export const delegatedToOther = defineRule({
  code: "delegated-to-other",
  rule: "L5",
  title: "Delegatie aan wie dat niet kan",
  article: "Gemeentewet artikel 156 lid 1",
  kinds,
  look: (asked, { id }) => {
    const delegator = delegatorOf(asked, id);
    const holder = asked.view.text(id, "holder") ?? "";
    const isSpecial = !/gemeentewet/i.test(asked.view.text(id, "basis") ?? "gemeentewet");
    if (delegator === undefined || isSpecial || HOLDERS[delegator].may(holder)) return [];
    const { article, sentence } = HOLDERS[delegator];
    return [
      {
        sentence: `${sentence}; hier staat “${holder}”.`,
        source: law(article),
        evidence: evidenceOf(asked, { id, ...takenOn(asked, id) }, "holder"),
      },
    ];
  },
});

/** A delegation to someone who works under whoever delegates (Awb art. 10:14). */
export const delegatedToSubordinate = defineRule({
  code: "delegated-to-subordinate",
  rule: "L5",
  title: "Delegatie aan een ondergeschikte",
  article: "Awb artikel 10:14",
  kinds,
  look: (asked, { id }) =>
    asked.view.text(id, "holder-position") === "subordinate"
      ? [
          {
            sentence:
              "Dit besluit draagt een bevoegdheid over aan een ondergeschikte; dat kan alleen met een mandaat.",
            evidence: evidenceOf(asked, { id, ...takenOn(asked, id) }, "holder-position"),
          },
        ]
      : [],
});

/** College or mayor delegates before the council could give wishes and concerns (Gemeentewet art. 165, 178). */
export const delegatedUnheard = defineRule({
  code: "delegated-unheard",
  rule: "L5",
  title: "Delegatie zonder wensen en bedenkingen van de raad",
  article: "Gemeentewet artikel 165",
  kinds,
  look: (asked, { id }) => {
    const delegator = delegatorOf(asked, id);
    const taken = takenOn(asked, id);
    const heard = asked.view.text(id, "heard");
    const isHeard = heard !== undefined && heard <= taken.day;
    if (delegator === undefined || delegator === "council" || isHeard) return [];
    return [
      {
        sentence:
          "Er is niet vastgelegd dat de raad vooraf wensen en bedenkingen over deze delegatie kon geven.",
        source: law(HOLDERS[delegator].article),
        evidence: evidenceOf(asked, { id, ...taken }, "heard"),
      },
    ];
  },
});
