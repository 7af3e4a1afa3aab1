import * as z from "zod/mini";
import type { IsoDate } from "@doelspoor/events";
import { isFactionName } from "../../general/lists.ts";
import type { GeneralRecord } from "../../general/record.ts";
import { filled as given } from "../../general/said.ts";
import { filled, oneLine } from "../../kit/text.ts";
import type { Gathered, Resource } from "./resources.ts";

const person = z.looseObject({
  naamNatuurlijkPersoon: z.object({
    achternaam: z.string(),
    tussenvoegsel: z.optional(z.string()),
    voorletters: z.optional(z.string()),
    voornamen: z.optional(z.string()),
    volledigeNaam: z.optional(z.string()),
  }),
});

/** Name of a person in reading order; undefined where the resource has none. */
export const nameOf = (of: Resource): string | undefined => {
  const name = person.safeParse(of).data?.naamNatuurlijkPersoon;
  if (name === undefined) return undefined;
  const { voornamen, voorletters, tussenvoegsel, achternaam, volledigeNaam } = name;
  const parts = [voornamen ?? voorletters, tussenvoegsel, achternaam];
  return filled(oneLine(volledigeNaam ?? parts.filter((part) => part !== undefined).join(" ")));
};

const faction = z.looseObject({ fractienaam: z.string() });

/** Name of the faction that something refers to. */
export const factionNamed = (gathered: Gathered, reference: unknown): string | undefined =>
  filled(faction.safeParse(gathered.find("fracties", reference)).data?.fractienaam);

const membership = z.looseObject({
  fractie: z.unknown(),
  datumBeginFractieLidmaatschap: z.optional(z.string()),
  datumEindeFractieLidmaatschap: z.optional(z.string()),
});

const isHeldOn = (day: IsoDate, of: z.infer<typeof membership>): boolean => {
  const { datumBeginFractieLidmaatschap: from = "", datumEindeFractieLidmaatschap: to } = of;
  return from.slice(0, 10) <= day && (to === undefined || day < to.slice(0, 10));
};

/** The one faction that a person was a member of on a day; undefined where that is none or more. */
export const factionOn = (gathered: Gathered, of: Resource, day: IsoDate): string | undefined => {
  const found = gathered
    .having("fractielidmaatschappen", "natuurlijkPersoon", of)
    .flatMap((each) => membership.safeParse(each).data ?? [])
    .filter((each) => isHeldOn(day, each));
  const [one, ...others] = new Set(found.map((each) => factionNamed(gathered, each.fractie)));
  return others.length === 0 ? one : undefined;
};

const submitter = z.looseObject({
  naam: z.optional(z.string()),
  natuurlijkPersoon: z.optional(z.unknown()),
  organisatorischeEenheid: z.optional(z.unknown()),
  // Of our own: the name of the faction of a person, or the faction that handed it in.
  fractie: z.optional(z.unknown()),
});

type Submitters = Pick<GeneralRecord, "movers" | "factions">;

const NONE: Submitters = { movers: [], factions: [] };

const memberOf = (gathered: Gathered, of: Resource | undefined, day: IsoDate | undefined) =>
  of === undefined || day === undefined ? undefined : factionOn(gathered, of, day);

const personIn = (
  gathered: Gathered,
  { natuurlijkPersoon, naam, fractie }: z.infer<typeof submitter>,
  day: IsoDate | undefined,
): Submitters => {
  const found = gathered.find("natuurlijkpersonen", natuurlijkPersoon);
  const name = (found && nameOf(found)) ?? filled(naam);
  if (name === undefined) return NONE;
  const stated = typeof fractie === "string" ? filled(fractie) : undefined;
  const of = stated ?? memberOf(gathered, found, day);
  return { movers: [{ name, ...given("faction", of) }], factions: [] };
};

const submitterIn = (gathered: Gathered, each: Resource, day: IsoDate | undefined): Submitters => {
  const { data } = submitter.safeParse(each);
  if (data === undefined) return NONE;
  if (data.natuurlijkPersoon) return personIn(gathered, data, day);
  // The college and its departments hand in proposals; that is no mover from the council.
  if (data.organisatorischeEenheid) return NONE;
  const name = filled(data.naam);
  const of = typeof data.fractie === "object" ? factionNamed(gathered, data.fractie) : undefined;
  if (of !== undefined) return { movers: [], factions: [of] };
  if (name === undefined) return NONE;
  return isFactionName(name)
    ? { movers: [], factions: [name] }
    : { movers: [{ name }], factions: [] };
};

/**
 * Who handed something in.
 * @param day on which their membership tells the faction; undefined where what is stated is all there is
 */
export const submittersOf = (
  gathered: Gathered,
  of: Resource,
  day: IsoDate | undefined,
): Submitters => {
  const all = gathered
    .having("indieners", "informatieobject", of)
    .map((each) => submitterIn(gathered, each, day));
  const movers = new Map(all.flatMap((each) => each.movers).map((each) => [each.name, each]));
  const factions = new Set(all.flatMap((each) => each.factions));
  return { movers: [...movers.values()], factions: [...factions] };
};
