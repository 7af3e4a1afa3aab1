import type { Mapping } from "./mapping.ts";
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

/** What a proposed mapping takes for granted, in Dutch. */
export const assumptionsOf = ({ fields, identity, kind }: Mapping): readonly string[] => [
  ...FIELDS.flatMap((field) => {
    const path = fields[field];
    return path === undefined ? [] : [`“${path}” is ${LABELS[field]}`];
  }),
  `records worden herkend aan ${identity.map((path) => `“${path}”`).join(" + ")}`,
  ...(kind.words === undefined && kind.fixed !== undefined
    ? [`${kind.fromTitle === true ? "wat de titel niet zegt" : "alles"} is ${kind.fixed}`]
    : []),
];
