import type { Asked } from "../dossier.ts";
import {
  defineRule,
  evidenceOf,
  groundsOf,
  inOrder,
  law,
  says,
  takenOn,
  wasInForce,
} from "./kit.ts";

const POWERS = ["power-of-attorney", "mandate", "sub-mandate", "delegation"];

/** What a contract was decided by and signed under: its own grounds and those of its tender. */
const decidedBy = (asked: Asked, id: string) => {
  const tenders = groundsOf(asked, id, ["awarded-in"]).map(({ decision }) => decision.id);
  return [id, ...tenders].flatMap((each) =>
    groundsOf(asked, each, ["adopted-by", "based-on", "decided-under", "implements"]),
  );
};

/**
 * A contract of which neither a decision of the college (Gemeentewet art. 160 lid 1 d) nor a power to sign for
 * the mayor (art. 171) is known that was in force on the day of signing.
 */
export const contractWithoutDecision = defineRule({
  code: "contract-without-decision",
  rule: "L7",
  title: "Contract zonder besluit of volmacht",
  article: "Gemeentewet artikel 160 lid 1 onder d",
  kinds: ["contract"],
  look: (asked, { id }) => {
    const signed = takenOn(asked, id);
    const byMayor = asked.view.text(id, "holder") === "mayor";
    const grounds = decidedBy(asked, id).filter(
      ({ decision: { kind } }) =>
        POWERS.includes(kind) || (byMayor && kind === "executive-resolution"),
    );
    const holds = grounds.some(({ decision }) => wasInForce(asked, decision.id, signed.day));
    if (holds || (grounds.length === 0 && says(asked, id, "powers"))) return [];
    const missing = byMayor ? "een besluit van het college" : "de volmacht van wie tekende";
    return [
      {
        sentence:
          grounds.length === 0
            ? `Bij dit contract is ${missing} niet vastgelegd.`
            : "Het besluit of de volmacht achter dit contract gold niet op de dag van ondertekening.",
        ...(byMayor ? {} : { source: law("Gemeentewet artikel 171") }),
        evidence: inOrder([
          ...evidenceOf(asked, { id, ...signed }, "holder"),
          ...grounds.map(({ trace }) => trace.statedAt),
        ]),
      },
    ];
  },
});

/** Whether the council was heard on a day no later than that of the act; no day sorts before "awaited". */
const heardBefore = (asked: Asked, id: string): boolean =>
  (asked.view.text(id, "heard") ?? "awaited") <= takenOn(asked, id).day;

/** A contract before the council was heard, where it asked for that or the consequences are far-reaching (Gemeentewet art. 169 lid 4). */
export const contractCouncilUnheard = defineRule({
  code: "contract-council-unheard",
  rule: "L7",
  title: "Contract zonder wensen en bedenkingen van de raad",
  article: "Gemeentewet artikel 169 lid 4",
  kinds: ["contract"],
  look: (asked, { id }) =>
    !says(asked, id, "heard") || heardBefore(asked, id)
      ? []
      : [
          {
            sentence:
              "De raad moest vooraf wensen en bedenkingen over dit contract kunnen geven; dat hij dat kon, is niet vastgelegd.",
            evidence: evidenceOf(asked, { id, ...takenOn(asked, id) }, "heard"),
          },
        ],
});

const FOUNDING = /(opricht|deelneem|deelnem)/i;
const LEGAL_PERSON =
  /(stichting|vereniging|vennootschap|maatschap|coöperatie|waarborgmaatschappij|\bb\.?v\b|\bn\.?v\b)/i;

/** The college founds or joins a legal person before the council was heard (Gemeentewet art. 160 lid 2), by the words of its decision. */
export const legalPersonCouncilUnheard = defineRule({
  code: "legal-person-council-unheard",
  rule: "L7",
  title: "Rechtspersoon zonder wensen en bedenkingen van de raad",
  article: "Gemeentewet artikel 160 lid 2",
  kinds: ["executive-resolution"],
  look: (asked, { id }) => {
    const told = `${asked.view.text(id, "title") ?? ""} ${asked.view.text(id, "summary") ?? ""}`;
    const isFounding = FOUNDING.test(told) && LEGAL_PERSON.test(told);
    return !isFounding || heardBefore(asked, id)
      ? []
      : [
          {
            sentence:
              "Dit besluit lijkt te gaan over het oprichten van of deelnemen in een rechtspersoon; dat de raad vooraf is gehoord, is niet vastgelegd.",
            evidence: evidenceOf(asked, { id, ...takenOn(asked, id) }, "heard"),
          },
        ];
  },
});
