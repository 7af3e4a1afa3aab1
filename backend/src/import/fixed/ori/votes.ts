import * as z from "zod/mini";
import type { IsoDate } from "@doelspoor/events";
import { BallotBox, NO_BALLOT, type Ballot } from "../../general/ballot-box.ts";
import { knownOutcome, type Outcome } from "../../general/outcomes.ts";
import { UnrecordableRecord } from "../../kit/problem.ts";
import { filled } from "../../kit/text.ts";
import { dayOf } from "./meeting.ts";
import { factionNamed, factionOn, nameOf } from "./people.ts";
import type { Gathered, Resource } from "./resources.ts";

const seats = z.int().check(z.minimum(0), z.maximum(500));

const vote = z.looseObject({
  agendapunt: z.optional(z.unknown()),
  besluit: z.optional(z.unknown()),
  resultaatMondelingeStemming: z.optional(z.enum(["voor", "tegen", "gelijk"])),
  // Of our own: the standard counts no votes, and does not tell what was reckoned.
  aantalVoor: z.optional(seats),
  aantalTegen: z.optional(seats),
  resultaatAfgeleid: z.optional(z.boolean()),
});

type Vote = z.infer<typeof vote> & Resource;

const byFaction = z.looseObject({
  fractie: z.unknown(),
  fractiestemresultaat: z.optional(z.enum(["aangenomen", "verworpen", "verdeeld"])),
  aantalVoor: z.optional(seats),
  aantalTegen: z.optional(seats),
  aantalOnthouden: z.optional(seats),
  aantalAfwezig: z.optional(seats),
});

const STANCES = { aangenomen: "for", verworpen: "against", verdeeld: "divided" } as const;
const CHOICES = {
  voor: "for",
  tegen: "against",
  onthouden: "notParticipating",
  afwezig: "absent",
} as const;

const byMember = z.looseObject({
  aanwezigeDeelnemer: z.unknown(),
  keuzeStemming: z.enum(["voor", "tegen", "afwezig", "onthouden"]),
});

const present = z.looseObject({
  natuurlijkPersoon: z.unknown(),
  organisatie: z.optional(z.string()),
});

const read = <Value>(schema: z.ZodMiniType<Value>, collection: string, of: Resource): Value => {
  const { data, success } = schema.safeParse(of);
  if (success) return data;
  throw new UnrecordableRecord(collection, `${of.id.slice(0, 80)} is niet zoals de standaard zegt`);
};

const addFaction = (box: BallotBox, gathered: Gathered, of: Resource): void => {
  const row = read(byFaction, "stemresultatenperfractie", of);
  const faction = factionNamed(gathered, row.fractie);
  if (faction === undefined) throw new UnrecordableRecord("fracties", "heeft geen naam");
  const { aantalVoor, aantalTegen, fractiestemresultaat } = row;
  if (aantalVoor !== undefined && aantalTegen !== undefined) {
    box.seats(faction, "for", aantalVoor);
    box.seats(faction, "against", aantalTegen);
    box.seats(faction, "notParticipating", row.aantalOnthouden ?? 0);
    box.seats(faction, "absent", row.aantalAfwezig ?? 0);
  } else if (fractiestemresultaat !== undefined) box.stance(faction, STANCES[fractiestemresultaat]);
};

const presentIn = (gathered: Gathered, reference: unknown) => {
  const found = gathered.find("aanwezigedeelnemers", reference);
  return found && read(present, "aanwezigedeelnemers", found);
};

const addMember = (box: BallotBox, of: Resource, { gathered, day }: At): void => {
  const { aanwezigeDeelnemer, keuzeStemming } = read(byMember, "stemmen", of);
  const who = presentIn(gathered, aanwezigeDeelnemer);
  const person = gathered.find("natuurlijkpersonen", who?.natuurlijkPersoon);
  const name = person && nameOf(person);
  if (person === undefined || name === undefined)
    throw new UnrecordableRecord("stemmen", `${of.id.slice(0, 80)} noemt niemand`);
  const faction = filled(who?.organisatie) ?? factionOn(gathered, person, day);
  if (faction === undefined)
    throw new UnrecordableRecord("stemmen", `zegt niet bij welke fractie ${name} hoorde`);
  box.member({ name, faction, side: CHOICES[keuzeStemming] });
};

interface At {
  readonly gathered: Gathered;
  readonly day: IsoDate;
}

const ballotOf = (of: Vote, at: At): Ballot => {
  const { gathered } = at;
  const [counted, named] = [new BallotBox("stemmingen"), new BallotBox("stemmen")];
  for (const row of gathered.having("stemresultatenperfractie", "stemming", of))
    addFaction(counted, gathered, row);
  for (const one of gathered.having("stemmen", "stemming", of)) addMember(named, one, at);
  const [rows, { members, factions }] = [counted.ballot(), named.ballot()];
  if (rows.factions.length > 0) return { ...rows, stances: [], members };
  if (members.length > 0) return { factions, members, stances: [] };
  const { aantalVoor, aantalTegen } = of;
  const isCounted = aantalVoor !== undefined && aantalTegen !== undefined;
  return { ...rows, ...(isCounted ? { totals: { for: aantalVoor, against: aantalTegen } } : {}) };
};

const RESULTS = { voor: "adopted", tegen: "rejected", gelijk: "tied" } as const;

// By a vote that is tied a proposal may end as rejected (Gemeentewet art. 32).
const FITTING: Readonly<Record<keyof typeof RESULTS, readonly Outcome[]>> = {
  voor: ["adopted", "adopted-as-amended", "adopted-conditionally"],
  tegen: ["rejected"],
  gelijk: ["tied", "rejected"],
};

const decided = z.looseObject({ besluitresultaat: z.string() });

const unfit = (word: string, why: string) =>
  new UnrecordableRecord("besluitresultaat", `“${word.slice(0, 60)}” ${why}`);

const outcomeSaid = (word: string, result: Vote["resultaatMondelingeStemming"]) => {
  const outcome = knownOutcome(word);
  if (outcome === undefined) throw unfit(word, "is geen uitslag die de import kent");
  if (result !== undefined && !FITTING[result].includes(outcome))
    throw unfit(word, `past niet bij de uitslag van de stemming, “${result}”`);
  return { outcome, outcomeWord: word };
};

const outcomeOf = (of: Vote, gathered: Gathered) => {
  if (of.resultaatAfgeleid === true) return {};
  const result = of.resultaatMondelingeStemming;
  const { data } = decided.safeParse(gathered.find("besluiten", of.besluit));
  if (data !== undefined) return outcomeSaid(data.besluitresultaat, result);
  return result === undefined ? {} : { outcome: RESULTS[result] };
};

/** How something was voted on. */
export interface Voted {
  readonly outcome?: Outcome;
  readonly outcomeWord?: string;
  readonly ballot: Ballot;
  readonly decidedOn?: IsoDate | undefined;
}

const point = z.looseObject({ vergadering: z.unknown() });

const dayOfVote = (gathered: Gathered, { agendapunt }: Vote): IsoDate | undefined => {
  const found = point.safeParse(gathered.find("agendapunten", agendapunt)).data;
  const meeting = gathered.find("vergaderingen", found?.vergadering);
  return meeting && dayOf(meeting);
};

/** Whether there was a vote on it. */
export const isVotedOn = (gathered: Gathered, of: Resource): boolean =>
  gathered.having("stemmingen", "informatieobject", of).length > 0;

/**
 * The last vote on something.
 * @param otherwise the day where the vote is under no item of a meeting
 * @throws UnrecordableRecord where it cannot be read, or nobody can tell which was the last
 */
export const votedOn = (gathered: Gathered, of: Resource, otherwise: IsoDate): Voted => {
  const votes = gathered
    .having("stemmingen", "informatieobject", of)
    .map((each) => ({ ...read(vote, "stemmingen", each), id: each.id, url: each.url }))
    .map((each) => ({ cast: each, day: dayOfVote(gathered, each) ?? otherwise }))
    .toSorted((left, right) => (left.day < right.day ? 1 : -1));
  const [last, before] = votes;
  if (last === undefined) return { ballot: NO_BALLOT };
  if (before?.day === last.day)
    throw new UnrecordableRecord(
      "stemmingen",
      "heeft er meer dan één op dezelfde dag; welke de laatste was, is niet te zeggen",
    );
  const ballot = ballotOf(last.cast, { gathered, day: last.day });
  return { ...outcomeOf(last.cast, gathered), ballot, decidedOn: last.day };
};
