import { runsOn } from "../../council/index.ts";
import type { IsoDate } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { defineRule, evidenceOf, groundsOf, inOrder, takenOn, wasInForce } from "./kit.ts";

/** Kinds of which the holder is who decided or signed; of others who answers for it or carries it out. */
const signed = ["contract", "grant", "tender"];

const isAlderman = ({ council }: Asked, who: string, day: IsoDate): boolean =>
  /wethouder/i.test(who) ||
  council.aldermen.some((each) => who.includes(each.name) && runsOn(each, day));

/**
 * A decision that is recorded as taken by an alderman, who has no power alone, while no mandate of the college
 * is known that was in force on the day (Gemeentewet art. 168).
 */
export const aldermanAlone = defineRule({
  code: "alderman-alone",
  rule: "L12",
  title: "Besluit van een wethouder alleen",
  article: "Gemeentewet artikel 168",
  look: (asked, { id, kind }) => {
    const taken = takenOn(asked, id);
    const holder = signed.includes(kind) ? (asked.view.text(id, "holder") ?? "") : "";
    if (asked.view.text(id, "body") !== "alderman" && !isAlderman(asked, holder, taken.day))
      return [];
    const powers = groundsOf(asked, id, ["decided-under", "sub-mandates"]);
    if (powers.some(({ decision }) => wasInForce(asked, decision.id, taken.day))) return [];
    return [
      {
        sentence:
          "Dit besluit staat op naam van een wethouder; er is geen mandaat van het college vastgelegd dat toen gold.",
        evidence: inOrder([
          ...evidenceOf(asked, { id, ...taken }, "body", "holder"),
          ...powers.map(({ trace }) => trace.statedAt),
        ]),
      },
    ];
  },
});
