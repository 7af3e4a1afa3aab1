import type { FactionRow, Vote } from "@doelspoor/events";
import { statusWord } from "../kit/words.ts";
import type { People } from "./people.ts";
import type { Reference, Resources } from "./resources.ts";

const RESULTS: Readonly<Record<string, string>> = {
  adopted: "voor",
  "adopted-as-amended": "voor",
  "adopted-conditionally": "voor",
  rejected: "tegen",
  tied: "gelijk",
};
const TYPES: Readonly<Record<string, string>> = {
  "roll-call": "hoofdelijk",
  secret: "schriftelijk",
};
const CHOICES = {
  for: "voor",
  against: "tegen",
  "not-participating": "onthouden",
  absent: "afwezig",
} as const;

const factionResult = (row: FactionRow): string | undefined => {
  if (row.for > 0 && row.against > 0) return "verdeeld";
  if (row.for > 0) return "aangenomen";
  return row.against > 0 ? "verworpen" : undefined;
};

/** What a vote is on, and where it took place. */
interface Cast {
  readonly decision: Reference;
  readonly agendapunt: Reference;
  readonly vergadering: Reference;
}

interface Tools {
  readonly resources: Resources;
  readonly people: People;
}

/** The vote of a faction; the addresses of those of its members. */
const addFaction = (
  { resources, people }: Tools,
  row: FactionRow,
  { decision, vergadering }: Cast,
): readonly string[] => {
  const stemming = resources.reference("stemmingen", decision.id);
  const reference = resources.reference("stemresultatenperfractie", decision.id, row.faction);
  resources.add("stemresultatenperfractie", reference, {
    fractie: people.faction(row.faction),
    stemming,
    fractiestemresultaat: factionResult(row),
    // The standard says for or against, not by how many; these say it.
    aantalVoor: row.for,
    aantalTegen: row.against,
    aantalOnthouden: row.notParticipating,
    aantalAfwezig: row.absent,
  });
  return (row.members ?? []).map(({ name, vote }) => {
    const aanwezigeDeelnemer = people.present(name, row.faction, vergadering);
    const stem = resources.reference("stemmen", decision.id, row.faction, name);
    const keuzeStemming = CHOICES[vote];
    return resources.add("stemmen", stem, { aanwezigeDeelnemer, stemming, keuzeStemming }).url;
  });
};

/** A vote, with that of each faction and each member as far as they are known. */
export const addVote = (tools: Tools, vote: Vote, cast: Cast): void => {
  const { resources } = tools;
  const { decision: informatieobject, agendapunt } = cast;
  const stemming = resources.reference("stemmingen", informatieobject.id);
  const besluit = resources.reference("besluiten", informatieobject.id);
  resources.add("stemmingen", stemming, {
    agendapunt,
    resultaatMondelingeStemming: RESULTS[vote.outcome],
    stemmingstype: TYPES[vote.method] ?? "regulier",
    besluit,
    informatieobject,
    stemmen: vote.factions.flatMap((row) => addFaction(tools, row, cast)),
    aantalVoor: vote.totals.for,
    aantalTegen: vote.totals.against,
    // Reckoned from the votes, where nobody said what it was.
    resultaatAfgeleid: vote.basis === "derived" ? true : undefined,
  });
  const besluitresultaat = statusWord(vote.outcome);
  resources.add("besluiten", besluit, { besluitresultaat, stemmingen: [stemming.url] });
};
