import { day, on, type Day } from "../act.ts";
import { appoint, breakUp, coalition, elect, install, meeting, release } from "../council-acts.ts";
import { council2026 } from "../councils.ts";
import { aimsAt } from "../goal-acts.ts";
import {
  carryOver,
  debate,
  formality,
  holdOver,
  motion,
  presidiumProposal,
  proposal,
  report,
  schedule,
  vote26,
} from "../motion-acts.ts";

const spring = "5. Kadernota 2027";
const stepsDown = "de nieuwe raad benoemde een nieuw college.";

/** The council changes; nothing lapses, and support moves. */
export const chapterElection: readonly Day[] = [
  day(
    "2026-01-29",
    motion("M26-004", {
      title: "Een kleinere woning in dezelfde straat",
      by: ["Rob Meijer", "Fatima El Idrissi", "Gülay Aydın"],
      meeting: "2026-01-29",
      item: "8. Woonvisie",
      asks: "De raad verzoekt het college om te regelen dat ouderen met een grote huurwoning als eerste mogen kiezen uit kleinere woningen in hun eigen buurt.",
    }),
    holdOver("M26-004", "na de verkiezingen", "de woningcorporaties geven pas in mei hun oordeel."),
  ),
  day(
    "2026-02-19",
    presidiumProposal("RV26-009", {
      title: "Overdrachtsdossier aan de raad van 2026–2030",
      meeting: "2026-03-05",
      item: "4. Overdracht",
      asks: "De raad draagt de lijst van open moties, doelen en toezeggingen over aan de nieuwe raad.",
    }),
  ),
  day(
    "2026-03-05",
    formality("RV26-009"),
    report(
      "M25-071",
      "partly-executed",
      "met vijf van de twaalf medewerkers is gesproken; de anderen werkten op die dag.",
    ),
  ),
  day(
    "2026-03-20",
    meeting("2026-03-31", "Eerste vergadering van de nieuwe raad", [
      "Opening door de burgemeester",
      "Onderzoek van de geloofsbrieven",
      "Eed en belofte van 29 raadsleden",
      "Overdracht van open moties",
      "Sluiting",
    ]),
  ),
  day("2026-03-24", on("2026-03-18", elect(council2026))),
  day(
    "2026-03-31",
    install(council2026),
    carryOver("M23-027"),
    carryOver("M23-033"),
    carryOver("M24-031"),
    carryOver("M24-044"),
    carryOver("M24-071"),
    carryOver("M25-018"),
    carryOver("M25-031"),
    carryOver("M25-063"),
    carryOver("M25-064"),
    carryOver("M25-071"),
    carryOver("M26-004"),
  ),
  day(
    "2026-06-11",
    breakUp("de vier fracties hebben sinds de verkiezingen 12 van de 29 zetels."),
    coalition("Nuchter vooruit", "LL", "LIB", "DE"),
  ),
  day(
    "2026-06-18",
    release("Ineke Tol", stepsDown),
    release("Farid Amrani", stepsDown),
    release("Pieter van der Veen", stepsDown),
    release("Samir Haddad", stepsDown),
    appoint("Henk Brouwers", "LL", ["Ouderen", "Maatschappelijke ondersteuning", "Wijkteams"]),
    appoint("Annelies de Graaf", "LIB", ["Financiën", "Wonen", "Klimaat", "Verkeer"]),
    appoint("Emre Yıldız", "DE", ["Jeugd", "Onderwijs", "Schuldhulp", "Dorpen", "Sport"]),
  ),
  day(
    "2026-06-19",
    schedule("M26-004", "2026-07-02", "4 (Woonvisie)"),
    meeting("2026-07-02", "Raadsvergadering kadernota 2027", [
      "Opening",
      "Vaststellen van de agenda",
      "Vragenuur",
      "Woonvisie",
      "Kadernota 2027",
      "Sluiting",
    ]),
    proposal("RV26-024", {
      title: "Kadernota 2027",
      meeting: "2026-07-02",
      item: spring,
      asks: "De raad stelt de kaders vast voor de begroting van 2027. Hulp aan huis gaat van € 296.000 naar € 236.800 per jaar.",
    }),
  ),
  day(
    "2026-07-02",
    vote26("M26-004", "adopted", {
      against: ["LIB", "CV"],
      remark: "Ingediend in de vorige raad en na de verkiezingen in stemming gebracht.",
    }),
    motion("M26-033", {
      title: "Houd de wijkteams in de wijk",
      by: ["Rachid Bouzian", "Elsbeth Hofman"],
      meeting: "2026-07-02",
      item: spring,
      asks: "De raad verzoekt het college om de vier wijkteams niet samen te voegen in het gemeentehuis.",
    }),
    motion("M26-034", {
      title: "Minder papier in de jeugdzorg",
      by: ["Sophie Lam", "Lin Zhang"],
      meeting: "2026-07-02",
      item: spring,
      asks: "De raad verzoekt het college om samen met aanbieders de helft van de verplichte verslagen te schrappen.",
    }),
    debate(
      "RV26-024",
      "Liberalen Lindewaard: wie het zelf kan, moet het zelf doen. Ouderenbelang: dit is de hulp waardoor mensen het zelf kúnnen.",
    ),
    vote26("RV26-024", "adopted", { against: ["GS", "SL", "CV", "OB"] }),
    vote26("M26-033", "rejected", { against: ["DE", "LIB", "LL"] }),
    vote26("M26-034", "adopted"),
  ),
  day(
    "2026-08-27",
    on(
      "2026-07-09",
      aimsAt("M26-004", "ouderen-zelfstandig", {
        intention:
          "Ouderen vinden een huis dat bij hun leeftijd past, zonder hun buurt te verlaten.",
        targetGroup: "ouderen met een grote huurwoning",
        effect: "zelfstandig blijven in de eigen buurt",
        direction: "meer",
      }),
    ),
    on(
      "2026-07-09",
      aimsAt("M26-034", "jeugdzorg-begroting", {
        intention: "Minder verslagen kosten minder tijd en dus minder geld.",
        effect: "minder tijd aan verslagen",
        direction: "minder",
        measure: "de helft",
      }),
    ),
    on(
      "2026-07-14",
      report("M25-031", "in-execution", "122 van de 310 gezinnen hebben een vast aanspreekpunt."),
    ),
  ),
];
