import { day, on, type Day } from "../act.ts";
import { meeting } from "../council-acts.ts";
import { aimsAt, amends } from "../goal-acts.ts";
import {
  amendment,
  correctRollCall22,
  debate,
  leaveUndecided,
  motion,
  proposal,
  proposeToSettle,
  report,
  rollCall22,
  schedule,
  settle,
  vote22,
} from "../motion-acts.ts";

const social = "7. Kadernota sociaal domein";
const spring = "6. Kadernota 2025";

const againstHelp = [
  "Sjoerd Hiemstra", "Frederik van Loon", "Charlotte Visser", "Ruben Pinas", "Iris Verbeek",
  "Kees Molenaar", "Sandra Bruin", "Dennis Groot", "Gülay Aydın", "Peter Smit", "Monique Jansen",
]; // prettier-ignore

/** The council asks for help close to home; the intention is still whole. */
export const chapter2024: readonly Day[] = [
  day(
    "2024-02-15",
    motion("M24-019", {
      title: "Groene schoolpleinen, ook in de vakantie open",
      by: ["Hanneke Bos", "Wendy Scholten"],
      meeting: "2024-02-15",
      item: "9. Motie vreemd aan de orde van de dag",
      asks: "De raad verzoekt het college om met drie scholen het plein te vergroenen en de hekken in de vakantie open te laten.",
    }),
    vote22("M24-019", "adopted", { against: ["LIB", "LL"] }),
  ),
  day(
    "2024-03-01",
    meeting("2024-03-14", "Raadsvergadering", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Besluitenlijst van 15 februari 2024",
      "Ingekomen stukken",
      "Benoeming lid rekenkamer",
      "Kadernota sociaal domein",
      "Moties vreemd aan de orde van de dag",
      "Sluiting",
    ]),
    proposal("RV24-015", {
      title: "Kadernota sociaal domein",
      meeting: "2024-03-14",
      item: social,
      asks: "De raad stelt vast met welk geld en langs welke lijnen het college de doelen sociaal domein uitwerkt.",
    }),
  ),
  day(
    "2024-03-12",
    motion("M24-031", {
      title: "Langer thuis met hulp dichtbij",
      by: ["Marit Tolsma", "Hanneke Bos", "Corrie de Jong"],
      meeting: "2024-03-14",
      item: social,
      asks: "De raad verzoekt het college om voor 1 november 2024 een plan te maken waarmee merkbaar meer inwoners van 80 jaar en ouder zelfstandig thuis blijven wonen, tot en met 2027, met hulp in hun eigen buurt.",
    }),
    schedule("M24-031", "2024-03-14", "7 (Kadernota sociaal domein)"),
  ),
  day(
    "2024-03-14",
    motion("M24-032", {
      title: "Elk half jaar de cijfers op tafel",
      by: ["Ruben Pinas"],
      meeting: "2024-03-14",
      item: social,
      asks: "De raad verzoekt het college om elk half jaar te melden hoeveel hulp aan huis er is gegeven en wat die kostte.",
    }),
    debate(
      "M24-031",
      "Mevrouw De Jong: “Mijn buurvrouw van 86 wil geen folder, zij wil dat er iemand komt.”",
    ),
    leaveUndecided(
      "M24-032",
      "wethouder Tol zegde toe elk half jaar cijfers te sturen. De indiener vond een stemming toen niet meer nodig.",
    ),
    vote22("RV24-015", "adopted", { against: ["LIB", "LL"] }),
    rollCall22("M24-031", "adopted", { against: [...againstHelp, "Wim Schouten"], absent: [] }),
  ),
  day(
    "2024-03-21",
    correctRollCall22(
      "M24-031",
      "De heer Schouten had zich om 21.40 uur afgemeld en telde bij de hoofdelijke stemming ten onrechte als tegen. De uitslag is 17 voor, 11 tegen en 1 afwezig.",
      { against: againstHelp, absent: ["Wim Schouten"] },
    ),
    aimsAt("M24-031", "ouderen-zelfstandig", {
      intention:
        "Merkbaar meer inwoners van 80 jaar en ouder blijven tot eind 2027 zelfstandig thuis wonen, met hulp in hun eigen buurt.",
      targetGroup: "80-plussers",
      effect: "blijven zelfstandig thuis",
      direction: "meer",
      measure: "merkbaar meer",
      term: "eind 2027",
    }),
  ),
  day(
    "2024-04-25",
    on(
      "2024-04-23",
      report("M24-031", "in-execution", "de opdracht voor een plan voor hulp aan huis is gegeven."),
    ),
  ),
  day(
    "2024-05-16",
    motion("M24-044", {
      title: "Een steunpunt in elk dorp",
      by: ["Anja Wolters", "Gerrit van den Berg", "Rob Meijer"],
      meeting: "2024-05-16",
      item: "8. Voorzieningen in de dorpen",
      asks: "De raad verzoekt het college om voor 1 januari 2027 in elk van de vijf dorpen een steunpunt te openen, waar ouderen hulp vinden en elkaar ontmoeten.",
    }),
    debate(
      "M24-044",
      "Liberalen Lindewaard steunde het idee, maar niet de huur van vijf gebouwen.",
    ),
    vote22("M24-044", "adopted", { against: ["LIB", "LL"] }),
  ),
  day(
    "2024-05-23",
    aimsAt("M24-044", "hulp-op-loopafstand", {
      intention: "In elk dorp is een steunpunt waar ouderen te voet hulp en gezelschap vinden.",
      targetGroup: "ouderen in de vijf dorpen",
      effect: "hulp en ontmoeting op loopafstand",
      direction: "meer",
      measure: "vijf steunpunten",
      term: "1 januari 2027",
    }),
    aimsAt("M24-044", "dorpen-levendig", {
      intention: "Een steunpunt geeft een dorp weer een plek om elkaar tegen te komen.",
      targetGroup: "bewoners van de vijf dorpen",
      effect: "elkaar ontmoeten",
      direction: "houden wat er is",
    }),
  ),
  day(
    "2024-06-20",
    report(
      "M23-041",
      "executed",
      "de provincie tekende voor vier jaar buurtbus, met een halte erbij.",
    ),
    proposeToSettle("M24-006", "ondernemers met schulden krijgen dezelfde hulp."),
    proposeToSettle("M23-041", "de buurtbus rijdt door tot 1 juli 2028."),
    report("M23-009", "in-execution", "de wachttijd is gedaald van 34 naar 23 dagen."),
    on(
      "2024-05-28",
      report("M24-044", "in-execution", "de opdracht voor vijf steunpunten is gegeven."),
    ),
    proposal("RV24-038", {
      title: "Kadernota 2025",
      meeting: "2024-07-04",
      item: spring,
      asks: "De raad stelt de kaders vast voor de begroting van 2025, met een bezuiniging van € 1,4 miljoen.",
    }),
  ),
  day(
    "2024-07-04",
    settle("M24-006", "het loket helpt ondernemers nu even snel."),
    settle("M23-041", "met dank aan de vrijwilligers achter het stuur."),
    amendment("A24-009", {
      title: "Houd de dagbesteding open",
      by: ["Elsbeth Hofman", "Ans Kuiper"],
      meeting: "2024-07-04",
      item: spring,
      asks: "Schrap de korting van € 180.000 op de dagbesteding voor ouderen.",
    }),
    motion("M24-058", {
      title: "Jeugdzorg: eerst weten, dan snijden",
      by: ["Ruben Pinas", "Wendy Scholten"],
      meeting: "2024-07-04",
      item: spring,
      asks: "De raad verzoekt het college om eerst te verklaren waarom de jeugdzorg meer kost, en pas daarna maatregelen voor te stellen.",
    }),
    vote22("A24-009", "adopted", { against: ["DE", "LIB", "LL"] }),
    vote22("RV24-038", "adopted-as-amended", { against: ["DE", "LIB", "LL"] }),
    vote22("M24-058", "adopted"),
  ),
  day(
    "2024-07-11",
    amends("A24-009", "RV24-038", {
      intention: "De korting van € 180.000 op de dagbesteding gaat niet door.",
      measure: "€ 180.000",
      term: "2025",
    }),
    aimsAt("A24-009", "eenzaamheid", {
      intention: "Ouderen houden een plek waar zij overdag onder de mensen zijn.",
      targetGroup: "ouderen met dagbesteding",
      effect: "onder de mensen zijn",
      direction: "houden wat er is",
    }),
    aimsAt("M24-058", "jeugdzorg-begroting", {
      intention: "Wie weet waarom de jeugdzorg duurder wordt, kan binnen de begroting blijven.",
      effect: "de kosten verklaren",
      direction: "meer inzicht",
    }),
  ),
  day(
    "2024-09-19",
    on(
      "2024-08-30",
      report(
        "M24-019",
        "executed",
        "de pleinen van De Wilg, Het Kompas en De Brug zijn groen en open.",
      ),
    ),
    proposeToSettle("M24-019", "de drie pleinen zijn klaar."),
  ),
  day(
    "2024-10-10",
    settle("M24-019", "de drie pleinen zijn klaar."),
    motion("M24-071", {
      title: "Dagbesteding ook op een avond",
      by: ["Tineke Post", "Lin Zhang"],
      meeting: "2024-10-10",
      item: "7. Voortgang dagbesteding",
      asks: "De raad verzoekt het college om de dagbesteding in het Trefpunt één avond per week open te houden.",
    }),
    vote22("M24-071", "adopted", { against: ["CV", "LIB", "LL"] }),
  ),
];
