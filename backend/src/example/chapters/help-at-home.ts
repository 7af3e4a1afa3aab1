import { day, on, type Day } from "../act.ts";
import { assignment, commitment, mandate, regulation, resolution } from "../decision-acts.ts";
import {
  adoptedBy,
  answersTo,
  assignedBy,
  basedOn,
  carriesOut,
  comesFrom,
  decidedUnder,
} from "../goal-acts.ts";

const OLD = "inwoners van 80 jaar en ouder";
const CARE = "Ouderen";

/** Help at home, from agreement to rules: what was wanted for people becomes what they may claim. */
export const threadHelp: readonly Day[] = [
  day(
    "2022-06-07",
    on(
      "2022-06-02",
      resolution.take("CA22", {
        kind: "coalition-agreement",
        title: "Samen dichtbij: coalitieakkoord 2022–2026",
        factions: ["Groen & Samen", "Sociaal Lindewaard", "Christelijk Verbond", "Ouderenbelang"],
        summary:
          "Vier fracties spreken af wat zij samen willen. Ouderen kunnen in hun eigen huis en hun eigen buurt oud worden.",
      }),
    ),
  ),
  day(
    "2022-12-01",
    mandate.grant("VM22-01", {
      kind: "power-of-attorney",
      number: "VM22-01",
      title: "Volmacht contracten zorg en welzijn",
      holder: "directeur Samenleving",
      subject: "het tekenen van contracten voor zorg en welzijn",
      ceiling: 1_500_000,
      conditions: "alleen na een besluit van het college",
      holderIsSubordinate: true,
      basis: "Gemeentewet artikel 171 lid 2",
    }),
    mandate.publish("VM22-01", { medium: "municipal-gazette", reference: "2022, 53118" }),
    mandate.takeEffect("VM22-01", {}),
  ),
  day(
    "2023-11-14",
    on(
      "2023-11-09",
      resolution.take("RB23-061", {
        kind: "council-resolution",
        number: "RB23-061",
        title: "Doelen sociaal domein 2024–2027",
        summary: "De raad stelt acht doelen vast. Bij het doel over ouderen staat een getal.",
        basis: "Gemeentewet artikel 147 lid 2",
        portfolio: CARE,
        meetingDate: "2023-11-09",
      }),
    ),
    carriesOut("RB23-061", "RV23-061", { intention: "Het raadsbesluit volgt het voorstel." }),
    comesFrom("ouderen-zelfstandig", "RB23-061", {
      intention: "De raad stelde dit doel na een debat zelf vast.",
    }),
    comesFrom("ouderen-zelfstandig", "CA22", {
      intention: "In hun eigen huis en hun eigen buurt oud worden.",
    }),
  ),
  day(
    "2024-03-15",
    on(
      "2024-03-14",
      commitment.make("T24-05", {
        number: "T24-05",
        title: "Elk half jaar cijfers over hulp aan huis",
        body: "executive",
        holder: "wethouder Tol",
        portfolio: CARE,
        promise:
          "De wethouder stuurt de raad elk half jaar een overzicht van de gegeven hulp aan huis en wat die kostte.",
        askedBy: "Ruben Pinas",
        meetingDate: "2024-03-14",
        term: "2024-10-01",
      }),
    ),
    on(
      "2024-03-14",
      assignment.give("O24-03", {
        number: "O24-03",
        layer: "council-to-executive",
        title: "Maak een plan voor hulp dichtbij",
        request: "Een plan waarmee meer 80-plussers zelfstandig thuis blijven wonen.",
        portfolio: CARE,
        targetGroup: OLD,
        deadline: "2024-11-01",
      }),
    ),
    assignedBy("O24-03", "M24-031", {
      intention:
        "Het college maakt een plan waarmee meer 80-plussers zelfstandig thuis blijven, met hulp in hun eigen buurt.",
      targetGroup: "80-plussers",
      effect: "blijven zelfstandig thuis",
      direction: "meer",
      measure: "merkbaar meer",
      term: "eind 2027",
    }),
    answersTo("T24-05", "M24-032", { intention: "De raad krijgt elk half jaar de cijfers." }),
  ),
  day(
    "2024-04-23",
    assignment.accept("O24-03", { by: "het college" }),
    assignment.give("O24-07", {
      number: "O24-07",
      layer: "executive-to-organisation",
      title: "Plan voor hulp aan huis",
      request: "Schrijf het beleidsplan en zeg welke hulp er nodig is.",
      holder: "afdeling Zorg en Welzijn",
      budget: 45_000,
      powers: ["decisions", "amount"],
      portfolio: CARE,
      targetGroup: OLD,
      deadline: "2024-10-01",
      stage: "explore",
    }),
    assignedBy("O24-07", "O24-03", {
      intention:
        "De organisatie schrijft een plan waarmee meer 80-plussers zelfstandig thuis blijven.",
      targetGroup: "80-plussers",
      effect: "blijven zelfstandig thuis",
      direction: "meer",
      measure: "merkbaar meer",
      term: "eind 2027",
    }),
  ),
  day("2024-06-11", assignment.stage("O24-07", { stage: "design" })),
  day(
    "2024-09-24",
    assignment.adjust("O24-07", {
      budget: 52_500,
      reason: "er zijn ook gesprekken met ouderen in de vijf dorpen gevoerd.",
    }),
    commitment.shift("T24-05", {
      term: "2025-12-31",
      reason: "de administratie van de wijkteams kan de uren nog niet tellen.",
    }),
  ),
  day(
    "2024-11-12",
    on(
      "2024-11-07",
      resolution.take("BP24-02", {
        kind: "policy-plan",
        number: "BP24-02",
        title: "Ouder worden in Lindewaard 2025–2028",
        summary: "Wat de gemeente vier jaar lang doet voor inwoners van 65 jaar en ouder.",
        basis: "Wmo 2015 artikel 2.1.2",
        portfolio: CARE,
        targetGroup: "inwoners van 65 jaar en ouder",
        amount: 1_600_000,
        meetingDate: "2024-11-07",
      }),
    ),
    adoptedBy("BP24-02", "RV24-061", { intention: "De raad stelde het plan gewijzigd vast." }),
    carriesOut("BP24-02", "O24-07", {
      intention:
        "65-plussers kunnen langer zelfstandig wonen, met hulp in de buurt. We streven naar 82 procent.",
      targetGroup: "65-plussers",
      effect: "langer zelfstandig",
      direction: "meer",
      measure: "82 procent",
      term: "2025–2028",
    }),
    assignment.complete("O24-07", { result: "het beleidsplan is vastgesteld." }),
    assignment.complete("O24-03", { result: "het plan ligt er." }),
  ),
  day(
    "2024-12-17",
    on(
      "2024-12-12",
      regulation.adopt("V24-011", {
        kind: "by-law",
        number: "V24-011",
        title: "Verordening maatschappelijke ondersteuning Lindewaard 2025",
        basis: "Wmo 2015 artikel 2.1.3",
        purpose: "Wie zich meldt, weet op welke hulp hij of zij kan rekenen.",
        origin: "state",
        portfolio: "Maatschappelijke ondersteuning",
        targetGroup: "inwoners met een melding",
        entersIntoForceOn: "2025-01-01",
      }),
    ),
    carriesOut("V24-011", "BP24-02", {
      intention: "Wie zich meldt, krijgt zo veel hulp dat hij of zij zichzelf kan redden.",
      targetGroup: "inwoners met een melding",
      effect: "redden zichzelf",
      direction: "meer",
    }),
  ),
  day(
    "2024-12-20",
    regulation.publish("V24-011", { medium: "municipal-gazette", reference: "2024, 58302" }),
  ),
  day("2025-01-01", regulation.enter("V24-011", {})),
  day(
    "2025-01-28",
    regulation.adopt("NR25-01", {
      kind: "further-rules",
      number: "NR25-01",
      title: "Nadere regels hulp aan huis",
      delegatingArticle: "artikel 9 lid 4 van verordening V24-011",
      purpose: "Iedereen met dezelfde vraag krijgt even veel uren hulp.",
      portfolio: "Maatschappelijke ondersteuning",
      targetGroup: "inwoners met een melding",
    }),
    basedOn("NR25-01", "V24-011", {
      intention: "Wie zichzelf niet redt, heeft recht op hulp: hoogstens twee uur per week.",
      targetGroup: "inwoners met een melding",
      effect: "redden zichzelf",
      direction: "hoogstens",
      measure: "twee uur per week",
    }),
    mandate.grant("MD25-02", {
      kind: "mandate",
      number: "MD25-02",
      title: "Mandaat hulp aan huis",
      holder: "teamleider wijkteam",
      subject: "beslissen op meldingen voor hulp aan huis",
      ceiling: 5_000,
      holderIsSubordinate: true,
      portfolio: "Wijkteams",
    }),
    mandate.publish("MD25-02", { medium: "municipal-gazette", reference: "2025, 4127" }),
    mandate.takeEffect("MD25-02", {}),
    basedOn("MD25-02", "V24-011", {
      intention: "Het wijkteam beslist zelf, zodat niemand op het gemeentehuis wacht.",
    }),
  ),
  day(
    "2025-02-04",
    regulation.publish("NR25-01", { medium: "municipal-gazette", reference: "2025, 5210" }),
  ),
  day(
    "2025-02-12",
    regulation.enter("NR25-01", {}),
    decidedUnder("NR25-01", "MD25-02", {
      intention: "Het wijkteam past de nadere regels onder dit mandaat toe.",
    }),
  ),
];
