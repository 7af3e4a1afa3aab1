import { expect, test } from "@playwright/test";
import { onRealRecords, RECORDS, startDoelspoor, type Doelspoor } from "./doelspoor.ts";
import { between, layZaanstadGoals } from "./zaanstad-goals.ts";

let doelspoor: Doelspoor;
let ids: Readonly<Record<string, string>>;

onRealRecords();

test.beforeAll(async () => {
  doelspoor = await startDoelspoor(RECORDS);
  ids = await layZaanstadGoals(doelspoor.address);
});

test.afterAll(() => doelspoor.stop());

interface Change {
  readonly change: string;
  readonly date: string;
  readonly decision: { readonly id: string };
  readonly causes: readonly { readonly date: string; readonly sentence: string }[];
}

interface Diff {
  readonly sentence: string;
  readonly changes: readonly Change[];
}

const ask = async <Answer>(question: string, asked: Readonly<Record<string, string>>) => {
  const query = new URLSearchParams(asked).toString();
  const answer = await fetch(`${doelspoor.address}/api/v1/gm0479/questions/${question}?${query}`);
  const told: Answer = await answer.json();
  return told;
};

test("the real chain before and after the elections of 18 March 2026", async () => {
  const around = async (key: string) =>
    ask<Diff>("chain-diff", { ...between, focus: ids[key] ?? "" });

  const safe = await around("safe");
  expect(safe.sentence).toBe("Tussen 17 maart en 1 juli 2026: 3 nieuw, 1 weg, 1 gebroken.");
  const news = safe.changes.filter(({ change }) => change === "new");
  expect(news.map(({ decision }) => decision.id)).toEqual(
    ["26M26", "26M45", "26M36"].map((number) => ids[number]),
  );
  const broken = safe.changes.find(({ change }) => change === "broken");
  expect([broken?.decision.id, broken?.date]).toEqual([ids["guards"], "2026-05-20"]);
  expect(broken?.causes.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("De nieuwe raad kiest een andere aanpak."),
  ]);

  // A goal that is let go takes with it what stood for it alone: three adopted motions and an assignment.
  const green = await around("green");
  expect(green.sentence).toBe("Tussen 17 maart en 1 juli 2026: 1 weg, 4 gebroken.");
  for (const { causes } of green.changes) expect(causes[0]?.date).toBe("2026-06-15");

  expect((await around("home")).sentence).toBe("Tussen 17 maart en 1 juli 2026: 1 nieuw.");
});

test("the trail of the contract held before the elections and does not after", async () => {
  const decision = ids["guards"] ?? "";
  const told = (asOf: string) => ask<Diff>("trail", { decision, asOf });
  expect((await told(between.from)).sentence).toContain(
    "dient het doel “Minder bezoekers van het centrum voelen zich onveilig”, via de opdracht",
  );
  expect((await told(between.to)).sentence).toContain("houdt niet");
});
