import { day, on, type Day } from "../act.ts";
import { meeting } from "../council-acts.ts";
import { amends, end, endAim, followsFrom } from "../goal-acts.ts";
import {
  amendment,
  debate,
  formality,
  motion,
  proposal,
  proposeToSettle,
  refuseToSettle,
  report,
  schedule,
  takeOver,
  vote26,
  withdraw,
} from "../motion-acts.ts";

const hours = "6. Begrotingswijziging hulp aan huis";
const taxes = "3. Belastingverordening 2027";
const opposition = { against: ["GS", "SL", "CV", "OB"] } as const;

/** What began as living at home for longer ends as 6,400 hours; the last vote is still to come. */
export const chapterAutumn: readonly Day[] = [
  day(
    "2026-09-09",
    on(
      "2026-09-08",
      report(
        "M24-044",
        "partly-executed",
        "twee van de vijf steunpunten zijn open. Het college trok op 8 september 2026 de opdracht voor de andere drie in.",
      ),
    ),
  ),
  day(
    "2026-09-10",
    motion("M26-052", {
      title: "Minder uren, meer eigen kracht",
      by: ["Monique Jansen", "Maarten de Ruiter"],
      meeting: "2026-09-10",
      item: "7. Voortgang hulp aan huis",
      asks: "De raad verzoekt het college om voor 1 oktober 2026 het aantal uren van de boodschappen- en klussendienst te verlagen van 8.000 naar 6.400 per jaar.",
    }),
    debate(
      "M26-052",
      "Mevrouw De Jong vroeg hoeveel mensen door de uren thuis bleven wonen. Wethouder Brouwers: “Dat is nooit gemeten.”",
    ),
    vote26("M26-052", "adopted", opposition),
  ),
  day(
    "2026-09-24",
    on(
      "2026-09-22",
      proposeToSettle(
        "M25-018",
        "de corporatie vindt drie liften te duur. Meer kan het college niet doen.",
      ),
    ),
    meeting("2026-10-08", "Raadsvergadering", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Lijst van openstaande moties",
      "Doel eigen stroom",
      "Begrotingswijziging hulp aan huis",
      "Sluiting",
    ]),
    proposal("RV26-041", {
      title: "Begrotingswijziging hulp aan huis: van 8.000 naar 6.400 uur",
      meeting: "2026-10-08",
      item: hours,
      asks: "De raad verlaagt het budget met € 59.200 per jaar. Het contract met Thuis Dichtbij gaat van 8.000 naar 6.400 uur per jaar.",
    }),
    proposal("RV26-043", {
      title: "Loslaten van het doel eigen stroom",
      meeting: "2026-10-08",
      item: "5. Doel eigen stroom",
      asks: "De raad laat het doel los dat in 2030 de helft van de stroom uit Lindewaard komt. Het stroomnet heeft er de eerste jaren geen ruimte voor.",
    }),
  ),
  day(
    "2026-10-08",
    refuseToSettle(
      "M25-018",
      "er is nog geen lift en er is met één corporatie één keer gesproken.",
    ),
    vote26("RV26-043", "adopted", { against: ["GS", "SL", "CV", "OB"], split: { DE: [1, 2] } }),
    end("eigen-stroom", "abandoned", "de raad besloot dit met 15 stemmen voor en 14 tegen."),
    amendment("A26-025", {
      title: "Zeg waarvoor de uren zijn",
      by: ["Corrie de Jong", "Marit Tolsma"],
      meeting: "2026-10-08",
      item: hours,
      asks: "Voeg toe: “De hulp is bedoeld om mensen langer zelfstandig te laten wonen. Het college meet elk jaar of dat lukt.”",
    }),
    vote26("A26-025", "rejected", { against: ["LIB", "LL"], split: { DE: [2, 1] } }),
    vote26("RV26-041", "adopted", opposition),
  ),
  day(
    "2026-10-15",
    endAim(
      "M25-063",
      "eigen-stroom",
      "de raad liet het doel los. De motie over de deelauto’s blijft gelden, maar dient nu geen doel.",
    ),
    amends("A26-025", "RV26-041", {
      intention: "Bij de uren staat weer waarvoor zij zijn, en het wordt gemeten.",
      effect: "langer zelfstandig wonen",
      measure: "elk jaar meten",
    }),
    followsFrom("RV26-041", "RV25-006", {
      intention: "6.400 uur per jaar in plaats van 8.000.",
      targetGroup: "inwoners met een melding",
      direction: "minder uren",
      measure: "6.400 uur",
      term: "2025–2028",
    }),
    followsFrom("RV26-041", "M26-052", {
      intention: "De raad vroeg om minder uren en past nu de begroting aan.",
      direction: "minder uren",
      measure: "6.400 uur",
    }),
  ),
  day(
    "2026-10-23",
    proposal("RV26-045", {
      title: "Programmabegroting 2027",
      meeting: "2026-11-05",
      item: "4. Programmabegroting 2027",
      asks: "De raad stelt de programmabegroting 2027 vast.",
    }),
    meeting("2026-11-05", "Raadsvergadering begroting 2027", [
      "Opening",
      "Vaststellen van de agenda",
      "Algemene beschouwingen",
      "Programmabegroting 2027",
      "Sluiting",
    ]),
  ),
  day(
    "2026-10-30",
    proposal("RV26-047", {
      title: "Belastingverordening 2027",
      meeting: "2026-11-12",
      item: taxes,
      asks: "De raad stelt de tarieven voor 2027 vast, ook die van de toeristenbelasting.",
    }),
    proposal("RV26-049", {
      title: "Nota Grond 2027",
      meeting: "2026-11-12",
      item: "5. Nota Grond 2027",
      asks: "De raad stelt de nota grondbeleid vast.",
    }),
    meeting("2026-11-12", "Raadsvergadering", [
      "Opening",
      "Vaststellen van de agenda",
      "Belastingverordening 2027",
      "Amendementen belastingverordening",
      "Nota Grond 2027",
      "Motie Behoud de steunpunten",
      "Motie Veilige Dorpsstraat",
      "Moties vreemd aan de orde van de dag",
      "Sluiting",
    ]),
  ),
  day(
    "2026-11-05",
    amendment("A26-028", {
      title: "De steunpunten nog één jaar open",
      by: ["Fatima El Idrissi", "Jolanda Prins", "Harm Veenstra"],
      meeting: "2026-11-05",
      item: "4. Programmabegroting 2027",
      asks: "Voeg € 62.400 toe voor de huur van de twee steunpunten die al open zijn.",
    }),
    vote26("A26-028", "rejected", { against: ["DE", "LIB", "LL"] }),
    vote26("RV26-045", "adopted", opposition),
  ),
  day(
    "2026-11-12",
    proposeToSettle(
      "M26-052",
      "het contract met Thuis Dichtbij is gewijzigd naar 6.400 uur per jaar.",
    ),
    amendment("A26-031", {
      title: "Lagere toeristenbelasting",
      by: ["Klaas Dijkstra", "Patrick Hendriks"],
      meeting: "2026-11-12",
      item: taxes,
      asks: "Verlaag het tarief van € 3,20 naar € 2,60 per nacht.",
    }),
    vote26("A26-031", "rejected", {
      against: ["GS", "SL", "CV", "OB", "LIB"],
      absent: { LL: 1 },
    }),
    vote26("RV26-047", "adopted", { against: ["OB"], absent: { LL: 1 } }),
    formality("RV26-049"),
    motion("M26-071", {
      title: "Behoud de steunpunten",
      by: ["Marit Tolsma", "Orhan Demir", "Corrie de Jong"],
      meeting: "2026-11-12",
      item: "6. Motie Behoud de steunpunten",
      asks: "De raad verzoekt het college om de twee open steunpunten te behouden en alsnog een opdracht te geven voor de andere drie.",
    }),
    motion("M26-072", {
      title: "Een veilige Dorpsstraat",
      by: ["Anja Wolters", "Linda Vos"],
      meeting: "2026-11-12",
      item: "7. Motie Veilige Dorpsstraat",
      asks: "De raad verzoekt het college om de Dorpsstraat in Oosterlind in te richten voor 30 kilometer per uur.",
    }),
    motion("M26-073", {
      title: "Eén plek voor vuurwerk",
      by: ["Youssef Karimi"],
      meeting: "2026-11-12",
      item: "8. Motie vreemd aan de orde van de dag",
      asks: "De raad verzoekt het college om met oud en nieuw één plek aan te wijzen voor vuurwerk.",
    }),
    debate(
      "M26-071",
      "Dorpen Eerst brak met de coalitie: “Wij hebben deze steunpunten zelf gevraagd.” Eén lid van Lindewaard Lokaal deed mee.",
    ),
    vote26("M26-071", "tied", {
      against: ["CV", "LIB"],
      split: { LL: [1, 7] },
      remark:
        "De stemmen staken, 14 tegen 14, met één lid afwezig. De raad stemt opnieuw op 26 november 2026 (Gemeentewet artikel 32).",
    }),
    takeOver(
      "M26-072",
      "wethouder Yıldız namens het college",
      "de weg gaat in het voorjaar toch al open.",
    ),
    withdraw(
      "M26-073",
      "de burgemeester zegde toe er nog deze maand met de politie over te praten.",
    ),
  ),
  day(
    "2026-11-16",
    amends("A26-031", "RV26-047", {
      intention: "Gasten betalen € 2,60 per nacht in plaats van € 3,20.",
      measure: "€ 2,60",
    }),
    amends("A26-028", "RV26-045", {
      intention: "In de begroting komt geld om de twee open steunpunten een jaar te houden.",
      measure: "€ 62.400",
      term: "2027",
    }),
    followsFrom("M26-071", "M24-044", {
      intention: "Elk dorp houdt of krijgt het steunpunt waar de raad in 2024 om vroeg.",
      targetGroup: "ouderen in de vijf dorpen",
      effect: "hulp en ontmoeting op loopafstand",
      measure: "vijf steunpunten",
    }),
    schedule("M26-071", "2026-11-26", "4 (herstemming)"),
    meeting("2026-11-26", "Raadsvergadering", [
      "Opening",
      "Vaststellen van de agenda",
      "Lijst van openstaande moties: afdoening van M26-052",
      "Herstemming motie Behoud de steunpunten",
      "Sluiting",
    ]),
    meeting("2026-12-10", "Raadsvergadering", [
      "Opening",
      "Vaststellen van de agenda",
      "Voortgang herstelplan jeugdhulp",
      "Sluiting",
    ]),
  ),
];
