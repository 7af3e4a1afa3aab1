import { day, type Day } from "../act.ts";
import { cancel, meeting } from "../council-acts.ts";
import { aimsAt, correctGoal, goal } from "../goal-acts.ts";
import { formality, motion, proposal, report, schedule, vote22 } from "../motion-acts.ts";

/** A bus, a plan against debts, and a date put right. */
export const chapterWinter: readonly Day[] = [
  day(
    "2023-11-30",
    proposal("RV23-070", {
      title: "Verordeningen gemeentelijke belastingen 2024",
      meeting: "2023-12-14",
      item: "5. Belastingen 2024",
      asks: "De raad stelt de belastingverordeningen voor 2024 vast.",
    }),
  ),
  day(
    "2023-12-14",
    formality("RV23-070"),
    motion("M23-041", {
      title: "De buurtbus blijft rijden",
      by: ["Anja Wolters", "Gerrit van den Berg", "Peter Smit"],
      meeting: "2023-12-14",
      item: "8. Motie vreemd aan de orde van de dag",
      asks: "De raad verzoekt het college om met de provincie af te spreken dat de buurtbus naar de vijf dorpen ook na 1 juli 2024 rijdt.",
    }),
    vote22("M23-041", "adopted"),
  ),
  day(
    "2023-12-21",
    aimsAt("M23-041", "dorpen-levendig", {
      intention: "Ook wie geen auto heeft, kan het dorp in en uit.",
      targetGroup: "bewoners van de dorpen zonder auto",
      effect: "ergens kunnen komen",
      direction: "houden wat er is",
      term: "na 1 juli 2024",
    }),
    proposal("RV24-003", {
      title: "Plan schuldhulp 2024–2027",
      meeting: "2024-01-11",
      item: "2. Plan schuldhulp",
      asks: "De raad stelt het plan schuldhulp vast en het doel dat erin staat.",
    }),
    meeting("2024-01-11", "Raadsvergadering", ["Opening", "Plan schuldhulp 2024–2027", "Sluiting"]),
  ),
  day(
    "2024-01-10",
    cancel("2024-01-11", "er komt ijzel. De agenda schuift door naar 25 januari."),
    schedule("RV24-003", "2024-01-25", "4 (Plan schuldhulp)"),
  ),
  day(
    "2024-01-25",
    motion("M24-006", {
      title: "Ook zzp’ers bij de schuldhulp",
      by: ["Orhan Demir", "Iris Verbeek"],
      meeting: "2024-01-25",
      item: "4. Plan schuldhulp",
      asks: "De raad verzoekt het college om ondernemers met schulden even snel te helpen als andere inwoners.",
    }),
    vote22("RV24-003", "adopted"),
    vote22("M24-006", "adopted", { against: ["LL"] }),
    goal("schuldhulp-snel", "RV24-003", {
      title: "Binnen vier weken hulp bij schulden",
      targetGroup: "Inwoners die zich melden met schulden",
      effect: "Minder dagen tussen de melding en een plan",
      direction: "less",
      level: "individual",
      baseline: { value: 41, unit: "dagen", date: "2023-12-31", source: "Registratie schuldhulp" },
      target: { value: 28, unit: "dagen", date: "2025-12-31", source: "Registratie schuldhulp" },
      term: "2025-12-31",
      portfolio: "Schuldhulp",
    }),
    aimsAt("M24-006", "schuldhulp-snel", {
      intention: "Ook zzp’ers met schulden hebben binnen vier weken een plan.",
      targetGroup: "zzp’ers met schulden",
      effect: "een plan tegen schulden",
      direction: "sneller",
      measure: "28 dagen",
    }),
  ),
  day(
    "2024-02-08",
    correctGoal({
      key: "ouderen-zelfstandig",
      reason:
        "De beginmeting is van 31 december 2022. In de bijlage bij het raadsvoorstel stond per ongeluk 1 januari 2022.",
      mend: (data) => ({
        ...data,
        baseline: {
          value: 76,
          unit: "procent",
          date: "2022-12-31",
          source: "BRP en Wlz, jaarlijks",
        },
      }),
    }),
    report("M24-006", "executed", "ondernemers melden zich nu bij hetzelfde loket."),
  ),
];
