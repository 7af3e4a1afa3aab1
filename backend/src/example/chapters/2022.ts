import { day, on, type Day } from "../act.ts";
import { coalition, appoint, elect, install, meeting, registerExample } from "../council-acts.ts";
import { council2022 } from "../councils.ts";
import { aimsAt, amends, goal } from "../goal-acts.ts";
import { amendment, debate, formality, motion, proposal, report, vote22 } from "../motion-acts.ts";

const budget = "7. Programmabegroting 2023";

/** A new council, a new coalition, and a goal that says nothing. */
export const chapter2022: readonly Day[] = [
  day("2022-03-01", registerExample("Lindewaard")),
  day(
    "2022-03-18",
    meeting("2022-03-30", "Eerste vergadering van de nieuwe raad", [
      "Opening door de burgemeester",
      "Onderzoek van de geloofsbrieven",
      "Eed en belofte van 29 raadsleden",
      "Sluiting",
    ]),
  ),
  day("2022-03-23", on("2022-03-16", elect(council2022))),
  day("2022-03-30", install(council2022)),
  day("2022-06-02", coalition("Samen dichtbij", "GS", "SL", "CV", "OB")),
  day(
    "2022-06-09",
    appoint("Ineke Tol", "OB", ["Ouderen", "Maatschappelijke ondersteuning", "Wijkteams"]),
    appoint("Farid Amrani", "GS", ["Wonen", "Klimaat", "Verkeer"]),
    appoint("Marjolein Dekker", "SL", ["Jeugd", "Onderwijs", "Schuldhulp"]),
    appoint("Pieter van der Veen", "CV", ["Financiën", "Dorpen", "Sport"]),
  ),
  day(
    "2022-09-29",
    motion("M22-014", {
      title: "Een energiebrigade langs de deuren",
      by: ["Ans Kuiper", "Fatima El Idrissi"],
      meeting: "2022-09-29",
      item: "12. Motie vreemd aan de orde van de dag",
      asks: "De raad verzoekt het college om deze winter vrijwilligers langs 1.500 huizen te sturen. Zij plakken tochtstrips, stellen de ketel goed af en wijzen de weg naar de energietoeslag.",
    }),
    vote22("M22-014", "adopted", { split: { LIB: [2, 2] } }),
    proposal("RV22-049", {
      title: "Raadsprogramma 2022–2026 Samen dichtbij",
      meeting: "2022-10-13",
      item: "6. Raadsprogramma",
      asks: "De raad stelt het raadsprogramma vast. Het college werkt het uit in een collegeprogramma.",
    }),
  ),
  day(
    "2022-10-13",
    debate(
      "RV22-049",
      "Lindewaard Lokaal vroeg wat “doen wat nodig is” betekent. De wethouder antwoordde dat de wijkteams dat zelf het beste weten.",
    ),
    vote22("RV22-049", "adopted", { against: ["DE", "LIB", "LL"] }),
    goal("doen-wat-nodig-is", "RV22-049", {
      title: "Doen wat nodig is",
      description:
        "In het sociaal domein doen we wat nodig is. De inwoner staat centraal en we leveren maatwerk.",
      portfolio: "Sociaal domein",
    }),
    goal("dorpen-levendig", "RV22-049", {
      title: "Dorpen blijven levendig",
      goalKind: "course",
      motivation:
        "Of een dorp leeft, merkt u aan de bewoners en niet aan een telling. Elk jaar vragen we de dorpsraden wat er beter of slechter werd.",
      description:
        "Elk dorp houdt een plek waar mensen elkaar tegenkomen. We zetten er bewust geen getal bij: of een dorp leeft, merkt u aan de bewoners en niet aan een telling. Elk jaar vragen we de dorpsraden wat er beter of slechter werd.",
      targetGroup: "Inwoners van de vijf dorpen",
      effect: "Mensen blijven elkaar ontmoeten in hun eigen dorp",
      direction: "keep",
      level: "surroundings",
      forWhom: ["resident", "neighbourhood"],
      owners: ["resident", "surroundings", "municipality"],
      contribution: "supportive",
      portfolio: "Dorpen",
    }),
    goal("eigen-stroom", "RV22-049", {
      title: "De helft van onze stroom komt uit Lindewaard",
      targetGroup: "Alle inwoners en bedrijven",
      effect: "Meer stroom wordt in de gemeente zelf opgewekt",
      direction: "more",
      level: "society",
      baseline: {
        value: 18,
        unit: "procent",
        date: "2021-12-31",
        source: "Landelijke klimaatcijfers",
      },
      target: {
        value: 50,
        unit: "procent",
        date: "2030-12-31",
        source: "Landelijke klimaatcijfers",
      },
      term: "2030-12-31",
      portfolio: "Klimaat",
    }),
  ),
  day(
    "2022-11-01",
    on(
      "2022-10-27",
      aimsAt("M22-014", "doen-wat-nodig-is", {
        intention: "Doen wat nodig is voor inwoners met een hoge energierekening.",
        targetGroup: "inwoners met een hoge energierekening",
        term: "winter 2022–2023",
      }),
    ),
    meeting("2022-11-10", "Raadsvergadering begroting 2023", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Besluitenlijst van 13 oktober 2022",
      "Ingekomen stukken",
      "Belastingen 2023",
      "Programmabegroting 2023",
      "Sluiting",
    ]),
    proposal("RV22-055", {
      title: "Verordeningen gemeentelijke belastingen 2023",
      meeting: "2022-11-10",
      item: "6. Belastingen 2023",
      asks: "De raad stelt de belastingverordeningen voor 2023 vast.",
    }),
    proposal("RV22-058", {
      title: "Programmabegroting 2023",
      meeting: "2022-11-10",
      item: budget,
      asks: "De raad stelt de programmabegroting 2023 vast, met een sluitend meerjarenbeeld.",
    }),
  ),
  day(
    "2022-11-10",
    formality("RV22-055"),
    amendment("A22-006", {
      title: "Verwarm de dorpshuizen",
      by: ["Sjoerd Hiemstra", "Gerrit van den Berg"],
      meeting: "2022-11-10",
      item: budget,
      asks: "Voeg aan programma Samenleving € 120.000 toe. Daarmee blijven de vijf dorpshuizen deze winter verwarmd en open.",
    }),
    amendment("A22-007", {
      title: "Geen hogere ozb in 2023",
      by: ["Frederik van Loon", "Kees Molenaar"],
      meeting: "2022-11-10",
      item: budget,
      asks: "Verlaag de opbrengst van de onroerendezaakbelasting met € 340.000 en dek dit uit de algemene reserve.",
    }),
    vote22("A22-006", "adopted", { against: ["LIB"] }),
    vote22("A22-007", "rejected", { against: ["GS", "SL", "CV", "OB", "DE"] }),
    vote22("RV22-058", "adopted-as-amended", { against: ["LIB", "LL"] }),
  ),
  day(
    "2022-11-17",
    amends("A22-006", "RV22-058", {
      intention: "In de begroting komt € 120.000 voor warme en open dorpshuizen.",
      measure: "€ 120.000",
      term: "winter 2022–2023",
    }),
    aimsAt("A22-006", "dorpen-levendig", {
      intention: "Ook in een dure winter kunnen bewoners elkaar in hun dorpshuis ontmoeten.",
      targetGroup: "bewoners van de dorpen",
      effect: "elkaar blijven ontmoeten",
      direction: "houden wat er is",
      term: "winter 2022–2023",
    }),
    report("M22-014", "in-execution", "de eerste veertig vrijwilligers zijn opgeleid."),
  ),
];
