import type { Stated } from "../../chain/index.ts";
import { dutchDate } from "../../kit/index.ts";
import type { IsoDate, ValidityFact } from "../../kit/index.ts";
import type { LawSource } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import { defineRule, groundsOf, inOrder, law, type Ground, type Step } from "./kit.ts";

const isValidity = (fact: Stated): fact is Stated<ValidityFact> => fact.kind === "validity";

/** When a decision that was in force ceased to be, and by which event; `byAct` is false where its own term was over. */
interface End extends Step {
  readonly byAct: boolean;
}

const endOf = ({ view }: Asked, id: string): End | undefined => {
  const stated = view.stated(id).filter(isValidity);
  const last = stated.findLastIndex(({ inForce }) => inForce);
  const held = stated[last];
  if (held === undefined) return undefined;
  const ended = stated[last + 1];
  const day: IsoDate | undefined = ended?.from ?? held.to;
  return day === undefined
    ? undefined
    : { day, position: (ended ?? held).statedAt, byAct: ended !== undefined };
};

/** "(regeling ingetrokken)": the act that ended it, as its event is called. */
const howOf = ({ journal }: Asked, id: string, { byAct, position }: End): string => {
  const label = journal.of(id).find((entry) => entry.position === position)?.label;
  return byAct && label !== undefined ? ` (${label.toLowerCase()})` : "";
};

/** What ends a ground: by operation of law (Gemeentewet art. 122), or taking a power back (Awb art. 10:8, 10:18). */
const SOURCES: Readonly<Record<string, LawSource>> = {
  lapsed: law("Gemeentewet artikel 122"),
  revoked: law("Awb artikel 10:8 en 10:18"),
};

const nameOf = ({ view }: Asked, { decision: { id } }: Ground): string =>
  `“${view.text(id, "title") ?? ""}”`;

/**
 * A decision in force on a ground that no longer is. The log does not lapse it: whether it still stands is for whoever
 * knows the law and the text (domain.md L11).
 */
export const groundLapsed = defineRule({
  code: "ground-lapsed",
  rule: "L11",
  title: "Grondslag vervallen, beoordelen",
  article: "Gemeentewet artikel 122",
  look: (asked, { id, inForce }) => {
    if (!inForce) return [];
    return groundsOf(asked, id, ["based-on", "decided-under", "sub-mandates"]).flatMap((ground) => {
      const { decision, trace } = ground;
      const end = decision.inForce ? undefined : endOf(asked, decision.id);
      if (end === undefined) return [];
      const what = decision.status === "suspended" ? "geschorst" : "vervallen";
      return [
        {
          sentence: `Grondslag ${what}, beoordelen: ${nameOf(asked, ground)} geldt niet meer sinds ${dutchDate(end.day)}${howOf(asked, decision.id, end)}.`,
          source: SOURCES[decision.status] ?? {
            article: "de grondslag van het besluit",
            confidence: "unchecked" as const,
          },
          evidence: inOrder([trace.statedAt, end.position]),
        },
      ];
    });
  },
});
