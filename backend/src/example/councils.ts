import type { IsoDate } from "@doelspoor/events";

/** The factions of Lindewaard; none exists. */
export const factionNames = {
  GS: "Groen & Samen",
  SL: "Sociaal Lindewaard",
  CV: "Christelijk Verbond",
  OB: "Ouderenbelang",
  DE: "Dorpen Eerst",
  LIB: "Liberalen Lindewaard",
  LL: "Lindewaard Lokaal",
} as const;

/** Short name of a faction. */
export type Faction = keyof typeof factionNames;

/** All factions, in the order in which a table of votes lists them. */
export const factions = ["GS", "SL", "CV", "OB", "DE", "LIB", "LL"] as const satisfies Faction[];

/** The members of the council from an election on. */
export interface Council {
  readonly elected: IsoDate;
  readonly term: string;
  readonly members: Readonly<Record<Faction, readonly string[]>>;
}

/** The council of the coalition Samen dichtbij. */
export const council2022: Council = {
  elected: "2022-03-16",
  term: "2022–2026",
  members: {
    GS: [
      "Marit Tolsma", "Joris van Amstel", "Fatima El Idrissi",
      "Hanneke Bos", "Thijs Vermeulen", "Lin Zhang",
    ],
    SL: ["Ans Kuiper", "Orhan Demir", "Wendy Scholten", "Rachid Bouzian", "Tineke Post"],
    CV: ["Gerrit van den Berg", "Elsbeth Hofman", "Jan-Willem Kok"],
    OB: ["Rob Meijer", "Corrie de Jong"],
    DE: ["Sjoerd Hiemstra", "Anja Wolters"],
    LIB: ["Frederik van Loon", "Charlotte Visser", "Ruben Pinas", "Iris Verbeek"],
    LL: [
      "Kees Molenaar", "Sandra Bruin", "Dennis Groot", "Gülay Aydın",
      "Peter Smit", "Monique Jansen", "Wim Schouten",
    ],
  },
}; // prettier-ignore

/** The council of the coalition Nuchter vooruit. */
export const council2026: Council = {
  elected: "2026-03-18",
  term: "2026–2030",
  members: {
    GS: ["Marit Tolsma", "Fatima El Idrissi", "Lin Zhang", "Bram Oosterhof"],
    SL: ["Orhan Demir", "Wendy Scholten", "Rachid Bouzian", "Jolanda Prins"],
    CV: ["Elsbeth Hofman", "Jan-Willem Kok"],
    OB: ["Corrie de Jong", "Harm Veenstra"],
    DE: ["Sjoerd Hiemstra", "Anja Wolters", "Klaas Dijkstra"],
    LIB: ["Charlotte Visser", "Ruben Pinas", "Iris Verbeek", "Maarten de Ruiter", "Sophie Lam"],
    LL: [
      "Kees Molenaar", "Sandra Bruin", "Gülay Aydın", "Peter Smit", "Monique Jansen",
      "Patrick Hendriks", "Ria Boon", "Youssef Karimi", "Linda Vos",
    ],
  },
}; // prettier-ignore

/** Number of seats of the council, by number of inhabitants (Gemeentewet art. 8). */
export const SEATS = 29;

/** Faction of a member of either council. */
export const factionOf = (name: string): Faction => {
  const found = factions.find((faction) =>
    [council2022, council2026].some(({ members }) => members[faction].includes(name)),
  );
  if (found === undefined) throw new Error(`${name} sits in no council of Lindewaard`);
  return found;
};
