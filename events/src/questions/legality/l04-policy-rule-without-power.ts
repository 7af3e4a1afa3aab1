import { defineRule, groundsOf, inOrder, says, stepTo, wasInForce } from "./kit.ts";

/**
 * A policy rule about a power that its adopter did not have on the day of adoption: its own, exercised
 * under its responsibility, or delegated by it (Awb art. 4:81). A stated basis is taken as it is.
 */
export const policyRuleWithoutPower = defineRule({
  code: "policy-rule-without-power",
  rule: "L4",
  title: "Beleidsregel zonder bevoegdheid",
  article: "Awb artikel 4:81",
  kinds: ["policy-rule"],
  look: (asked, { id }) => {
    const adopted = stepTo(asked, id, ["adopted"]);
    if (adopted === undefined) return [];
    const powers = groundsOf(asked, id, ["decided-under"]);
    const isHeld = powers.some(({ decision }) => wasInForce(asked, decision.id, adopted.day));
    const isBased = says(asked, id, "basis") || groundsOf(asked, id, ["based-on"]).length > 0;
    if (isHeld || (powers.length === 0 && isBased)) return [];
    return [
      {
        sentence:
          powers.length === 0
            ? "Er is niet vastgelegd op welke bevoegdheid deze beleidsregel rust."
            : "De delegatie of het mandaat achter deze beleidsregel gold niet op de dag van vaststelling.",
        evidence: inOrder([adopted.position, ...powers.map(({ trace }) => trace.statedAt)]),
      },
    ];
  },
});
