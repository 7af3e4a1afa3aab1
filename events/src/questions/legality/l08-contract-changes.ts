import { dutchEuros, dutchNumber } from "../../kit/index.ts";
import type { LawSource } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import { changesOf, type ContractChange } from "./contract-changes.ts";
import { defineRule, groundsOf, type LegalityRule } from "./kit.ts";

interface Changed {
  readonly original: number;
  readonly changes: readonly ContractChange[];
  readonly asked: Asked;
  readonly id: string;
}

interface Described {
  readonly code: string;
  readonly title: string;
  /** Of the Aanbestedingswet 2012. */
  readonly article: string;
  readonly look: (changed: Changed) => readonly {
    readonly sentence: string;
    readonly of: readonly ContractChange[];
    readonly article?: string;
  }[];
}

// Written for contracts that were tendered as European law asks; below the threshold it is used by analogy.
const sourceOf = (asked: Asked, id: string, article: string): LawSource => ({
  article: `Aanbestedingswet 2012 artikel ${article}`,
  confidence: groundsOf(asked, id, ["awarded-in"]).some(
    ({ decision }) => asked.view.text(decision.id, "procedure") === "below-threshold",
  )
    ? "secondary"
    : "text",
});

/** Defines a rule on the changes of a contract (Aanbestedingswet 2012 art. 2.163a–2.163g). */
const changeRule = ({ article, look, ...named }: Described): LegalityRule =>
  defineRule({
    ...named,
    rule: "L8",
    article: `Aanbestedingswet 2012 artikel ${article}`,
    kinds: ["contract"],
    look: (asked, { id }) => {
      const original = asked.view.value(id, "original-amount") ?? 0;
      const changes = changesOf(asked, id, original);
      return look({ original, changes, asked, id }).map(
        ({ sentence, of, article: own = article }) => ({
          sentence,
          source: sourceOf(asked, id, own),
          evidence: of.map(({ position }) => position),
        }),
      );
    },
  });

/** Share of the original value, in percent, below which small changes must stay together (art. 2.163b). */
const SMALL = { works: 15, others: 10 };
/** The most that one change may be worth, in percent of the original value (art. 2.163d, 2.163e). */
const HALF = 50;

/**
 * Small changes that come, net and together, to 10 % of the original value or more, of works 15 %
 * (art. 2.163b lid 3). Whether they stay below the European threshold as well is for the reader: its amount is not here.
 */
export const smallChangesTooLarge = changeRule({
  code: "small-changes-too-large",
  title: "Kleine wijzigingen die samen te groot zijn",
  article: "2.163b",
  look: ({ original, changes, asked, id }) => {
    const small = changes.filter(({ ground }) => ground === "small");
    const net = Math.abs(small.reduce((sum, { by }) => sum + by, 0));
    const percent = asked.view.text(id, "purchase") === "works" ? SMALL.works : SMALL.others;
    if (original === 0 || net * 100 < percent * original) return [];
    const share = dutchNumber(Math.round((net * 1000) / original) / 10);
    return [
      {
        sentence: `De kleine wijzigingen zijn samen ${dutchEuros(net)}, dat is ${share}% van de eerste waarde; de grens ligt onder ${percent}% en onder de Europese drempel (zie de actuele drempel).`,
        of: small,
      },
    ];
  },
});

const capped: Readonly<Record<string, string>> = {
  "additional-work": "2.163d",
  unforeseen: "2.163e",
};
const cappedArticle = ({ ground = "" }: ContractChange): string | undefined => capped[ground];

/** One change for additional work or by unforeseen circumstances of more than half the original value (art. 2.163d, 2.163e). */
export const changeAboveHalf = changeRule({
  code: "change-above-half",
  title: "Wijziging van meer dan de helft van de waarde",
  article: "2.163d en 2.163e",
  look: ({ original, changes }) =>
    changes.flatMap((change) => {
      const article = cappedArticle(change);
      return article === undefined || change.by * 100 <= HALF * original
        ? []
        : [
            {
              sentence: `Deze wijziging van ${dutchEuros(change.by)} is meer dan de helft van de eerste waarde (${dutchEuros(original)}).`,
              of: [change],
              article,
            },
          ];
    }),
});

/** A change for additional work or by unforeseen circumstances that was not announced (art. 2.163d, 2.163e). */
export const changeNotAnnounced = changeRule({
  code: "change-not-announced",
  title: "Wijziging zonder aankondiging",
  article: "2.163d en 2.163e",
  look: ({ changes }) =>
    changes.flatMap((change) => {
      const article = cappedArticle(change);
      return article === undefined || change.announced
        ? []
        : [
            {
              sentence: "Van deze wijziging is geen aankondiging op TenderNed vastgelegd.",
              of: [change],
              article,
            },
          ];
    }),
});

const natureKept: Readonly<Record<string, string>> = {
  small: "2.163b",
  "review-clause": "2.163c",
  unforeseen: "2.163e",
};

/** A change of the general nature on a ground that does not allow it (art. 2.163b, 2.163c, 2.163e). */
export const changeOfNature = changeRule({
  code: "change-of-nature",
  title: "Wijziging van de aard van het contract",
  article: "2.163b, 2.163c en 2.163e",
  look: ({ changes }) =>
    changes.flatMap((change) => {
      const article = natureKept[change.ground ?? ""];
      return article === undefined || !change.natureChanged
        ? []
        : [
            {
              sentence:
                "Deze wijziging verandert de algemene aard van het contract; deze grond laat dat niet toe.",
              of: [change],
              article,
            },
          ];
    }),
});

/** An extension without an option, or another contractor on another ground than art. 2.163f (art. 2.163a, 2.163g). */
export const changeWithoutGround = changeRule({
  code: "change-without-ground",
  title: "Wijziging zonder passende grond",
  article: "2.163a",
  look: ({ changes }) =>
    changes.flatMap((change) => {
      if (change.ground === undefined)
        return [
          {
            sentence:
              "Er is geen grond vastgelegd om dit contract zonder nieuwe aanbesteding te verlengen.",
            of: [change],
          },
        ];
      return change.newParty && change.ground !== "new-contractor"
        ? [
            {
              sentence:
                "Er kwam een andere opdrachtnemer, maar de grond van deze wijziging gaat daar niet over.",
              of: [change],
              article: "2.163f en 2.163g",
            },
          ]
        : [];
    }),
});
