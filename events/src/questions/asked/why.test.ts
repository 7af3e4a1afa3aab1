import { describe, expect, it } from "vitest";
import { ContractChanged, ContractSigned } from "../../contract/index.ts";
import { GoalEnded, GoalSet } from "../../goal/index.ts";
import type { NewEvent, SubjectId } from "../../kit/index.ts";
import { eventAt, subject, TestLog, TODAY } from "../../kit/testing.ts";
import { MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { RegulationAdopted, RegulationRepealed } from "../../regulation/index.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { TenderIntended } from "../../tender/index.ts";
import { TraceLaid, type TraceType } from "../../trace/index.ts";
import { Dossier } from "../dossier.ts";
import { why } from "./why.ts";

type Told = readonly (readonly [
  stream: string,
  of: SubjectId,
  event: NewEvent,
  corrects?: number,
])[];

const [GOAL, MOTION, TENDER] = [subject(1), subject(2), subject(3)];
const [CONTRACT, AWARD, RULES] = [subject(4), subject(5), subject(6)];
const on = (occurredOn: string) => ({ occurredOn });

const traced = (type: TraceType, source: SubjectId, target: SubjectId): Told[number] => [
  "trace",
  subject(100 + 10 * Number(source.slice(-1)) + Number(target.slice(-1))),
  TraceLaid.of({ source, target, type, intention: "zoals besloten" }, on("2026-02-01")),
];
const goal: Told[number] = [
  "goal",
  GOAL,
  GoalSet.of({ title: "Zelfstandig wonen" }, on("2026-01-01")),
];
const motion: Told = [
  [
    "motion",
    MOTION,
    MotionSubmitted.of(
      { kind: "motion", title: "Hulp dichtbij", movers: [], factions: [] },
      on("2026-01-05"),
    ),
  ],
  traced("aims-at", MOTION, GOAL),
];

type Voted = Parameters<typeof MotionVoted.of>[0];
const voted = (vote: Partial<Voted>, date = "2026-01-10"): Told[number] => [
  "motion",
  MOTION,
  MotionVoted.of(
    { method: "roll-call", outcome: "adopted", outcomeBasis: "stated", factions: [], ...vote },
    on(date),
  ),
];
const counted = (forIt: number, against: number) => ({ totals: { for: forIt, against } });

const bought: Told = [
  goal,
  ...motion,
  ["tender", TENDER, TenderIntended.of({ title: "Klussen", subject: "klussen", estimatedValue: 9, procedure: "open" }, on("2026-02-01"))],
  ["resolution", AWARD, ResolutionTaken.of({ kind: "executive-resolution", title: "Gunning", vote: { for: 4, against: 1 } }, on("2026-03-01"))],
  ["contract", CONTRACT, ContractSigned.of({ title: "Thuis", party: "Thuis", value: 9, kind: "services", signedBy: "mayor" }, on("2026-04-01"))],
  traced("implements", TENDER, MOTION),
  traced("awarded-in", CONTRACT, TENDER),
  traced("adopted-by", TENDER, AWARD),
]; // prettier-ignore

interface When {
  readonly asOf?: string;
  readonly knownAt?: number;
}
const asked = (told: Told, decision: SubjectId, { asOf = TODAY, knownAt }: When = {}) => {
  const log = new TestLog();
  for (const [stream, id, event, corrects] of told)
    log.record(stream, id, {
      ...event,
      ...(corrects !== undefined && {
        correction: { of: eventAt(corrects), reason: "verkeerd overgenomen" },
      }),
    });
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  return why.answer(dossier.at(asOf, knownAt), { decision });
};
const paragraphOf = (...question: Parameters<typeof asked>) => asked(...question)?.paragraph;

describe("why a decision is there", () => {
  it("of a contract follows from what it was bought for and where it was awarded", () => {
    const answer = asked(bought, CONTRACT);
    expect(answer?.paragraph).toBe(
      "Het contract “Thuis” moet eraan bijdragen dat dit doel wordt gehaald: “Zelfstandig wonen”. " +
        "Het college besloot dit op 1 maart 2026, met 4 stemmen voor en 1 tegen. " +
        "Het contract geldt sinds 1 april 2026. " +
        "Het college kan met de opdrachtnemer iets anders afspreken. " +
        "Wanneer er opnieuw naar wordt gekeken, is niet vastgelegd.",
    );
    expect(answer?.path.map(({ title, here }) => [title, here])).toEqual([
      ["Zelfstandig wonen", false],
      ["Hulp dichtbij", false],
      ["Klussen", false],
      ["Thuis", true],
    ]);
    expect(answer?.unknown).toEqual(["Wanneer er opnieuw naar wordt gekeken, is niet vastgelegd."]);
    expect(answer?.changer?.law).toEqual({
      article: "Gemeentewet artikel 160 lid 1 onder d",
      confidence: "text",
    });
  });

  it("rests on the goal, the way to it, the decision and the contract", () => {
    expect(asked(bought, CONTRACT)?.evidence).toEqual([0, 2, 4, 5, 6, 7]);
  });

  it("says plainly that it was not recorded where no trace leads to a goal", () => {
    const loose = bought.filter(([, of]) => of !== subject(143));
    expect(paragraphOf(loose, CONTRACT)).toContain("Waarom is niet vastgelegd.");
    expect(asked(loose, CONTRACT)?.unknown[0]).toBe("Welk doel het dient, is niet vastgelegd.");
  });

  it("says that the goal ended, from that day and that position on", () => {
    const ended: Told = [...bought, ["goal", GOAL, GoalEnded.of({ outcome: "abandoned", explanation: "te duur" }, on("2026-05-01"))]]; // prettier-ignore
    const sentence = "Dat doel geldt niet meer sinds 1 mei 2026.";
    expect(paragraphOf(ended, CONTRACT)).toContain(sentence);
    expect(paragraphOf(ended, CONTRACT, { asOf: "2026-04-30" })).not.toContain(sentence);
    expect(paragraphOf(ended, CONTRACT, { knownAt: bought.length - 1 })).not.toContain(sentence);
  });

  it("says when it was last changed", () => {
    const change = {
      value: 8,
      change: "minder uren",
      ground: "small",
      natureChanged: false,
    } as const;
    const changed: Told = [...bought, ["contract", CONTRACT, ContractChanged.of(change, on("2026-06-01"))]]; // prettier-ignore
    expect(paragraphOf(changed, CONTRACT)).toContain("De laatste wijziging was op 1 juni 2026.");
  });

  it("of a motion tells the last vote: a tie, then a majority", () => {
    const tied = [goal, ...motion, voted({ outcome: "tied", ...counted(14, 14) })];
    expect(paragraphOf(tied, MOTION)).toContain(
      "De raad stemde op 10 januari 2026 hierover. De raad nam geen besluit: de stemmen staakten, met 14 stemmen voor en 14 tegen.",
    );
    const again = [...tied, voted({ ...counted(15, 14) }, "2026-01-20")];
    expect(paragraphOf(again, MOTION)).toContain("met 15 stemmen voor en 14 tegen");
    expect(paragraphOf(again, MOTION)).not.toContain("14 stemmen voor");
  });

  it("of a secret vote tells totals and nothing else", () => {
    const secret = [goal, ...motion, voted({ method: "secret", ...counted(20, 8) })];
    expect(paragraphOf(secret, MOTION)).toContain(
      "De raad nam dit aan bij geheime stemming, met 20 stemmen voor en 8 tegen.",
    );
  });

  it("of a corrected vote tells how it reads since, and before as it was known", () => {
    const told: Told = [goal, ...motion, voted({ ...counted(17, 12) })];
    const [stream, of, event] = voted({ ...counted(17, 11) });
    const corrected: Told = [...told, [stream, of, event, told.length - 1]];
    expect(paragraphOf(corrected, MOTION)).toContain("17 stemmen voor en 11 tegen");
    expect(paragraphOf(corrected, MOTION, { knownAt: told.length - 1 })).toContain(
      "17 stemmen voor en 12 tegen",
    );
  });

  it("of what came to nothing says so", () => {
    const rejected = [goal, ...motion, voted({ outcome: "rejected", ...counted(3, 20) })];
    expect(paragraphOf(rejected, MOTION)).toContain("De motie ging niet door.");
  });

  it("of a rule opens with its own reason, and after its repeal says that it does not count", () => {
    const rules: Told = [
      ["regulation", RULES, RegulationAdopted.of({ kind: "by-law", title: "Hulp", purpose: "Wie zich meldt, weet waar die op kan rekenen.", reviewOn: "2026-12-01" }, on("2026-01-01"))],
      ["regulation", RULES, RegulationRepealed.of({ reason: "niet meer nodig" }, on("2026-05-01"))],
    ]; // prettier-ignore
    const before = asked(rules, RULES, { asOf: "2026-04-01" });
    expect(before?.paragraph).toContain(
      "Waarom is niet vastgelegd. In het besluit zelf staat: “Wie zich meldt, weet waar die op kan rekenen”. De raad besloot dit op 1 januari 2026.",
    );
    expect(before?.reviewOn).toBe("2026-12-01");
    expect(paragraphOf(rules, RULES)).toContain("De verordening geldt niet meer sinds 1 mei 2026.");
  });

  it("has no answer before the decision exists", () => {
    expect(asked(bought, CONTRACT, { asOf: "2026-03-31" })).toBeUndefined();
  });
});
