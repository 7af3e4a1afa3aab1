import { decisionKinds } from "@doelspoor/events";
import { oneLine } from "../kit/text.ts";

/** What became of a record, in the words of the log. */
export const OUTCOMES = [
  "adopted",
  "adopted-as-amended",
  "adopted-conditionally",
  "rejected",
  "tied",
  "withdrawn",
  "held-over",
  "taken-over",
  "not-put-to-vote",
  "fulfilled",
  "partly-fulfilled",
  "lapsed",
  "answered",
  "open",
] as const;

/** What a word of a source for an outcome can mean; "none" that it says nothing of it. */
export const OUTCOME_MEANINGS = [...OUTCOMES, "none"] as const;

/** What became of a record. */
export type Outcome = (typeof OUTCOMES)[number];

/** What kinds of record there are. */
export const KINDS = [
  "motion",
  "motion-extraneous",
  "amendment",
  "subamendment",
  "proposal",
  "members-proposal",
  "commitment",
  "question",
  "council-resolution",
  "executive-resolution",
] as const;

/** What a word of a source for a kind can mean; "skip" leaves the record out. */
export const KIND_MEANINGS = [...KINDS, "skip"] as const;

/** What kind of record it is. */
export type Kind = (typeof KINDS)[number];

/** Dutch name of a kind; a motion that is not on the agenda is one all the same. */
export const kindLabel = (kind: Kind): string =>
  decisionKinds[kind === "motion-extraneous" ? "motion" : kind].label;

/** A word as a clerk maps it: lower case, without what surrounds it. */
export const wordKey = (text: string): string =>
  oneLine(text)
    .toLowerCase()
    .replaceAll(/^[\s"'“”‘’.,;:!?()-]+|[\s"'“”‘’.,;:!?()-]+$/g, "");

const KNOWN: readonly (readonly [RegExp, Outcome])[] = [
  [
    /\b(?:geamendeerd|gewijzigd|geamendeerde) (?:is )?(?:aangenomen|vastgesteld|aanvaard)|\b(?:aangenomen|vastgesteld) (?:als |zoals )?geamendeerd|conform gewijzigd|adopted as amended|amended/,
    "adopted-as-amended",
  ],
  [/onder voorbehoud|voorwaardelijk/, "adopted-conditionally"],
  [/niet in stemming|niet behandeld|niet ingediend|not put to/, "not-put-to-vote"],
  [
    /\b(?:niet|not) (?:aangenomen|aanvaard|akkoord|adopted|accepted|approved)|\bverworpen\b|\bafgestemd\b|\bafgewezen\b|\brejected\b|\bdefeated\b|\bnot carried\b/,
    "rejected",
  ],
  [/\bstaak(?:t|ten)\b|\bstaken\b|\bgestaakt\b|\bt(?:ied|ie)\b|\bstaking\b/, "tied"],
  [/\bingetrokken\b|\bteruggetrokken\b|\bwithdrawn\b/, "withdrawn"],
  [/\baangehouden\b|\bheld over\b|\bpostponed\b/, "held-over"],
  [/\bovergenomen\b|\btaken over\b/, "taken-over"],
  [
    /\b(?:deels|gedeeltelijk|ten dele) (?:afgedaan|afgehandeld|voldaan|nagekomen|uitgevoerd|gereed)/,
    "partly-fulfilled",
  ],
  [
    /\b(?:niet|nog niet|nog te|not) (?:afgedaan|afgehandeld|voldaan|beantwoord|nagekomen|uitgevoerd|gereed|beantwoorden)/,
    "open",
  ],
  [
    /\baangenomen\b|\baanvaard\b|\bakkoord\b|\bvastgesteld\b|\badopted\b|\baccepted\b|\bapproved\b|\bpassed\b|\bcarried\b|\bconform\b/,
    "adopted",
  ],
  [/\bbeantwoord\b|\banswered\b/, "answered"],
  [
    /\bafgedaan\b|\bafgehandeld\b|\bvoldaan\b|\bnagekomen\b|\buitgevoerd\b|\bgereed\b|\bafgerond\b|\bvoltooid\b|\bfulfilled\b|\bcompleted\b|\bclosed\b|\bgesloten\b|\bdone\b/,
    "fulfilled",
  ],
  [/\bvervallen\b|\blapsed\b/, "lapsed"],
  [
    /^(?:open|openstaand|openstaande|lopend|lopende|loopt|in behandeling|in uitvoering|in voorbereiding|onbeantwoord|nieuw|actief|ingediend|geagendeerd|submitted|pending|in progress|uitgezet)$/,
    "open",
  ],
];

/** What a word for an outcome most probably means; undefined for one nobody can know. */
export const knownOutcome = (text: string): Outcome | undefined => {
  const word = wordKey(text);
  if (word.length > 200) return undefined;
  return KNOWN.find(([pattern]) => pattern.test(word))?.[1];
};

const KNOWN_KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/\bsub ?-?amendement|\bsubamendment/, "subamendment"],
  [/\bamendement|\bamendment/, "amendment"],
  [/\bmotie.*\bvreemd|\bvreemd.*\bmotie|\bmvv?od\b/, "motion-extraneous"],
  [/\bmotie|\bmotion/, "motion"],
  [/\btoezegging|\bcommitment/, "commitment"],
  [/\binitiatief ?voorstel|\binitiatief\b|members.?.?proposal/, "members-proposal"],
  [/\bvragen\b|\bvraag\b|\bart(?:ikel)?\.? ?\d+ ?-?vra|\bquestions?\b|interpellatie/, "question"],
  [/\bcollege ?besluit|\bb&w ?besluit|\bbesluit (?:van het )?college/, "executive-resolution"],
  [/\braads?voorstel|\bvoorstel|\bproposal|\bstatenvoorstel|\bagendapunt|\bbesluit\b/, "proposal"],
  [/\braadsbesluit|\bstatenbesluit|\bresolution/, "council-resolution"],
];

/** What kind of record a word names; undefined for one that the import does not know. */
export const knownKind = (text: string): Kind | undefined => {
  const word = wordKey(text).normalize("NFC");
  return KNOWN_KINDS.find(([pattern]) => pattern.test(word))?.[1];
};
