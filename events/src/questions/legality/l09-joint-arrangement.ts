import type { Asked } from "../dossier.ts";
import { defineRule, evidenceOf, law, stepTo, type Step } from "./kit.ts";

const kinds = ["joint-arrangement", "joint-resolution"] as const;

/** What happened before an arrangement or a decision of one was adopted. */
interface Course {
  readonly adopted: Step;
  /** Councils that make an arrangement themselves give no view and no consent (Wgr art. 1). */
  readonly byCouncil: boolean;
  readonly procedure: string | undefined;
  /** Adopted no later than the last day for the view. */
  readonly isWithinWindow: boolean;
  readonly isHeard: boolean;
  readonly hasConsent: boolean;
}

const courseOf = (asked: Asked, id: string): Course | undefined => {
  const adopted = stepTo(asked, id, ["adopted"]);
  if (adopted === undefined) return undefined;
  const { view } = asked;
  const [consent, consentDay = ""] = view.texts(id, "consent");
  const [heard, heardDay = ""] = view.texts(id, "heard");
  return {
    adopted,
    byCouncil: view.text(id, "body") === "council",
    procedure: view.text(id, "procedure"),
    isWithinWindow: adopted.day <= (view.text(id, "term") ?? ""),
    isHeard: heard !== undefined && heardDay <= adopted.day,
    hasConsent: consent === "given" && consentDay <= adopted.day,
  };
};

interface Regime {
  readonly article: string;
  readonly sentence: string;
  readonly isBroken: (course: Course, hasTerm: boolean) => boolean;
}

/** The three regimes of the view: 8 weeks (Wgr art. 1), none by law (art. 10 lid 5), 12 weeks (art. 35). */
const REGIMES: Readonly<Record<string, Regime>> = {
  regeling: {
    article: "Wgr artikel 1 lid 2 en 3",
    sentence:
      "Deze regeling is vastgesteld voordat de 8 weken voor de zienswijze van de raad om waren, en zonder zienswijze.",
    isBroken: ({ byCouncil, isWithinWindow, isHeard }) => !byCouncil && isWithinWindow && !isHeard,
  },
  besluit: {
    article: "Wgr artikel 10 lid 5",
    sentence: "Dit besluit is vastgesteld zonder dat de raad een zienswijze kon geven.",
    isBroken: ({ isWithinWindow, isHeard }, hasTerm) => !isHeard && (isWithinWindow || !hasTerm),
  },
  begroting: {
    article: "Wgr artikel 35",
    sentence:
      "Deze begroting is vastgesteld binnen 12 weken nadat de raad het ontwerp kreeg; die tijd moet er zijn vóór de aanbieding.",
    isBroken: ({ isWithinWindow }) => isWithinWindow,
  },
};

/** Adopted without the time for the council's view that the law gives its kind (Wgr art. 1, 10 lid 5, 35). */
export const jointWithoutView = defineRule({
  code: "joint-without-view",
  rule: "L9",
  title: "Gemeenschappelijke regeling zonder tijd voor een zienswijze",
  article: "Wgr artikel 1, 10 lid 5 en 35",
  kinds,
  look: (asked, { id }) => {
    const course = courseOf(asked, id);
    const regime = REGIMES[course?.procedure ?? ""];
    const hasTerm = asked.view.text(id, "term") !== undefined;
    if (course === undefined || regime?.isBroken(course, hasTerm) !== true) return [];
    return [
      {
        sentence: regime.sentence,
        source: law(regime.article),
        evidence: evidenceOf(asked, { id, ...course.adopted }, "term", "heard"),
      },
    ];
  },
});

/** An arrangement that was adopted without the council's consent (Wgr art. 1 lid 4). */
export const jointWithoutConsent = defineRule({
  code: "joint-without-consent",
  rule: "L9",
  title: "Gemeenschappelijke regeling zonder toestemming van de raad",
  article: "Wgr artikel 1 lid 4",
  kinds,
  look: (asked, { id }) => {
    const course = courseOf(asked, id);
    if (course?.procedure !== "regeling" || course.byCouncil || course.hasConsent) return [];
    return [
      {
        sentence: "Deze regeling is vastgesteld zonder toestemming van de raad.",
        evidence: evidenceOf(asked, { id, ...course.adopted }, "consent"),
      },
    ];
  },
});
