import type { IsoDate } from "../../kit/index.ts";
import { reservedPowers } from "../../mandate/index.ts";
import { defineRule, evidenceOf, groundsOf, inOrder, reservedUnder, says, takenOn } from "./kit.ts";

/** Mandate, and power of attorney and authorisation, to which the same rules apply (Awb art. 10:12). */
const mandates = ["mandate", "sub-mandate", "power-of-attorney", "authorisation"] as const;

/** First day on which the law names the gemeenteblad as the one place to publish (Awb art. 3:42). */
const GAZETTE_FROM: IsoDate = "2021-07-01";

/** A mandate of what no body may mandate (Awb art. 10:3), by the codes that its text was given. */
export const mandateExcluded = defineRule({
  code: "mandate-excluded",
  rule: "L6",
  title: "Mandaat dat de wet uitsluit",
  article: "Awb artikel 10:3",
  kinds: mandates,
  look: (asked, { id }) => {
    const codes = asked.view.texts(id, "powers");
    return reservedUnder("Awb art. 10:3")
      .filter((power) => codes.includes(power))
      .map((power) => ({
        sentence: `Dit mandaat gaat ook over ${reservedPowers[power].label}; dat kan niet, tenzij de wet het toestaat.`,
        evidence: evidenceOf(asked, { id, ...takenOn(asked, id) }, "powers"),
      }));
  },
});

/** A sub-mandate under a mandate that did not allow it on the day it was given (Awb art. 10:9). */
export const subMandateNotAllowed = defineRule({
  code: "sub-mandate-not-allowed",
  rule: "L6",
  title: "Ondermandaat dat het mandaat niet toestaat",
  article: "Awb artikel 10:9",
  kinds: ["sub-mandate"],
  look: (asked, { id }) => {
    const given = takenOn(asked, id);
    const then = asked.view.on(given.day);
    const above = groundsOf(asked, id, ["sub-mandates"]);
    const allows = above.some(({ decision }) =>
      then.texts(decision.id, "powers").includes("sub-mandate"),
    );
    if (allows) return [];
    return [
      {
        sentence:
          above.length === 0
            ? "Er is geen spoor vastgelegd naar het mandaat waarop dit ondermandaat rust."
            : "In het mandaat waarop dit ondermandaat rust, staat niet dat ondermandaat mag.",
        evidence: inOrder([given.position, ...above.map(({ trace }) => trace.statedAt)]),
      },
    ];
  },
});

const unpublished = ([medium, date = ""]: readonly string[]): string | undefined => {
  if (medium === undefined)
    return "Deze bevoegdheid is in gebruik, maar er is geen bekendmaking vastgelegd.";
  return date >= GAZETTE_FROM && medium !== "municipal-gazette"
    ? "Deze bevoegdheid is niet in het gemeenteblad bekendgemaakt; sinds 1 juli 2021 moet dat daar."
    : undefined;
};

/**
 * A power in use that was not published as the law asked on that day: in the gemeenteblad since 1 July 2021,
 * in any suitable way before (Awb art. 3:42). One for a single case is not published.
 */
export const mandateNotPublished = defineRule({
  code: "mandate-not-published",
  rule: "L6",
  title: "Mandaat in gebruik zonder bekendmaking",
  article: "Awb artikel 3:42 en Bekendmakingswet artikel 6",
  kinds: [...mandates, "delegation"],
  look: (asked, { id, inForce, statusAt }) => {
    const sentence = inForce ? unpublished(asked.view.texts(id, "published")) : undefined;
    return sentence === undefined
      ? []
      : [{ sentence, evidence: evidenceOf(asked, { id, position: statusAt }, "published") }];
  },
});

/**
 * A mandate to someone who does not work under the body, of which no consent is recorded (Awb art. 10:4). A power
 * of attorney to an outsider follows private law instead.
 */
export const mandateWithoutConsent = defineRule({
  code: "mandate-without-consent",
  rule: "L6",
  title: "Mandaat aan een ander zonder instemming",
  article: "Awb artikel 10:4",
  kinds: ["mandate", "sub-mandate"],
  look: (asked, { id }) =>
    asked.view.text(id, "holder-position") !== "outside" || says(asked, id, "consent")
      ? []
      : [
          {
            sentence:
              "Wie dit mandaat kreeg, werkt niet onder het orgaan dat het gaf, en er is geen instemming vastgelegd.",
            evidence: evidenceOf(asked, { id, ...takenOn(asked, id) }, "holder-position"),
          },
        ],
});
