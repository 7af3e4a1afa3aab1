import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

let doelspoor: Doelspoor;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});

test.afterAll(() => doelspoor.stop());

// Who records has signed in.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

interface Check {
  readonly check: string;
  readonly met: boolean;
  readonly question?: string;
  readonly evidence: readonly number[];
}

interface Answer {
  readonly verdict: string;
  readonly evidence: readonly number[];
  readonly checks: readonly Check[];
  readonly questions: readonly string[];
  readonly history: readonly { readonly verdict: string; readonly position: number }[];
}

const api = async <Body>(path: string): Promise<Body> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/gm9999/${path}`);
  return answer.json().then((body: Body) => body);
};

const idOf = async (title: string): Promise<string> => {
  const { rows } = await api<{ rows: readonly { id: string; title: string }[] }>("goals");
  return rows.find((row) => row.title === title)?.id ?? "";
};

const seriousIssues = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  return violations.map(({ id }) => id);
};

const EMPTY = "Doen wat nodig is";
const CONCRETE = "Ouderen wonen langer zelfstandig";

test("“doen wat nodig is” is judged empty, with its questions and its evidence", async ({
  page,
}) => {
  const id = await idOf(EMPTY);
  const answer = await api<Answer>(`questions/concreteness?goal=${id}`);
  const failed = answer.checks.filter(({ met }) => !met).map(({ check }) => check);
  expect([answer.verdict, failed]).toEqual([
    "leeg",
    ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K9", "K10"],
  ]);
  expect(answer.questions).toContain("Voor wie? Noem een groep die te tellen is.");
  expect(answer.evidence.length).toBeGreaterThan(0);
  for (const { evidence } of answer.checks) expect(evidence.length).toBeGreaterThan(0);

  await page.goto(`${doelspoor.address}/gm9999/doelen/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPTY);
  const test = page.getByRole("region", { name: "Is het concreet?" });
  await expect(test).toContainText("Dit doel is leeg");
  for (const question of answer.questions) await expect(test).toContainText(question);
  expect(await seriousIssues(page)).toEqual([]);
});

test("a concrete goal says so, and where it comes from", async ({ page }) => {
  const id = await idOf(CONCRETE);
  const answer = await api<Answer>(`questions/concreteness?goal=${id}`);
  expect([answer.verdict, answer.questions, answer.history.at(-1)?.verdict]).toEqual([
    "concreet",
    [],
    "concreet",
  ]);
  await page.goto(`${doelspoor.address}/gm9999/doelen/${id}`);
  const test = page.getByRole("region", { name: "Is het concreet?" });
  await expect(test).toContainText("10 van 10");
  await expect(test).toContainText("door de raad besloten op");
  await expect(page.getByRole("heading", { name: "Zelfsturing", exact: true })).toBeVisible();
  expect(await seriousIssues(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(375);
});

test("the register is narrowed down to the goals of one verdict", async ({ page }) => {
  await page.goto(`${doelspoor.address}/gm9999/doelen`);
  await page.getByRole("link", { name: /^Leeg/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 doel op" })).toBeVisible();
  await expect(page.getByRole("link", { name: EMPTY })).toBeVisible();
  await expect(page.getByRole("link", { name: CONCRETE })).toHaveCount(0);
  expect(await seriousIssues(page)).toEqual([]);
});

test("a form says what is still to be asked while the goal is typed", async ({ page }) => {
  await page.goto(`${doelspoor.address}/gm9999/doelen/nieuw`);
  const asked = page.locator(".goal-to-ask");
  await page.locator("#field-title").fill("Minder schooluitval");
  await expect(asked).toContainText("Dit doel is leeg");
  await page.locator("#field-targetGroup").fill("Jongeren van 16 tot 23 jaar");
  await expect(asked).toContainText("Dit doel is vaag");
  await page.locator("#field-effect").fill("maatwerk");
  await expect(asked).toContainText("Wat is er dan anders?");
  await page.locator("#field-effect").fill("Zij maken hun school af");
  await page.locator("#field-direction").selectOption("more");
  await expect(asked).not.toContainText("Wat is er dan anders?");
  expect(await seriousIssues(page)).toEqual([]);
  await page.reload();
  await expect(page.locator("#field-effect")).toHaveValue("Zij maken hun school af");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Minder schooluitval");
  await expect(page.getByRole("region", { name: "Is het concreet?" })).toContainText(
    "Een ambtelijk doel, niet politiek vastgesteld",
  );
});

test("a municipality keeps its own list of empty phrases", async ({ page }) => {
  await page.goto(`${doelspoor.address}/gm9999/vastleggen`);
  await page.getByRole("link", { name: "Lijst van lege woorden" }).click();
  await page.locator("#field-phrases").fill("Meer van hen wonen zelfstandig thuis\nmaatwerk");
  await page.locator("#field-reason").fill("Een proef van de griffie");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByText(/Vastgelegd als gebeurtenis nr\./)).toBeVisible();
  const answer = await api<Answer>(`questions/concreteness?goal=${await idOf(CONCRETE)}`);
  expect([answer.verdict, answer.checks.at(-1)?.met]).toEqual(["vaag", false]);
});
