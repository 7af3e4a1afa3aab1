import { day, on, type Day } from "../act.ts";
import { arrangement, assignment, contract, grant } from "../decision-acts.ts";
import { aimsAt, assignedBy, carriesOut } from "../goal-acts.ts";

const PARTNERS = ["Gemeente Oosterveen", "Gemeente Hoogzand"];

/** What Lindewaard does with others: youth care with its neighbours, meeting places with a foundation. */
export const threadTogether: readonly Day[] = [
  day(
    "2024-05-30",
    on(
      "2024-05-28",
      assignment.give("O24-11", {
        number: "O24-11",
        layer: "executive-to-organisation",
        title: "Steunpunten in Oosterlind en Waard",
        holder: "afdeling Wijken en Dorpen",
        budget: 62_400,
        portfolio: "Dorpen",
        neighbourhood: "Oosterlind en Waard",
        deadline: "2026-12-31",
        directionPrinciple: "do-together",
      }),
    ),
    on(
      "2024-05-28",
      assignment.give("O24-12", {
        number: "O24-12",
        layer: "executive-to-organisation",
        title: "Steunpunten in de andere drie dorpen",
        holder: "afdeling Wijken en Dorpen",
        budget: 93_600,
        portfolio: "Dorpen",
        deadline: "2026-12-31",
      }),
    ),
    assignedBy("O24-11", "M24-044", {
      intention: "In twee dorpen opent een plek voor hulp en ontmoeting.",
      targetGroup: "ouderen in de dorpen",
      effect: "hulp en ontmoeting op loopafstand",
      measure: "twee steunpunten",
    }),
    assignedBy("O24-12", "M24-044", {
      intention: "Ook in de andere dorpen komt een steunpunt.",
      targetGroup: "ouderen in de dorpen",
      effect: "hulp en ontmoeting op loopafstand",
      measure: "drie steunpunten",
    }),
  ),
  day(
    "2024-09-03",
    arrangement.draft("GR24-01", {
      kind: "regeling",
      number: "GR24-01",
      title: "Gemeenschappelijke regeling Jeugdhulp Lindestreek",
      body: "executive",
      partners: PARTNERS,
      receivedOn: "2024-09-02",
      summary: "Drie gemeenten kopen samen jeugdhulp in.",
      amount: 4_800_000,
      expectedYield: "kortere wachttijd en een lagere prijs voor zware jeugdhulp",
      portfolio: "Jeugd",
      targetGroup: "kinderen die jeugdhulp nodig hebben",
    }),
  ),
  day(
    "2024-10-11",
    on(
      "2024-10-10",
      arrangement.view("GR24-01", {
        given: true,
        view: "De raad wil dat de regeling elk jaar laat zien of kinderen korter wachten.",
      }),
    ),
    on("2024-10-10", arrangement.consent("GR24-01", { given: true })),
  ),
  day(
    "2024-11-26",
    arrangement.adopt("GR24-01", { reaction: "de wachttijd komt in elk jaarverslag." }),
    aimsAt("GR24-01", "jeugdzorg-begroting", {
      intention: "Wie samen inkoopt, betaalt minder voor zware jeugdhulp.",
      effect: "lagere prijs",
      direction: "minder",
    }),
  ),
  day("2025-01-01", arrangement.enter("GR24-01", {})),
  day(
    "2025-01-20",
    grant.give("S25-03", {
      number: "S25-03",
      title: "Huur en gastheren van twee steunpunten",
      party: "Stichting Welzijn Lindewaard",
      amount: 62_400,
      purpose: "Twee steunpunten zijn vijf dagen per week open voor hulp en een praatje.",
      start: "2025-02-01",
      end: "2026-12-31",
      basis: "Algemene subsidieverordening Lindewaard artikel 4",
      portfolio: "Dorpen",
      targetGroup: "ouderen in de dorpen",
      neighbourhood: "Oosterlind en Waard",
    }),
    carriesOut("S25-03", "O24-11", {
      intention: "De stichting huurt twee ruimtes en zorgt voor gastheren.",
      effect: "een open deur, vijf dagen per week",
      measure: "twee steunpunten",
    }),
  ),
  day(
    "2025-08-21",
    contract.sign("C25-031", {
      number: "C25-031",
      title: "Huur De Kersentuin",
      party: "Stichting Dorpshuis De Kersentuin",
      value: 93_600,
      kind: "services",
      start: "2025-09-01",
      end: "2028-08-31",
      lines: [
        {
          description: "Een zaal met beheer, vijf dagdelen per week, voor € 31.200 per jaar",
          steersOn: "product",
          value: 93_600,
          serves: "hulp en ontmoeting op loopafstand",
        },
      ],
      signedBy: "mayor",
      portfolio: "Dorpen",
      targetGroup: "ouderen in de dorpen",
    }),
    carriesOut("C25-031", "O24-12", {
      intention: "In De Kersentuin komt het derde steunpunt.",
      targetGroup: "ouderen in de dorpen",
      effect: "hulp en ontmoeting op loopafstand",
      measure: "één steunpunt",
      term: "2025–2028",
    }),
  ),
  day("2025-09-01", contract.start("C25-031", {})),
  day(
    "2026-04-14",
    on(
      "2026-04-13",
      arrangement.draft("GRB26-01", {
        kind: "begroting",
        number: "GRB26-01",
        title: "Ontwerpbegroting 2027 Jeugdhulp Lindestreek",
        body: "joint-body",
        receivedOn: "2026-04-13",
        summary: "De bijdrage van Lindewaard stijgt, vooral door hogere lonen.",
        amount: 5_150_000,
        portfolio: "Jeugd",
      }),
    ),
    carriesOut("GRB26-01", "GR24-01", {
      intention: "De begroting betaalt de jeugdhulp die samen is ingekocht.",
    }),
  ),
  day(
    "2026-07-03",
    on(
      "2026-07-02",
      arrangement.view("GRB26-01", {
        given: true,
        view: "De raad mist cijfers over de wachttijd en vraagt daarom om een tussenstand in oktober.",
      }),
    ),
  ),
  day(
    "2026-09-09",
    on(
      "2026-09-08",
      assignment.withdraw("O24-12", {
        reason: "het college vindt drie extra steunpunten te duur.",
      }),
    ),
  ),
  day(
    "2026-09-15",
    grant.change("S25-03", {
      amount: 57_200,
      change: "De stichting vond een goedkopere ruimte in Waard.",
    }),
  ),
];
