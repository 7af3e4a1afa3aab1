import { day, on, type Day } from "../act.ts";
import { appoint, correctRelease, meeting, release } from "../council-acts.ts";
import { adjust, aimsAt, end, followsFrom, review } from "../goal-acts.ts";
import {
  debate,
  motion,
  overtake,
  proposal,
  proposeToSettle,
  report,
  settle,
  takeOver,
  vote22,
} from "../motion-acts.ts";

const accounts = "5. Jaarstukken 2024";
const budget = "6. Programmabegroting 2026";

/** Youth care costs an alderman her office; helpers do not know why they help. */
export const chapter2025: readonly Day[] = [
  day(
    "2025-04-17",
    on(
      "2025-03-31",
      report(
        "M23-009",
        "executed",
        "de wachttijd bij de vier wijkteams is nu gemiddeld dertien dagen.",
      ),
    ),
    proposeToSettle("M23-009", "het eerste gesprek is binnen veertien dagen."),
    report(
      "M23-033",
      "partly-executed",
      "70 van de 190 mantelzorgers die erom vroegen, hebben elke week een vrij dagdeel.",
    ),
    report("M25-018", "in-execution", "de woningcorporatie onderzoekt wat drie liften kosten."),
  ),
  day(
    "2025-05-15",
    settle("M23-009", "de wachttijd blijft te volgen bij het doel."),
    review(
      "wijkteam-snel",
      "de wachttijd is dertien dagen; het doel blijft staan tot dat een heel jaar zo is.",
    ),
    motion("M25-031", {
      title: "Eén gezin, één plan, en één iemand die belt",
      by: ["Wendy Scholten", "Jan-Willem Kok"],
      meeting: "2025-05-15",
      item: "8. Evaluatie wijkteams",
      asks: "De raad verzoekt het college om elk gezin met drie of meer hulpverleners één vast aanspreekpunt te geven, dat mag beslissen over het hele plan.",
    }),
    vote22("M25-031", "adopted", {
      out: { LIB: 1 },
      remark:
        "De heer Van Loon zit in het bestuur van een jeugdhulpaanbieder en stemde niet mee (Gemeentewet artikel 28).",
    }),
    aimsAt("M25-031", "een-gezin-een-plan", {
      intention: "Een gezin met veel hulp hoeft zijn verhaal nog maar één keer te vertellen.",
      targetGroup: "gezinnen met drie of meer hulpverleners",
      effect: "verhaal één keer vertellen",
      direction: "meer",
      measure: "elk gezin",
    }),
  ),
  day(
    "2025-06-20",
    meeting("2025-07-03", "Raadsvergadering jaarstukken 2024", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Besluitenlijst van 12 juni 2025",
      "Jaarstukken 2024",
      "Sluiting",
    ]),
    proposal("RV25-029", {
      title: "Jaarstukken 2024",
      meeting: "2025-07-03",
      item: accounts,
      asks: "De raad stelt de jaarrekening en het jaarverslag over 2024 vast. De jeugdzorg kostte € 3,4 miljoen meer dan begroot.",
    }),
  ),
  day(
    "2025-07-03",
    motion("M25-040", {
      title: "Te laat verteld",
      by: ["Gülay Aydın", "Iris Verbeek", "Sjoerd Hiemstra"],
      meeting: "2025-07-03",
      item: accounts,
      asks: "De raad betreurt dat het college het tekort in de jeugdzorg in februari kende en pas in juni meldde.",
    }),
    motion("M25-041", {
      title: "Geen vertrouwen in wethouder Dekker",
      by: ["Kees Molenaar", "Frederik van Loon"],
      meeting: "2025-07-03",
      item: accounts,
      asks: "De raad zegt het vertrouwen op in wethouder Dekker.",
    }),
    vote22("RV25-029", "adopted", { against: ["LIB"] }),
    vote22("M25-041", "rejected", { against: ["GS", "SL", "CV", "OB", "DE"] }),
    vote22("M25-040", "adopted", {
      against: ["GS", "SL", "CV"],
      remark: "Motie van treurnis. Ouderenbelang stemde met de oppositie mee.",
    }),
  ),
  day(
    "2025-07-10",
    on(
      "2025-07-08",
      release("Marjolein Dekker", "zij nam ontslag na de motie van treurnis over de jeugdzorg."),
    ),
  ),
  day(
    "2025-08-14",
    correctRelease({
      key: "raad",
      reason:
        "De ontslagbrief is van 8 juli. Het ontslag ging een maand later in, op 8 augustus 2025 (Gemeentewet artikel 43).",
      happened: "2025-08-08",
      mend: ({ name }) => ({
        name,
        reason: "zij nam op 8 juli 2025 ontslag na de motie van treurnis over de jeugdzorg.",
      }),
    }),
  ),
  day(
    "2025-09-11",
    appoint("Samir Haddad", "SL", ["Jeugd", "Onderwijs", "Schuldhulp"]),
    proposeToSettle(
      "M25-040",
      "de motie sprak een oordeel uit en vroeg geen uitvoering; de wethouder is weg.",
    ),
    proposal("RV25-044", {
      title: "Herstelplan jeugdhulp",
      meeting: "2025-09-25",
      item: "6. Herstelplan jeugdhulp",
      asks: "De raad stelt het herstelplan vast en past het doel aan: in 2028 kost de jeugdzorg niet meer dan begroot, met tussenstappen per jaar.",
    }),
  ),
  day(
    "2025-09-25",
    debate(
      "RV25-044",
      "Wethouder Haddad: “Het tekort in één jaar wegwerken kan alleen door kinderen te laten wachten. Dat doe ik niet.”",
    ),
    vote22("RV25-044", "adopted", { against: ["LIB"], split: { LL: [3, 4] } }),
    adjust("jeugdzorg-begroting", {
      title: "Jeugdzorg binnen de begroting",
      goalKind: "financial",
      description:
        "Dit is een financieel doel en niets meer dan dat. De gemeente komt stap voor stap uit op wat de raad heeft begroot.",
      effect: "De uitgaven zijn niet hoger dan de begroting",
      direction: "less",
      level: "society",
      baseline: {
        value: 3_400_000,
        unit: "euro te veel",
        date: "2024-12-31",
        source: "Jaarstukken 2024",
      },
      target: { value: 0, unit: "euro te veel", date: "2028-12-31", source: "Jaarstukken 2028" },
      term: "2028-12-31",
      portfolio: "Jeugd",
      change: "weakened",
      reason:
        "de raad geeft drie jaar meer tijd, omdat het tekort in 2024 opliep tot € 3,4 miljoen.",
    }),
    settle("M25-040", "het oordeel is uitgesproken."),
    overtake("M24-058", "het herstelplan verklaart de kosten per soort hulp."),
  ),
  day(
    "2025-10-02",
    aimsAt("RV25-044", "jeugdzorg-begroting", {
      intention:
        "De jeugdzorg kost in 2028 niet meer dan begroot, zonder kinderen te laten wachten.",
      effect: "niet meer uitgeven dan begroot",
      direction: "minder",
      measure: "€ 0 tekort",
      term: "eind 2028",
    }),
    followsFrom("RV25-044", "M24-058", {
      intention: "Eerst is verklaard waarom de kosten stegen, daarna zijn de maatregelen gekozen.",
      effect: "de kosten verklaren",
    }),
  ),
  day(
    "2025-10-23",
    proposal("RV25-058", {
      title: "Programmabegroting 2026",
      meeting: "2025-11-06",
      item: budget,
      asks: "De raad stelt de programmabegroting 2026 vast.",
    }),
  ),
  day(
    "2025-11-06",
    motion("M25-063", {
      title: "Deelauto’s bij het station",
      by: ["Thijs Vermeulen", "Charlotte Visser", "Orhan Demir"],
      meeting: "2025-11-06",
      item: budget,
      asks: "De raad verzoekt het college om voor 1 januari 2027 zes plaatsen voor elektrische deelauto’s bij het station te maken.",
    }),
    motion("M25-064", {
      title: "Om de honderd meter een bankje",
      by: ["Corrie de Jong"],
      meeting: "2025-11-06",
      item: budget,
      asks: "De raad verzoekt het college om op de looproutes naar winkel en huisarts om de honderd meter een bankje te zetten.",
    }),
    vote22("RV25-058", "adopted", { against: ["DE", "LIB", "LL"] }),
    vote22("M25-063", "adopted", { against: ["OB", "DE", "LL"] }),
    takeOver(
      "M25-064",
      "wethouder Amrani namens het college",
      "dit kan mee in het onderhoud van de stoepen.",
    ),
  ),
  day(
    "2025-11-20",
    aimsAt("M25-063", "eigen-stroom", {
      intention: "De deelauto’s laden overdag op met stroom van het dak van het station.",
      effect: "meer eigen stroom gebruiken",
      direction: "meer",
      measure: "zes auto’s",
    }),
    aimsAt("M25-064", "minder-vallen", {
      intention: "Wie onderweg kan uitrusten, blijft lopen en valt minder snel.",
      targetGroup: "ouderen die slecht ter been zijn",
      effect: "in beweging blijven",
      direction: "minder vallen",
    }),
  ),
  day(
    "2025-12-11",
    motion("M25-071", {
      title: "Vertel de mensen die het doen waarom zij het doen",
      by: ["Marit Tolsma", "Anja Wolters"],
      meeting: "2025-12-11",
      item: "7. Halfjaarcijfers hulp aan huis",
      asks: "De raad verzoekt het college om met de medewerkers van Thuis Dichtbij te bespreken waarvoor hun boodschappen en klussen zijn: dat mensen langer in hun eigen huis kunnen wonen.",
    }),
    debate(
      "M25-071",
      "Uit een rondvraag bleek dat zeven van de twaalf medewerkers alleen hun taak kenden, niet de bedoeling.",
    ),
    vote22("M25-071", "adopted", { against: ["LIB"], split: { LL: [5, 2] } }),
    end(
      "schuldhulp-snel",
      "reached",
      "inwoners hebben nu na gemiddeld 26 dagen een plan tegen hun schulden.",
    ),
    review(
      "zwemmen",
      "van de kinderen in groep 8 heeft 94 procent diploma A; de raad houdt vast aan 97 procent.",
    ),
  ),
  day(
    "2025-12-18",
    aimsAt("M25-071", "ouderen-zelfstandig", {
      intention:
        "Wie boodschappen doet en klust, weet dat het erom gaat dat mensen langer thuis kunnen wonen.",
      targetGroup: "medewerkers van Thuis Dichtbij",
      effect: "weten waarvoor de hulp is",
      direction: "meer",
    }),
    report(
      "M25-063",
      "in-execution",
      "de spoorbeheerder is gevraagd om ruimte op het stationsplein.",
    ),
  ),
];
