/**
 * Grounds of secrecy: those of Woo art. 5.1 lid 1 and 2, to which Gemeentewet art. 87 refers, and the
 * closed meeting of the council, of which the law itself makes secret what becomes known there (art. 23 lid 4).
 */
export const secrecyGrounds = {
  "woo-1-a": { label: "eenheid van de Kroon", article: "Woo art. 5.1 lid 1 a" },
  "woo-1-b": { label: "veiligheid van de Staat", article: "Woo art. 5.1 lid 1 b" },
  "woo-1-c": {
    label: "bedrijfs- en fabricagegegevens, vertrouwelijk aan de overheid meegedeeld",
    article: "Woo art. 5.1 lid 1 c",
  },
  "woo-1-d": {
    label: "bijzondere en strafrechtelijke persoonsgegevens",
    article: "Woo art. 5.1 lid 1 d",
  },
  "woo-1-e": {
    label: "nummers waarmee personen worden aangeduid",
    article: "Woo art. 5.1 lid 1 e",
  },
  "woo-2-a": {
    label: "betrekkingen met andere landen en internationale organisaties",
    article: "Woo art. 5.1 lid 2 a",
  },
  "woo-2-b": {
    label: "economische of financiële belangen van de overheid",
    article: "Woo art. 5.1 lid 2 b",
  },
  "woo-2-c": {
    label: "opsporing en vervolging van strafbare feiten",
    article: "Woo art. 5.1 lid 2 c",
  },
  "woo-2-d": { label: "inspectie, controle en toezicht", article: "Woo art. 5.1 lid 2 d" },
  "woo-2-e": { label: "persoonlijke levenssfeer", article: "Woo art. 5.1 lid 2 e" },
  "woo-2-f": {
    label: "andere concurrentiegevoelige bedrijfs- en fabricagegegevens",
    article: "Woo art. 5.1 lid 2 f",
  },
  "woo-2-g": { label: "bescherming van het milieu", article: "Woo art. 5.1 lid 2 g" },
  "woo-2-h": {
    label: "beveiliging van personen en bedrijven, voorkomen van sabotage",
    article: "Woo art. 5.1 lid 2 h",
  },
  "woo-2-i": { label: "goed functioneren van de overheid", article: "Woo art. 5.1 lid 2 i" },
  "closed-meeting": { label: "besloten raadsvergadering", article: "Gemeentewet art. 23 lid 4" },
} as const;

/** A ground of secrecy. */
export type SecrecyGround = keyof typeof secrecyGrounds;

/** Bodies that may impose secrecy on what they hold (Gemeentewet art. 87). */
export const secrecyBodies = {
  council: "de raad",
  college: "het college",
  mayor: "de burgemeester",
  commission: "een commissie",
} as const;

/** A body that may impose secrecy. */
export type SecrecyBody = keyof typeof secrecyBodies;

/** A ground in words, with its article. */
export const tellGround = (ground: SecrecyGround): string => {
  const { label, article } = secrecyGrounds[ground];
  return `${label} (${article})`;
};
