import type { Asked, DecisionKind, IsoDate } from "@doelspoor/events";
import type { Exported } from "./kit/decisions.ts";
import { defineExport } from "./kit/define-export.ts";
import { kindWord, statusWord } from "./kit/words.ts";
import { municipalityOf, People } from "./ori/people.ts";
import { COLLECTIONS, Resources, type Reference } from "./ori/resources.ts";
import { addVote } from "./ori/votes.ts";

const TYPES: Readonly<Partial<Record<DecisionKind, string>>> = {
  motion: "motie",
  amendment: "amendement",
  subamendment: "amendement",
  proposal: "voorstel",
  "members-proposal": "voorstel",
  question: "vraag",
  commitment: "toezegging",
};

/** Most letters of a title in the standard. */
const MOST_IN_TITLE = 200;

const isDay = (day: IsoDate | undefined): day is IsoDate => day !== undefined;

/** What the standard has no place for, or no room, so that nothing of a decision is lost. */
const ownOf = ({ row, page, text }: Exported) => ({
  kenmerk: row.number,
  soort: row.kind,
  stand: row.status,
  standSinds: page.since,
  volledigeTitel: row.title.length > MOST_IN_TITLE ? row.title : undefined,
  termijn: text("term"),
  portefeuille: row.portfolio,
  datumIsVanVergadering: page.dateBasis === "meeting" ? true : undefined,
});

/** Whoever may know what is secret gets it with its mark; nobody may take it for public. */
const markOf = ({ page: { secrecy } }: Exported): string => {
  const held = secrecy.filter(({ liftedOn }) => liftedOn === undefined);
  if (held.length === 0) return "openbaar";
  if (held.every(({ fields }) => fields !== undefined)) return "deels geheim";
  return held.some(({ level }) => level === "secret") ? "geheim" : "intern";
};

const textOf = (text: string | undefined, most: number): string | undefined =>
  text === undefined || text === "" ? undefined : text.slice(0, most);

/** The resources of decisions, with the meetings, the people and the votes that belong to them. */
class Gathering {
  readonly resources: Resources;
  readonly #asked: Asked;
  readonly #people: People;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.resources = new Resources(asked.municipality);
    this.#people = new People(this.resources, asked);
    this.#people.addKnown();
  }

  add(exported: Exported): void {
    const { row, page } = exported;
    const { vote, meetingDate } = page;
    const decision = { url: `urn:uuid:${row.id}`, id: row.id };
    // The meeting that it was handed in for comes first; it may be voted on in a later one.
    const days = new Set([meetingDate ?? vote?.date, vote?.date].filter(isDay));
    const meetings = [...days].map((day) => this.#meeting(day));
    const items = meetings.map((meeting) => this.#item(decision, meeting, page.agendaItem));
    this.resources.add("informatieobjecten", decision, {
      ...this.#told(exported),
      vergaderingen: meetings,
      agendapunten: items,
    });
    this.#submitters(decision, page);
    const [vergadering, agendapunt] = [meetings.at(-1), items.at(-1)];
    if (vote === undefined || vergadering === undefined || agendapunt === undefined) return;
    const tools = { resources: this.resources, people: this.#people };
    addVote(tools, vote, { decision, agendapunt, vergadering });
  }

  #told(exported: Exported) {
    const { row, page, text } = exported;
    const { number = "" } = row;
    return {
      titel: row.title.slice(0, MOST_IN_TITLE),
      // In full, with what the standard has no place for: the number and the state.
      omschrijving: `${`${kindWord(row.kind)} ${number}`.trim()}: ${row.title}`,
      toelichting: `Stand: ${statusWord(row.status)}`,
      informatieobjecttype: TYPES[row.kind] ?? "besluitvormingsstuk",
      datumIngediend: row.date,
      inhoud: page.request ?? page.summary,
      portefeuillehouder: textOf(text("holder") ?? row.portfolio, 100),
      link: page.source?.address,
      gemeente: municipalityOf(this.#asked),
      vertrouwelijkheidsaanduiding: markOf(exported),
      ...ownOf(exported),
    };
  }

  #meeting(date: IsoDate): Reference {
    return this.resources.add("vergaderingen", this.resources.reference("vergaderingen", date), {
      vergaderdatum: date,
      vergaderingstype: "raadsvergadering",
      gemeente: municipalityOf(this.#asked),
    });
  }

  #item(decision: Reference, vergadering: Reference, title: string | undefined): Reference {
    const reference = this.resources.reference("agendapunten", decision.id, vergadering.id);
    return this.resources.add("agendapunten", reference, {
      vergadering,
      agendapuntTitel: textOf(title, 100),
      agendapuntOmschrijving: title,
      informatieobjecten: [decision.url],
    });
  }

  #submitters(informatieobject: Reference, { movers, factions }: Exported["page"]): void {
    for (const { name, faction } of movers) {
      const reference = this.resources.reference("indieners", informatieobject.id, name);
      const natuurlijkPersoon = this.#people.person(name);
      if (faction !== undefined) this.#people.faction(faction);
      const parts = { naam: name, informatieobject, natuurlijkPersoon, fractie: faction };
      this.resources.add("indieners", reference, parts);
    }
    for (const faction of factions) {
      const reference = this.resources.reference(
        "indieners",
        informatieobject.id,
        "fractie",
        faction,
      );
      const fractie = this.#people.faction(faction);
      this.resources.add("indieners", reference, { naam: faction, informatieobject, fractie });
    }
  }
}

/**
 * The collections of the Open Raadsinformatie API of VNG (2.0.0-beta.4), each under its own path. What
 * the standard has no place for, such as the number of votes, stands beside it in properties of our own.
 */
export const ori = defineExport({
  name: "ori",
  label: "ORI-JSON (VNG Open Raadsinformatie)",
  extension: "json",
  media: "application/json",
  write: async function* ({ asked, decisions }) {
    const gathering = new Gathering(asked);
    for await (const exported of decisions()) gathering.add(exported);
    for (const [place, collection] of COLLECTIONS.entries()) {
      yield `${place === 0 ? "{" : ","}\n${JSON.stringify(collection)}: [`;
      let separator = "\n";
      for (const resource of gathering.resources.of(collection)) {
        yield separator + JSON.stringify(resource);
        separator = ",\n";
      }
      yield "\n]";
    }
    yield "\n}\n";
  },
});
