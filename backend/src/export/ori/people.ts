import type { Asked, IsoDate } from "@doelspoor/events";
import type { Reference, Resources } from "./resources.ts";

/** The standard wants a time with a day; the log has days. */
const instant = (day: IsoDate): string => `${day}T00:00:00Z`;

/** The municipality of a resource: four digits and its name. */
export const municipalityOf = ({ municipality, council }: Asked) => ({
  gemeentecode: municipality.slice(2),
  gemeentenaam: council.name ?? municipality,
});

/** "Bakker, Noor" and "Noor Bakker" both end in a family name; sources do not say where it begins. */
const nameOf = (name: string) => {
  const [family = name, given] = name.split(", ");
  return given === undefined
    ? { achternaam: name.split(" ").at(-1) ?? name, volledigeNaam: name }
    : { achternaam: family, voornamen: given, volledigeNaam: name };
};

/** People and factions as they come up, each once. */
export class People {
  readonly #resources: Resources;
  readonly #asked: Asked;

  constructor(resources: Resources, asked: Asked) {
    this.#resources = resources;
    this.#asked = asked;
  }

  person(name: string, functie?: "raadslid" | "wethouder"): Reference {
    const reference = this.#resources.reference("natuurlijkpersonen", name);
    const naamNatuurlijkPersoon = nameOf(name);
    return this.#resources.add("natuurlijkpersonen", reference, { functie, naamNatuurlijkPersoon });
  }

  faction(name: string): Reference {
    const gemeente = municipalityOf(this.#asked);
    const reference = this.#resources.reference("fracties", name);
    return this.#resources.add("fracties", reference, {
      fractienaam: name.slice(0, 100),
      gemeente,
    });
  }

  /** Who took part in a vote in a meeting, for a faction. */
  present(name: string, faction: string, vergadering: Reference): Reference {
    const natuurlijkPersoon = this.person(name, "raadslid");
    this.faction(faction);
    const reference = this.#resources.reference(
      "aanwezigedeelnemers",
      vergadering.id,
      name,
      faction,
    );
    const organisatie = faction.slice(0, 100);
    const parts = { natuurlijkPersoon, vergadering, rolnaam: "raadslid", organisatie };
    return this.#resources.add("aanwezigedeelnemers", reference, parts);
  }

  /** Everybody who is known to have or have had a seat or an office. */
  addKnown(): void {
    const { council, moment } = this.#asked;
    for (const { name, faction, from, to } of council.members) {
      if (from > moment.asOf) continue;
      const parts = {
        natuurlijkPersoon: this.person(name, "raadslid"),
        fractie: this.faction(faction),
        datumBeginFractieLidmaatschap: instant(from),
        datumEindeFractieLidmaatschap: to === undefined ? undefined : instant(to),
        // The log does not know who chairs a faction; the standard takes that for nobody.
        indicatieVoorzitter: false,
      };
      const reference = this.#resources.reference("fractielidmaatschappen", name, faction, from);
      this.#resources.add("fractielidmaatschappen", reference, parts);
    }
    for (const { name, from } of council.aldermen)
      if (from <= moment.asOf) this.person(name, "wethouder");
  }
}
