import { day, on, withEffect, type Day } from "../act.ts";
import {
  assignment,
  commitment,
  contract,
  question,
  regulation,
  resolution,
  tender,
} from "../decision-acts.ts";
import {
  adoptedBy,
  answersTo,
  awardedIn,
  carriesOut,
  decidedUnder,
  followsFrom,
  judge,
} from "../goal-acts.ts";

const CARE = "Ouderen";
const PARTY = "Coöperatie Thuis Dichtbij";
const reported = "2025-12-09";

/** From rules to hours: bought, awarded, signed, and made fewer. */
export const threadHours: readonly Day[] = [
  day(
    "2025-02-18",
    tender.intend("AB25-01", {
      number: "AB25-01",
      title: "8.000 uur klussen- en boodschappendienst",
      subject: "8.000 uur per jaar klussen en boodschappen bij inwoners thuis, tot en met 2028",
      estimatedValue: 1_050_000,
      procedure: "open",
      qualityRequirements: "vaste gezichten en binnen drie werkdagen iemand aan de deur",
      portfolio: CARE,
      targetGroup: "inwoners met een melding",
    }),
    carriesOut("AB25-01", "NR25-01", {
      intention: "Een boodschappen- en klussendienst van 8.000 uur per jaar.",
      targetGroup: "inwoners met een melding",
      direction: "vast aantal",
      measure: "8.000 uur",
      term: "2025–2028",
    }),
    adoptedBy("AB25-01", "RV25-006", { intention: "De raad stelde het kader van 8.000 uur vast." }),
    assignment.give("O25-04", {
      number: "O25-04",
      layer: "executive-to-organisation",
      title: "Koop de klussen- en boodschappendienst in",
      holder: "afdeling Inkoop",
      budget: 20_000,
      powers: ["procurement"],
      portfolio: CARE,
      deadline: "2025-07-15",
      directionPrinciple: "outsource",
      stage: "carry-out",
    }),
  ),
  day(
    "2025-03-03",
    tender.announce("AB25-01", { address: "https://example.org/aanbesteding/AB25-01" }),
    judge(["M24-031", "aims-at", "ouderen-zelfstandig"], {
      slots: [
        { slot: "effect", status: "kept" },
        { slot: "targetGroup", status: "kept" },
        { slot: "measure", status: "widened" },
      ],
      reason:
        "De motie zegt hetzelfde met andere woorden. “Merkbaar meer” is ruimer dan 82 procent.",
    }),
    judge(["BP24-02", "implements", "O24-07"], {
      slots: [
        { slot: "effect", status: "kept" },
        { slot: "targetGroup", status: "widened" },
        { slot: "measure", status: "sharpened" },
      ],
      reason: "Het plan is er voor iedereen vanaf 65 jaar en noemt weer een getal.",
    }),
    judge(["V24-011", "implements", "BP24-02"], {
      slots: [
        { slot: "effect", status: "narrowed" },
        { slot: "targetGroup", status: "narrowed" },
      ],
      cause: "interpretation",
      reason:
        "Jezelf redden is minder dan zelfstandig wonen, en alleen wie zich meldt telt nog mee.",
    }),
    judge(["NR25-01", "based-on", "V24-011"], {
      slots: [
        { slot: "direction", status: "shifted" },
        { slot: "measure", status: "shifted" },
      ],
      cause: "interpretation",
      reason: "Wat meer moest worden, werd een grens: hoogstens twee uur per week.",
    }),
    judge(["AB25-01", "implements", "NR25-01"], {
      slots: [
        { slot: "effect", status: "gone" },
        { slot: "direction", status: "shifted" },
        { slot: "measure", status: "shifted" },
      ],
      cause: "interpretation",
      reason: "In het bestek staat niet meer waarom de hulp er is. Er staat alleen hoeveel uur.",
    }),
  ),
  day(
    "2025-06-03",
    resolution.take("CB25-03", {
      kind: "executive-resolution",
      number: "CB25-03",
      title: "Gunning klussen- en boodschappendienst",
      basis: "Gemeentewet artikel 160 lid 1 onder d",
      portfolio: CARE,
    }),
    tender.awardProvisionally("AB25-01", {
      winner: PARTY,
      value: 1_063_000,
      sentOn: "2025-06-03",
      reason: "beste kwaliteit voor een prijs onder de raming",
    }),
  ),
  day(
    "2025-06-10",
    tender.correctAward({
      key: "AB25-01",
      reason: "Twee cijfers waren omgedraaid: de inschrijving is € 1.036.000.",
      mend: (award) => ({ ...award, value: 1_036_000 }),
    }),
    adoptedBy("AB25-01", "CB25-03", { intention: "Het college gunde aan de beste inschrijver." }),
  ),
  day("2025-06-26", tender.award("AB25-01", {})),
  day(
    "2025-07-14",
    contract.sign("C25-07", {
      number: "C25-07",
      title: "Thuis Dichtbij",
      party: PARTY,
      value: 1_036_000,
      kind: "services",
      start: "2025-07-14",
      end: "2028-12-31",
      signedBy: "holder",
      holder: "directeur Samenleving",
      powerBasis: "volmacht VM22-01",
      lines: [
        { description: "5.000 uur boodschappen per jaar", steersOn: "product", value: 647_500 },
        { description: "3.000 uur klussen per jaar", steersOn: "product", value: 388_500 },
      ],
      portfolio: CARE,
      targetGroup: "inwoners met een melding",
    }),
    contract.start("C25-07", {}),
    awardedIn("C25-07", "AB25-01", {
      intention: "Thuis Dichtbij levert 8.000 uur boodschappen en klussen per jaar.",
      targetGroup: "klanten",
      direction: "vast aantal",
      measure: "8.000 uur",
      term: "2025–2028",
    }),
    decidedUnder("C25-07", "VM22-01", {
      intention: "De directeur tekende met de volmacht van de burgemeester.",
    }),
    assignment.complete("O25-04", { result: "het contract is getekend." }),
  ),
  day(
    "2025-12-11",
    commitment.settle("T24-05", {
      outcome: "partly-fulfilled",
      explanation: "de raad kreeg één keer cijfers, over het eerste half jaar van 2025.",
    }),
    on(
      reported,
      contract.change("C25-07", {
        value: 1_056_720,
        change: "De uurprijs stijgt in 2026 met twee procent, zoals het contract zegt.",
        ground: "review-clause",
        natureChanged: false,
      }),
    ),
  ),
  day(
    "2025-12-19",
    withEffect(
      "2025-12-11",
      "2026-01-01",
      regulation.amend("V24-011", {
        version: "2026-1",
        change: "een melding kan ook telefonisch.",
        publishedOn: "2025-12-18",
        publication: { medium: "municipal-gazette", reference: "2025, 60117" },
      }),
    ),
  ),
  day(
    "2026-06-12",
    on(
      "2026-06-11",
      resolution.take("CA26", {
        kind: "coalition-agreement",
        title: "Nuchter vooruit: coalitieakkoord 2026–2030",
        factions: ["Lindewaard Lokaal", "Liberalen Lindewaard", "Dorpen Eerst"],
        summary: "Drie fracties spreken af: wie het zelf kan, doet het zelf.",
      }),
    ),
  ),
  day(
    "2026-09-01",
    question.ask("SV26-14", {
      form: "written",
      number: "SV26-14",
      title: "Hoeveel mensen bleven dankzij de hulp thuis wonen?",
      movers: [{ name: "Corrie de Jong", faction: "Ouderenbelang" }],
      factions: ["Ouderenbelang"],
      askedOf: "executive",
      question:
        "Hoeveel van de klanten van Thuis Dichtbij konden dankzij de boodschappen en klussen in hun eigen huis blijven wonen?",
      term: "2026-10-01",
      portfolio: CARE,
    }),
    followsFrom("SV26-14", "C25-07", {
      intention: "Het contract telt uren. De vraag is wat die uren opleveren.",
      effect: "in het eigen huis blijven wonen",
    }),
  ),
  day(
    "2026-09-29",
    question.extend("SV26-14", {
      term: "2026-10-15",
      reason: "het college vraagt de aanbieder eerst om gegevens.",
    }),
  ),
  day(
    "2026-10-13",
    question.answer("SV26-14", {
      by: "wethouder Brouwers",
      answer: "Dat is nooit gemeten. De aanbieder telt uren en bezoeken.",
    }),
    on(
      "2026-10-08",
      resolution.take("BW26-04", {
        kind: "budget-change",
        number: "BW26-04",
        title: "Begrotingswijziging hulp aan huis",
        summary: "Het budget voor hulp aan huis gaat omlaag.",
        programme: "3 Zorg en welzijn",
        basis: "Gemeentewet artikel 192",
        amount: -59_200,
        portfolio: CARE,
        meetingDate: "2026-10-08",
      }),
    ),
    carriesOut("BW26-04", "RV26-041", { intention: "De raad nam het voorstel ongewijzigd aan." }),
  ),
  day(
    "2026-10-20",
    resolution.take("CB26-11", {
      kind: "executive-resolution",
      number: "CB26-11",
      title: "Minder uren inkopen bij Thuis Dichtbij",
      basis: "Gemeentewet artikel 160 lid 1 onder d",
      portfolio: CARE,
    }),
    carriesOut("CB26-11", "BW26-04", {
      intention: "Het college koopt 1.600 uur per jaar minder in.",
      direction: "minder uren",
      measure: "6.400 uur",
    }),
    answersTo("CB26-11", "M26-052", { intention: "De raad vroeg om 6.400 uur." }),
    contract.change("C25-07", {
      value: 923_520,
      change: "Thuis Dichtbij levert 6.400 in plaats van 8.000 uur per jaar.",
      ground: "small",
      natureChanged: false,
    }),
    carriesOut("C25-07", "CB26-11", {
      intention: "6.400 uur per jaar in plaats van 8.000.",
      targetGroup: "klanten",
      direction: "minder uren",
      measure: "6.400 uur",
    }),
  ),
];
