import { day, on, type Day } from "../act.ts";
import { meeting } from "../council-acts.ts";
import { aimsAt, amends, followsFrom } from "../goal-acts.ts";
import {
  amendment,
  debate,
  motion,
  proposal,
  proposeToSettle,
  refuseToSettle,
  report,
  schedule,
  vote22,
} from "../motion-acts.ts";

const plan = "6. Beleidsplan Ouder worden in Lindewaard";
const rules = "5. Verordening maatschappelijke ondersteuning";
const hours = "8. Inkoop hulp aan huis";

/** From policy plan to by-law to tender: each time a little of the intention is lost. */
export const chapterRules: readonly Day[] = [
  day(
    "2024-10-25",
    meeting("2024-11-07", "Raadsvergadering", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Besluitenlijst van 10 oktober 2024",
      "Ingekomen stukken",
      "Beleidsplan Ouder worden in Lindewaard",
      "Programmabegroting 2025",
      "Sluiting",
    ]),
    proposal("RV24-061", {
      title: "Beleidsplan Ouder worden in Lindewaard 2025–2028",
      meeting: "2024-11-07",
      item: plan,
      asks: "De raad stelt het beleidsplan vast. Het geeft uitvoering aan motie M24-031 en zegt wat de gemeente de komende vier jaar doet voor ouderen.",
    }),
    schedule("RV24-061", "2024-11-07", "6"),
  ),
  day(
    "2024-11-07",
    amendment("A24-014", {
      title: "Niet wachten tot u tachtig bent",
      by: ["Wendy Scholten", "Monique Jansen"],
      meeting: "2024-11-07",
      item: plan,
      asks: "Vervang in hoofdstuk 2 “80-plussers” door “65-plussers”, zodat hulp eerder begint.",
    }),
    debate(
      "RV24-061",
      "Ouderenbelang waarschuwde: hetzelfde geld voor drie keer zoveel mensen is minder hulp per mens.",
    ),
    vote22("A24-014", "adopted", { against: ["GS", "OB", "LIB"] }),
    vote22("RV24-061", "adopted-as-amended", { against: ["LIB"], split: { LL: [4, 3] } }),
  ),
  day(
    "2024-11-14",
    amends("A24-014", "RV24-061", {
      intention: "Het plan is er ook voor wie nog geen 80 is.",
      targetGroup: "65-plussers",
      direction: "eerder beginnen",
    }),
    followsFrom("RV24-061", "M24-031", {
      intention:
        "65-plussers kunnen langer zelfstandig wonen, met hulp in de buurt. We streven naar 82 procent.",
      targetGroup: "65-plussers",
      effect: "langer zelfstandig",
      direction: "meer",
      measure: "82 procent",
      term: "2025–2028",
    }),
    report(
      "M24-031",
      "in-execution",
      "het beleidsplan is vastgesteld; nu volgen de regels en de inkoop.",
    ),
  ),
  day(
    "2024-11-28",
    proposal("RV24-074", {
      title: "Verordening maatschappelijke ondersteuning Lindewaard 2025",
      meeting: "2024-12-12",
      item: rules,
      asks: "De raad stelt verordening V24-011 vast. Zij treedt in werking op 1 januari 2025 en zegt wie op welke hulp kan rekenen.",
    }),
  ),
  day(
    "2024-12-12",
    amendment("A24-018", {
      title: "Zet het waarom in artikel 1",
      by: ["Corrie de Jong", "Joris van Amstel", "Sjoerd Hiemstra"],
      meeting: "2024-12-12",
      item: rules,
      asks: "Begin artikel 1 met: “Deze regels zijn er om inwoners langer zelfstandig te laten wonen.”",
    }),
    debate(
      "A24-018",
      "De wethouder ontraadde het amendement: een verordening regelt rechten en plichten, de bedoeling staat al in het beleidsplan.",
    ),
    vote22("A24-018", "rejected", { against: ["SL", "LIB", "LL"] }),
    vote22("RV24-074", "adopted", { split: { LIB: [2, 2], LL: [5, 2], DE: [1, 1] } }),
  ),
  day(
    "2024-12-19",
    amends("A24-018", "RV24-074", {
      intention: "De regels zeggen in hun eerste zin waarvoor zij er zijn.",
      effect: "langer zelfstandig wonen",
    }),
    followsFrom("RV24-074", "RV24-061", {
      intention: "Wie zich meldt, krijgt zo veel hulp dat hij of zij zichzelf kan redden.",
      targetGroup: "inwoners met een melding",
      effect: "redden zichzelf",
      direction: "meer",
    }),
    report("M24-071", "not-executed", "er is geen geld voor personeel op een avond."),
  ),
  day(
    "2025-01-31",
    meeting("2025-02-13", "Raadsvergadering", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Besluitenlijst van 23 januari 2025",
      "Ingekomen stukken",
      "Lijst van openstaande moties",
      "Wonen aan de Singel",
      "Inkoop hulp aan huis",
      "Sluiting",
    ]),
    on(
      "2025-01-21",
      proposeToSettle("M24-058", "er ligt een rapport over de kosten van de jeugdzorg."),
    ),
    proposal("RV25-006", {
      title: "Inkoopkader hulp aan huis: bestek van 8.000 uur",
      meeting: "2025-02-13",
      item: hours,
      asks: "De raad stelt het kader vast voor de aanbesteding van een boodschappen- en klussendienst: 8.000 uur per jaar, van 2025 tot en met 2028, voor hoogstens € 296.000 per jaar.",
    }),
  ),
  day(
    "2025-02-13",
    refuseToSettle("M24-058", "het rapport telt wat er is uitgegeven, maar verklaart niet waarom."),
    motion("M25-018", {
      title: "Een lift in de flats aan de Singel",
      by: ["Kees Molenaar", "Rachid Bouzian", "Rob Meijer"],
      meeting: "2025-02-13",
      item: "7. Wonen aan de Singel",
      asks: "De raad verzoekt het college om met de woningcorporatie af te spreken dat de drie flats aan de Singel voor 1 juli 2026 een lift hebben.",
    }),
    vote22("M25-018", "adopted", { against: ["GS", "CV", "LIB"] }),
    amendment("A25-002", {
      title: "Betaal voor wat het oplevert, niet voor uren",
      by: ["Hanneke Bos", "Charlotte Visser"],
      meeting: "2025-02-13",
      item: hours,
      asks: "Vraag de aanbieder in het bestek elk jaar te laten zien hoeveel klanten dankzij de hulp thuis konden blijven wonen, en maak een deel van de betaling daarvan afhankelijk.",
    }),
    debate(
      "RV25-006",
      "Wethouder Tol: uren kunnen we tellen, zelfstandig wonen hangt van zo veel meer af. Groen & Samen: dan weet straks niemand meer waarom er iemand op de ladder staat.",
    ),
    vote22("A25-002", "rejected", { against: ["SL", "CV", "OB", "DE", "LL"] }),
    vote22("RV25-006", "adopted", { against: ["GS"] }),
  ),
  day(
    "2025-02-18",
    amends("A25-002", "RV25-006", {
      intention: "De aanbieder laat zien hoeveel klanten dankzij de hulp thuis konden blijven.",
      effect: "thuis blijven wonen",
    }),
    followsFrom("RV25-006", "RV24-074", {
      intention:
        "Inwoners met een melding krijgen boodschappen- en klussenhulp: 8.000 uur per jaar.",
      targetGroup: "inwoners met een melding",
      direction: "vast aantal",
      measure: "8.000 uur",
      term: "2025–2028",
    }),
    aimsAt("M25-018", "ouderen-zelfstandig", {
      intention: "Met een lift kunnen oudere bewoners van de Singel in hun eigen flat blijven.",
      targetGroup: "oudere bewoners van de Singel",
      effect: "in de eigen flat blijven",
      direction: "meer",
      measure: "drie flats",
      term: "1 juli 2026",
    }),
  ),
];
