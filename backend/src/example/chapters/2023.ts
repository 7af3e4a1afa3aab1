import { day, on, type Day } from "../act.ts";
import { meeting } from "../council-acts.ts";
import { aimsAt, amends, goal } from "../goal-acts.ts";
import {
  amendment,
  amendText,
  debate,
  holdOver,
  motion,
  proposal,
  proposeToSettle,
  report,
  schedule,
  settle,
  takeOver,
  vote22,
  withdraw,
} from "../motion-acts.ts";

const youth = "8. Verordening jeugdhulp";
const spring = "5. Kadernota 2024";

/** The council asks what is needed, and does not yet get an answer. */
export const chapter2023: readonly Day[] = [
  day(
    "2023-02-09",
    motion("M23-004", {
      title: "Zeg wat nodig is",
      by: ["Charlotte Visser", "Sandra Bruin"],
      meeting: "2023-02-09",
      item: "9. Voortgang wijkteams",
      asks: "De raad verzoekt het college om bij “doen wat nodig is” op te schrijven voor wie het is, wat er verandert, waar we nu staan en waar we willen staan.",
    }),
    debate(
      "M23-004",
      "Wethouder Tol vroeg om geduld: eerst met de wijkteams praten, in het najaar komt zij met doelen.",
    ),
    vote22("M23-004", "rejected", { against: ["GS", "SL", "CV", "OB"] }),
  ),
  day(
    "2023-03-02",
    motion("M23-009", {
      title: "Een wijkteam zonder wachtlijst",
      by: ["Tineke Post", "Corrie de Jong"],
      meeting: "2023-03-09",
      item: "7. Jaarverslag wijkteams",
      asks: "De raad verzoekt het college om de wachtlijst bij de vier wijkteams voor de zomer weg te werken.",
    }),
  ),
  day(
    "2023-03-09",
    schedule("M23-009", "2023-03-09", "7 (Jaarverslag wijkteams)"),
    holdOver(
      "M23-009",
      "de kadernota in juni",
      "eerst moet duidelijk zijn hoeveel mensen er wachten en hoelang.",
    ),
  ),
  day(
    "2023-04-06",
    proposal("RV23-017", {
      title: "Verordening jeugdhulp Lindewaard 2023",
      meeting: "2023-04-20",
      item: youth,
      asks: "De raad stelt de verordening vast. Zij treedt in werking op 1 juli 2023.",
    }),
  ),
  day(
    "2023-04-20",
    amendment("A23-003", {
      title: "Laat jongeren zelf meepraten",
      by: ["Lin Zhang", "Wendy Scholten", "Anja Wolters"],
      meeting: "2023-04-20",
      item: youth,
      asks: "Voeg een artikel toe: jongeren vanaf 12 jaar zitten zelf aan tafel als er over hun hulp wordt besloten.",
    }),
    motion("M23-016", {
      title: "Jeugdzorg: eerst het lek, dan de dweil",
      by: ["Ruben Pinas"],
      meeting: "2023-04-20",
      item: youth,
      asks: "De raad verzoekt het college om uit te zoeken waar de € 2,1 miljoen bleef die de jeugdzorg in 2022 meer kostte dan begroot.",
    }),
    vote22("A23-003", "adopted"),
    vote22("RV23-017", "adopted-as-amended", { split: { LL: [2, 5] } }),
    withdraw("M23-016", "wethouder Dekker zegde toe om voor de zomer met een verklaring te komen."),
  ),
  day(
    "2023-04-25",
    amends("A23-003", "RV23-017", {
      intention: "Jongeren vanaf 12 jaar praten mee over hun eigen hulp.",
      targetGroup: "jongeren vanaf 12 jaar",
      effect: "zelf meepraten",
    }),
  ),
  day(
    "2023-06-15",
    report(
      "M22-014",
      "executed",
      "de brigade kwam in 1.612 huizen en hielp 290 keer met de energietoeslag.",
    ),
    proposeToSettle("M22-014", "de brigade is klaar en het aantal huizen is gehaald."),
    meeting("2023-06-29", "Raadsvergadering kadernota 2024", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Lijst van openstaande moties",
      "Kadernota 2024",
      "Sluiting",
    ]),
    proposal("RV23-035", {
      title: "Kadernota 2024",
      meeting: "2023-06-29",
      item: spring,
      asks: "De raad stelt de kaders vast voor de begroting van 2024.",
    }),
  ),
  day(
    "2023-06-29",
    settle("M22-014", "het gevraagde is gedaan."),
    schedule("M23-009", "2023-06-29", "5 (Kadernota 2024)"),
    amendText("M23-009", {
      title: "Binnen twee weken een gesprek bij het wijkteam",
      request:
        "De raad verzoekt het college om te zorgen dat iedereen die een wijkteam om hulp vraagt, binnen veertien dagen een eerste gesprek heeft.",
      reason: "een termijn zegt inwoners meer dan een lege wachtlijst.",
    }),
    motion("M23-027", {
      title: "Zwemles voor elk kind",
      by: ["Jan-Willem Kok", "Rachid Bouzian"],
      meeting: "2023-06-29",
      item: spring,
      asks: "De raad verzoekt het college om samen met de scholen te zorgen dat elk kind voor zijn twaalfde diploma A kan halen.",
    }),
    motion("M23-028", {
      title: "Oud en nieuw zonder vuurwerk in het centrum",
      by: ["Thijs Vermeulen", "Orhan Demir"],
      meeting: "2023-06-29",
      item: spring,
      asks: "De raad spreekt uit dat het centrum rond oud en nieuw een vuurwerkvrije zone wordt.",
    }),
    vote22("RV23-035", "adopted", { against: ["LIB", "LL"] }),
    vote22("M23-009", "adopted", { against: ["LIB"], split: { LL: [2, 5] } }),
    vote22("M23-027", "adopted", { against: ["LIB"] }),
    vote22("M23-028", "tied", {
      against: ["OB", "DE", "LIB", "LL"],
      absent: { LL: 1 },
      remark: "De stemmen staken. De raad stemt opnieuw in de volgende vergadering.",
    }),
    goal("zwemmen", "RV23-035", {
      title: "Elk kind kan zwemmen",
      targetGroup: "Kinderen in groep 8",
      effect: "Meer kinderen halen diploma A voor ze naar de brugklas gaan",
      direction: "more",
      level: "individual",
      baseline: { value: 88, unit: "procent", date: "2023-06-01", source: "Schoolpeiling groep 8" },
      target: { value: 97, unit: "procent", date: "2026-07-01", source: "Schoolpeiling groep 8" },
      term: "2026-07-01",
      portfolio: "Onderwijs",
    }),
  ),
  day(
    "2023-07-06",
    schedule("M23-028", "2023-07-13", "3 (herstemming)"),
    aimsAt("M23-027", "zwemmen", {
      intention: "Elk kind kan diploma A halen voordat het naar de brugklas gaat.",
      targetGroup: "kinderen tot 12 jaar",
      effect: "halen diploma A",
      direction: "meer",
      measure: "elk kind",
    }),
  ),
  day(
    "2023-07-13",
    vote22("M23-028", "rejected", {
      against: ["OB", "DE", "LIB", "LL"],
      remark: "Herstemming na het staken van de stemmen op 29 juni 2023.",
    }),
  ),
  day(
    "2023-09-28",
    motion("M23-033", {
      title: "Geef mantelzorgers lucht",
      by: ["Rob Meijer", "Elsbeth Hofman"],
      meeting: "2023-09-28",
      item: "10. Motie vreemd aan de orde van de dag",
      asks: "De raad verzoekt het college om te zorgen dat mantelzorgers elke week een dagdeel vrij kunnen nemen, omdat iemand anders de zorg even overneemt.",
    }),
    takeOver(
      "M23-033",
      "wethouder Tol namens het college",
      "dit gaat mee in de doelen van november.",
    ),
  ),
  day(
    "2023-10-05",
    on(
      "2023-09-12",
      report("M23-027", "in-execution", "alle elf scholen doen mee aan het zwemplan."),
    ),
  ),
];
