import type { Mapping } from "./mapping.ts";
import { kindLabel } from "./outcomes.ts";
import { FIELDS, type FieldName } from "./words.ts";

const LABELS: Readonly<Record<FieldName, string>> = {
  id: "kenmerk",
  number: "nummer",
  title: "titel",
  kind: "soort",
  date: "datum",
  meetingDate: "datum van de vergadering",
  decidedOn: "datum van het besluit",
  term: "termijn",
  outcome: "uitslag",
  status: "status",
  movers: "indieners",
  coMovers: "medeondertekenaars",
  factions: "fracties",
  text: "tekst",
  explanation: "toelichting",
  answer: "antwoord",
  agendaItem: "agendapunt",
  portfolio: "portefeuille",
  holder: "portefeuillehouder",
  address: "webadres",
};

const ROWS =
  "elke rij is de stem van één fractie of één lid; rijen met hetzelfde kenmerk zijn samen één besluit";

const kindIn = ({ fixed, fromTitle, words }: Mapping["kind"]): readonly string[] => {
  if (words !== undefined || fixed === undefined) return [];
  const what = fromTitle === true ? "wat de titel niet zegt" : "alles";
  return [fixed === "skip" ? `${what} wordt overgeslagen` : `${what} is “${kindLabel(fixed)}”`];
};

/** What a proposed mapping takes for granted, in Dutch. */
export const assumptionsOf = ({ fields, identity, kind, votes }: Mapping): readonly string[] => [
  ...FIELDS.flatMap((field) => {
    const path = fields[field];
    return path === undefined ? [] : [`“${path}” is ${LABELS[field]}`];
  }),
  `records worden herkend aan ${identity.map((path) => `“${path}”`).join(" + ")}`,
  ...(votes?.rows === undefined ? [] : [ROWS]),
  ...kindIn(kind),
];
