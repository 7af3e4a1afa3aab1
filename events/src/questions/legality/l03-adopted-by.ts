import { bodies, keysOf } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { defineRule, evidenceOf, groundsOf, law, says, stepTo, wasInForce } from "./kit.ts";

const bodyOf = ({ view }: Asked, id: string) =>
  keysOf(bodies).find((body) => body === view.text(id, "body"));

/**
 * A by-law that another body than the council adopted without a stated ground: an act, or the council under an
 * act, may give the power to college or mayor (Gemeentewet art. 147 lid 1), the mayor has one in art. 176.
 */
export const byLawNotByCouncil = defineRule({
  code: "by-law-not-by-council",
  rule: "L3",
  title: "Verordening die de raad niet vaststelde",
  article: "Gemeentewet artikel 147 lid 1",
  kinds: ["by-law"],
  look: (asked, { id }) => {
    const adopted = stepTo(asked, id, ["adopted"]);
    const body = bodyOf(asked, id);
    const isGrounded =
      says(asked, id, "basis", "delegating-article") ||
      groundsOf(asked, id, ["based-on", "decided-under"]).length > 0;
    if (adopted === undefined || body === undefined || body === "council" || isGrounded) return [];
    return [
      {
        sentence: `Niet de raad maar ${bodies[body]} stelde deze verordening vast, en er is niet vastgelegd welke wet dat toestaat.`,
        evidence: evidenceOf(asked, { id, ...adopted }, "body"),
        ...(body === "mayor"
          ? { source: law("Gemeentewet artikel 147 lid 1 en artikel 176") }
          : {}),
      },
    ];
  },
});

/** Further rules of which no article of a by-law leaves them to another body (Gemeentewet art. 156 lid 3). */
export const furtherRulesWithoutArticle = defineRule({
  code: "further-rules-without-article",
  rule: "L3",
  title: "Nadere regels zonder artikel dat ze toelaat",
  article: "Gemeentewet artikel 156 lid 3",
  kinds: ["further-rules"],
  look: (asked, { id }) => {
    const adopted = stepTo(asked, id, ["adopted"]);
    if (adopted === undefined || says(asked, id, "delegating-article")) return [];
    return [
      {
        sentence:
          "Er is niet vastgelegd welk artikel van een verordening deze nadere regels toelaat.",
        evidence: [adopted.position],
      },
    ];
  },
});

/** Further rules that came into force while no by-law or delegation they rest on was (Gemeentewet art. 156 lid 3). */
export const furtherRulesWithoutByLaw = defineRule({
  code: "further-rules-without-by-law",
  rule: "L3",
  title: "Nadere regels zonder verordening die gold",
  article: "Gemeentewet artikel 156 lid 3",
  kinds: ["further-rules"],
  look: (asked, { id }) => {
    const entered = asked.view.stated(id).find((fact) => fact.kind === "validity" && fact.inForce);
    if (entered === undefined) return [];
    const grounds = groundsOf(asked, id, ["based-on", "decided-under", "implements"]).filter(
      ({ decision: { kind } }) => kind === "by-law" || kind === "delegation",
    );
    if (grounds.some(({ decision }) => wasInForce(asked, decision.id, entered.from))) return [];
    return [
      {
        sentence:
          grounds.length === 0
            ? "Er is geen spoor vastgelegd naar de verordening waarop deze nadere regels rusten."
            : "De verordening waarop deze nadere regels rusten, gold niet toen zij in werking traden.",
        evidence: [entered.statedAt, ...grounds.map(({ trace }) => trace.statedAt)],
      },
    ];
  },
});
