import { regulationStream, reviewRegulation } from "@doelspoor/events";
import type { IsoDate } from "@doelspoor/events";
import { actOf, day, on, type Act, type Day } from "../act.ts";
import { assignment, contract, regulation, resolution } from "../decision-acts.ts";
import { aimsAt, basedOn, carriesOut } from "../goal-acts.ts";

const FAMILIES = "gezinnen met kinderen";

type Adopted = Parameters<typeof regulation.adopt>[1];
type Taken = Parameters<typeof resolution.take>[1];

const review = actOf(regulationStream, reviewRegulation);

/** A rule for families: adopted, published and in force on these days. */
const rule = (
  number: string,
  [adopted, published, inForce]: readonly [IsoDate, IsoDate, IsoDate],
  content: Adopted,
): readonly Act[] => [
  on(adopted, regulation.adopt(number, { number, targetGroup: FAMILIES, ...content })),
  on(published, regulation.publish(number, { medium: "municipal-gazette" })),
  on(inForce, regulation.enter(number, {})),
];

const plan = (number: string, taken: IsoDate, content: Omit<Taken, "kind">): Act =>
  on(taken, resolution.take(number, { kind: "policy-plan", number, targetGroup: FAMILIES, ...content })); // prettier-ignore

/** Nine policies that one family has to do with: nobody ever laid them side by side. */
const inventory: readonly Act[] = [
  ...rule("V22-15", ["2022-12-15", "2022-12-20", "2023-01-01"], {
    kind: "by-law",
    title: "Verordening jeugdhulp Lindewaard 2023",
    basis: "Jeugdwet artikel 2.9",
    purpose: "Ouders en kinderen weten welke hulp er is en wie erover beslist.",
    plainExplanation: "Wij vragen wat er thuis al is geprobeerd, zodat de hulp daarbij aansluit.",
    demands: 14,
    controls: 3,
    reports: 2,
    origin: "state",
    portfolio: "Jeugd",
  }),
  ...rule("BR19-03", ["2019-05-21", "2019-05-28", "2019-05-28"], {
    kind: "policy-rule",
    title: "Beleidsregel sportbonnen",
    purpose: "Kinderen uit gezinnen met weinig geld kunnen sporten.",
    demands: 6,
    controls: 2,
    reports: 1,
    origin: "own",
    portfolio: "Sport",
  }),
  ...rule("BR18-07", ["2018-06-05", "2018-06-14", "2018-06-14"], {
    kind: "policy-rule",
    title: "Beleidsregel kinderfeesten in buurthuizen",
    demands: 9,
    controls: 4,
    reports: 1,
    origin: "own",
    portfolio: "Dorpen",
    neighbourhood: "Oosterlind",
  }),
  ...rule("BR20-02", ["2020-02-11", "2020-02-18", "2020-02-18"], {
    kind: "policy-rule",
    title: "Beleidsregel cultuurpas voor kinderen",
    purpose: "Elk kind komt een keer per jaar in een theater of museum.",
    demands: 5,
    controls: 1,
    reports: 0,
    origin: "own",
    portfolio: "Cultuur",
  }),
  ...rule("BR21-05", ["2021-09-14", "2021-09-21", "2021-09-21"], {
    kind: "policy-rule",
    title: "Beleidsregels schuldhulp aan gezinnen",
    basis: "Wet gemeentelijke schuldhulpverlening artikel 2",
    purpose: "Een gezin met schulden krijgt op tijd rust en een plan.",
    plainExplanation: "Wij vragen uw inkomen en uw schulden, omdat een plan anders niet klopt.",
    demands: 11,
    controls: 3,
    reports: 4,
    origin: "state",
    portfolio: "Schuldhulp",
  }),
  ...rule("BR25-02", ["2025-01-14", "2025-01-21", "2025-01-21"], {
    kind: "policy-rule",
    title: "Beleidsregels Wmo voor gezinnen met een kind met een beperking",
    purpose: "Ouders houden het vol en hun kind doet mee.",
    demands: 8,
    controls: 2,
    reports: 1,
    origin: "state",
    portfolio: "Maatschappelijke ondersteuning",
  }),
  plan("BP20-04", "2020-11-12", { title: "Nota gezonde jeugd", portfolio: "Gezondheid" }),
  plan("BP21-01", "2021-04-08", {
    title: "Preventieplan gezin en opvoeding",
    portfolio: "Jeugd",
    neighbourhood: "Oosterlind",
  }),
  plan("BP22-03", "2022-10-13", {
    title: "Plan onderwijskansen",
    portfolio: "Onderwijs",
    neighbourhood: "Waard",
  }),
];

/** Rules of which nobody remembers the goal, and work that was bought before anybody asked what for. */
export const threadRulesWithoutGoal: readonly Day[] = [
  day(
    "2025-04-08",
    ...inventory,
    aimsAt("V22-15", "jeugdzorg-begroting", {
      intention: "Wie op tijd lichte hulp krijgt, heeft minder vaak zware hulp nodig.",
      effect: "minder zware jeugdhulp",
      direction: "minder",
    }),
    aimsAt("BR21-05", "schuldhulp-snel", {
      intention: "Gezinnen met schulden zijn binnen vier weken aan de beurt.",
      effect: "sneller een plan",
      direction: "minder dagen",
    }),
    aimsAt("BP21-01", "doen-wat-nodig-is", { intention: "Elk gezin krijgt wat nodig is." }),
    basedOn("BR25-02", "V24-011", {
      intention: "De regels werken de verordening uit voor gezinnen.",
    }),
    on(
      "2025-04-01",
      review("BR19-03", () => ({ appliedOn: "2025-03-27", reviewOn: "2026-07-01" })),
    ),
  ),
  day(
    "2025-05-20",
    assignment.give("O25-21", {
      number: "O25-21",
      layer: "executive-to-organisation",
      title: "Datagedreven werken in het sociaal domein",
      holder: "afdeling Samenleving",
      budget: 180_000,
      portfolio: "Sociaal domein",
      deadline: "2026-12-31",
    }),
  ),
  day(
    "2025-09-09",
    contract.sign("C25-21", {
      number: "C25-21",
      title: "Advies over ketenregie en data",
      party: "Bureau Helder Zicht",
      value: 148_500,
      kind: "services",
      start: "2025-09-15",
      end: "2026-12-31",
      signedBy: "mayor",
      directionPrinciple: "outsource",
      portfolio: "Sociaal domein",
    }),
    contract.start("C25-21", {}),
    carriesOut("C25-21", "O25-21", {
      intention: "Het bureau richt een dashboard in en adviseert over regie op de keten.",
    }),
    contract.sign("C25-22", {
      number: "C25-22",
      title: "Opvoedcursussen",
      party: "Opvoedplein BV",
      value: 64_000,
      kind: "services",
      start: "2025-09-15",
      end: "2027-07-31",
      signedBy: "mayor",
      directionPrinciple: "outsource",
      portfolio: "Jeugd",
      targetGroup: FAMILIES,
    }),
    contract.start("C25-22", {}),
    aimsAt("C25-22", "een-gezin-een-plan", {
      intention: "Ouders die een cursus volgen, hebben minder hulpverleners nodig.",
      targetGroup: FAMILIES,
    }),
  ),
];
