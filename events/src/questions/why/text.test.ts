import { describe, expect, it } from "vitest";
import { tellWhy, type WhyTold } from "./text.ts";

const told: WhyTold = {
  kind: "contract",
  title: "Thuis Dichtbij",
  goals: [{ title: "Ouderen wonen langer zelfstandig" }],
  decided: [{ on: "2025-06-03", body: "executive" }],
  force: { state: "counts", since: "2025-07-14" },
  changer: "Het college kan met de opdrachtnemer iets anders afspreken.",
  reviewOn: "2027-01-01",
  today: "2026-11-22",
};
const say = (more: Partial<WhyTold>): string => tellWhy({ ...told, ...more });

describe("the paragraph that says why something is there", () => {
  it("says what it should help reach, who decided, since when, who can change it, when it is looked at again", () => {
    expect(tellWhy(told)).toBe(
      "Het contract “Thuis Dichtbij” moet eraan bijdragen dat dit doel wordt gehaald: “Ouderen wonen langer zelfstandig”. " +
        "Het college besloot dit op 3 juni 2025. " +
        "Het contract geldt sinds 14 juli 2025. " +
        "Het college kan met de opdrachtnemer iets anders afspreken. " +
        "Uiterlijk op 1 januari 2027 wordt er opnieuw naar gekeken.",
    );
  });

  it("says plainly that why was not recorded, also with a reason in the decision itself", () => {
    expect(say({ goals: [] })).toMatch(
      /^Het contract “Thuis Dichtbij” is er\. Waarom is niet vastgelegd\. Het college/,
    );
    expect(say({ goals: [], reason: "Iedereen even veel uren." })).toContain(
      "Waarom is niet vastgelegd. In het besluit zelf staat: “Iedereen even veel uren”.",
    );
  });

  it("says that a goal ended", () => {
    const ended = { title: "Ouderen wonen langer zelfstandig", endedOn: "2026-06-11" };
    expect(say({ goals: [ended] })).toContain("Dat doel geldt niet meer sinds 11 juni 2026.");
    expect(say({ goals: [ended, { title: "Minder vallen" }] })).toContain(
      "Het doel “Ouderen wonen langer zelfstandig” geldt niet meer sinds 11 juni 2026.",
    );
    expect(say({ goals: [ended, ended] })).toContain("Geen van deze doelen geldt nog.");
  });

  it("names three goals and counts the others", () => {
    const goals = ["A", "B", "C", "D", "E"].map((title) => ({ title }));
    expect(say({ goals })).toContain(
      "moet eraan bijdragen dat deze doelen worden gehaald: “A”, “B”, “C” en nog 2 andere.",
    );
    expect(say({ goals: goals.slice(0, 2) })).toContain("worden gehaald: “A” en “B”.");
  });

  it("tells a vote in the words of the log: a tie, a secret vote on persons, an amended proposal", () => {
    const voted = (vote: string) => say({ decided: [{ on: "2025-03-06", body: "council", vote }] });
    const tie = "De raad nam geen besluit: de stemmen staakten, met 14 stemmen voor en 14 tegen.";
    const secret =
      "De raad nam dit aan bij geheime stemming, met 20 stemmen voor en 8 tegen, 1 blanco of ongeldig.";
    expect(voted(tie)).toContain(`De raad stemde op 6 maart 2025 hierover. ${tie}`);
    expect(voted(secret)).toContain(`De raad stemde op 6 maart 2025 hierover. ${secret}`);
    expect(voted("met 20 stemmen voor en 15 tegen")).toContain(
      "De raad besloot dit op 6 maart 2025, met 20 stemmen voor en 15 tegen.",
    );
  });

  it("says what is not known of who decided", () => {
    expect(say({ decided: [] })).toContain("Wie dit besloot, is niet vastgelegd.");
    expect(say({ decided: [{ on: "2025-06-03" }] })).toContain(
      "Wie dit besloot, is niet vastgelegd.",
    );
  });

  it("says of what lapsed that it does not count, and not who could change it", () => {
    const lapsed = say({ force: { state: "ended", since: "2026-01-01" } });
    expect(lapsed).toContain("Het contract geldt niet meer sinds 1 januari 2026.");
    expect(lapsed).not.toContain("afspreken");
    expect(lapsed).not.toContain("opnieuw");
    expect(say({ kind: "motion", force: { state: "came-to-nothing" } })).toContain(
      "De motie ging niet door.",
    );
    expect(say({ force: { state: "not-yet" } })).toContain("Het contract geldt nog niet.");
  });

  it("says that it was changed, and when", () => {
    expect(say({ changedOn: "2026-10-20" })).toContain(
      "De laatste wijziging was op 20 oktober 2026.",
    );
  });

  it("claims nothing about a review whose day has passed or was never set", () => {
    expect(say({ reviewOn: "2026-01-01" })).toContain("Of dat is gebeurd, is niet vastgelegd.");
    expect(say({ reviewOn: undefined })).toContain(
      "Wanneer er opnieuw naar wordt gekeken, is niet vastgelegd.",
    );
  });

  it("speaks of further rules in the plural", () => {
    expect(say({ kind: "further-rules", title: "Hulp aan huis" })).toMatch(
      /^De nadere regels “Hulp aan huis” moeten eraan bijdragen .* De nadere regels gelden sinds/,
    );
  });

  it("never claims that it works, and stays short", () => {
    const full = say({
      kind: "further-rules",
      goals: [
        { title: "Ouderen wonen langer zelfstandig" },
        { title: "Minder vallen", endedOn: "2026-01-01" },
      ],
      reason: "Iedereen met dezelfde vraag krijgt even veel uren hulp.",
      changedOn: "2026-10-20",
    });
    expect(full).not.toMatch(/zorgt|waardoor|dankzij|leidt tot|heeft geleid/);
    expect(full.split(/\s+/).length).toBeLessThanOrEqual(90);
    for (const sentence of full.split(/\. /)) expect(sentence.split(" ").length).toBeLessThan(25);
  });
});
