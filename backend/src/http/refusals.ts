import { byRefusal, dutchDate, dutchNumber } from "@doelspoor/events";
import type { PerRefusal } from "@doelspoor/events";
import type { CorrectingRefusal } from "../application/correct.ts";
import { problem } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** Every refusal that a command or a correction can give. */
export type AnyRefusal = CorrectingRefusal;

interface Told {
  readonly status: 404 | 409 | 422;
  readonly title: string;
  readonly detail: string;
  /** Field of the input that the refusal is about. */
  readonly field?: string;
}

const VOTE_RULES = {
  secret: "Over personen is de stemming geheim. Laat de stemmen per fractie weg.",
  sum: "De stemmen van de fracties tellen niet op tot het totaal.",
  chair: "Alleen in het college, en niet over personen, beslist de voorzitter bij gelijke stemmen.",
  majority: "Er is geen meerderheid van de uitgebrachte stemmen.",
} as const;

const dutchChoice = (choices: readonly string[]): string =>
  [choices.slice(0, -1).join(", "), choices.at(-1)].filter(Boolean).join(" of ");

/** Refusal code → status, Dutch title, what to do. A code that is missing here does not compile. */
export const refusals: PerRefusal<AnyRefusal, Told> = {
  "already-recorded": () => ({
    status: 409,
    title: "Dit is al vastgelegd.",
    detail: "Er is niets veranderd. Verbeter zo nodig wat er staat.",
  }),
  "not-recorded": () => ({
    status: 404,
    title: "Dit is nog niet vastgelegd.",
    detail: "Leg het eerst vast.",
  }),
  "step-not-allowed": ({ status, step }) => ({
    status: 422,
    title: "Deze stap kan nu niet.",
    detail: `De stap “${step}” kan niet vanuit de stand “${status}”.`,
  }),
  "date-in-future": ({ date, today }) => ({
    status: 422,
    title: "Deze datum ligt in de toekomst.",
    detail: `${dutchDate(date)} is later dan vandaag, ${dutchDate(today)}. Kies vandaag of eerder.`,
    field: "occurredOn",
  }),
  "date-before-start": ({ date, start }) => ({
    status: 422,
    title: "Deze datum is te vroeg.",
    detail: `${dutchDate(date)} ligt voor het begin op ${dutchDate(start)}. Kies ${dutchDate(start)} of later.`,
    field: "occurredOn",
  }),
  "effect-ends-before-start": ({ from, to }) => ({
    status: 422,
    title: "De einddatum ligt voor de begindatum.",
    detail: `Het geldt vanaf ${dutchDate(from)} en kan niet eindigen op ${dutchDate(to)}.`,
    field: "validTo",
  }),
  "decision-unknown": () => ({
    status: 422,
    title: "Dit besluit of doel bestaat niet.",
    detail: "Kies een besluit of doel dat is vastgelegd.",
    field: "target",
  }),
  "trace-to-itself": () => ({
    status: 422,
    title: "Een spoor kan niet naar zichzelf lopen.",
    detail: "Kies een ander besluit of doel.",
    field: "target",
  }),
  "trace-impossible": ({ type, from, to }) => ({
    status: 422,
    title: "Dit soort spoor bestaat niet tussen deze twee.",
    detail: `Het spoor “${type}” kan niet van ${from} naar ${to} lopen.`,
    field: "type",
  }),
  "seats-do-not-add-up": ({ seats, sum }) => ({
    status: 422,
    title: "De zetels tellen niet op.",
    detail: `De raad heeft ${dutchNumber(seats)} zetels. De fracties hebben er samen ${dutchNumber(sum)}.`,
    field: "results",
  }),
  "terms-overlap": ({ from, running }) => ({
    status: 422,
    title: "Deze raadsperiode begint te vroeg.",
    detail: `${dutchDate(from)} ligt niet na het begin van de lopende periode op ${dutchDate(running)}.`,
    field: "occurredOn",
  }),
  "nobody-in-office": ({ name }) => ({
    status: 422,
    title: "Deze wethouder is niet in functie.",
    detail: `${name} staat niet als wethouder vastgelegd.`,
    field: "name",
  }),
  "spelling-unknown": ({ spelling }) => ({
    status: 404,
    title: "Deze schrijfwijze is niet voorgesteld.",
    detail: `“${spelling}” staat niet in de lijst.`,
    field: "spelling",
  }),
  "corrected-event-unknown": () => ({
    status: 404,
    title: "Deze gebeurtenis is er niet.",
    detail: "Kies een gebeurtenis van dit besluit om te verbeteren.",
    field: "of",
  }),
  "correction-breaks-later-step": ({ step, because }) => ({
    status: 422,
    title: "Deze verbetering kan niet: een latere stap klopt dan niet meer.",
    detail: `Na deze verbetering kan de latere stap “${step}” niet meer (${because}). Verbeter eerst die stap.`,
    field: "data",
  }),
  "correction-changes-nothing": () => ({
    status: 422,
    title: "Dit staat er al zo.",
    detail: "De verbetering verandert niets. Pas de gegevens of de datums aan.",
    field: "data",
  }),
  "secret-vote-per-member": () => ({
    status: 422,
    title: "Een geheime stemming heeft alleen totalen.",
    detail: "Laat de stemmen per fractie en per lid weg en vul de totalen in.",
    field: "factions",
  }),
  "member-not-seated": ({ name }) => ({
    status: 422,
    title: "Dit raadslid heeft geen zetel.",
    detail: `${name} staat op deze dag niet als raadslid vastgelegd.`,
    field: "name",
  }),
  "member-already-seated": ({ name }) => ({
    status: 409,
    title: "Dit raadslid heeft al een zetel.",
    detail: `${name} staat al als raadslid vastgelegd.`,
    field: "name",
  }),
  "faction-unknown": ({ faction }) => ({
    status: 422,
    title: "Deze fractie is er niet.",
    detail: `De fractie ${faction} is op deze dag niet vastgelegd.`,
    field: "faction",
  }),
  "faction-already-there": ({ faction }) => ({
    status: 409,
    title: "Deze fractie is er al.",
    detail: `De fractie ${faction} staat al vastgelegd.`,
    field: "faction",
  }),
  "standstill-running": ({ ends }) => ({
    status: 422,
    title: "De opschortende termijn loopt nog.",
    detail: `Definitief gunnen kan na ${dutchDate(ends)} (Aanbestedingswet 2012, artikel 2.127).`,
    field: "occurredOn",
  }),
  "proceedings-pending": ({ since }) => ({
    status: 422,
    title: "Er loopt een kort geding.",
    detail: `Het kort geding begon op ${dutchDate(since)}. Leg eerst de uitspraak vast (Aanbestedingswet 2012, artikel 2.131).`,
  }),
  "arrangement-only": ({ kind }) => ({
    status: 422,
    title: "Deze stap hoort alleen bij de regeling zelf.",
    detail: `Dit is een ${kind}. Toestemming en uittreding gaan over de gemeenschappelijke regeling zelf.`,
  }),
  "retroactive-not-decided": ({ retroactiveTo }) => ({
    status: 422,
    title: "Het besluit geeft geen terugwerkende kracht.",
    detail: `Het kan niet terugwerken tot ${dutchDate(retroactiveTo)}. Laat dit veld leeg, of leg vast dat het besluit dit zelf zegt.`,
    field: "retroactiveTo",
  }),
  "in-force-before-publication": ({ from, published }) => ({
    status: 422,
    title: "Dit kan niet gelden voordat het bekend is gemaakt.",
    detail: `Het is bekendgemaakt op ${dutchDate(published)} en kan niet gelden vanaf ${dutchDate(from)}.`,
    field: "validFrom",
  }),
  "ground-missing": () => ({
    status: 422,
    title: "Geheimhouding heeft een grond nodig.",
    detail:
      "Kies een grond van artikel 5.1 van de Woo, of de besloten vergadering (Gemeentewet artikel 87 en 23).",
    field: "ground",
  }),
  "field-cannot-be-secret": ({ field }) => ({
    status: 422,
    title: "Dit veld kan niet alleen geheim zijn.",
    detail: `Zonder het veld “${field}” is niet te tonen wat er is vastgelegd. Kies andere velden, of het hele besluit.`,
    field: "fields",
  }),
  "lifted-by-another-body": ({ mayLift }) => ({
    status: 422,
    title: "Dit orgaan kan de geheimhouding niet opheffen.",
    detail: `Dat kan ${dutchChoice(mayLift)} (Gemeentewet artikel 89). Is het stuk aan de raad gegeven, dan kan alleen de raad het.`,
    field: "liftedBy",
  }),
  "identity-missing": ({ missing }) => ({
    status: 422,
    title: "Er is nog niet gezegd om welke regeling het gaat.",
    detail: `Er is geen ontwerp vastgelegd. Vul ook in: ${missing.map((field) => (field === "title" ? "titel" : "soort")).join(" en ")}.`,
    field: missing[0] ?? "title",
  }),
  "vote-impossible": ({ rule }) => ({
    status: 422,
    title: "Met deze stemming kan het besluit niet zijn genomen.",
    detail: VOTE_RULES[rule],
    field: "vote",
  }),
};

/** Answers with a refusal: the code, what it means and what to do. */
export const refused = (refusal: AnyRefusal): Reply => {
  const { field, ...told } = byRefusal(refusal, refusals);
  const { code, ...facts } = refusal;
  const message = `${told.title} ${told.detail}`;
  const errors = field === undefined ? {} : { errors: [{ field, message }] };
  return problem({ code, facts, ...told, ...errors });
};
