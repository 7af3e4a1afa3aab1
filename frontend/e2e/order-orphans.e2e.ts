import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const RULE = "Beleidsregel kinderfeesten in buurthuizen";
const CONTRACT = "Advies over ketenregie en data";
const NO_GOAL = "Er is geen spoor naar een doel.";

let doelspoor: Doelspoor;
const at = (path: string): string => `${doelspoor.address}/gm9999${path}`;
const ask = async <Answer>(question: string): Promise<Answer> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/gm9999/questions/${question}`);
  expect(answer.status).toBe(200);
  return answer.json().then((body: Answer) => body);
};

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});

test.afterAll(() => doelspoor.stop());

// Who records has signed in.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

interface Finding {
  readonly cause?: string;
  readonly lack?: string;
  readonly evidence: readonly number[];
}
interface Orphans {
  readonly moment: { readonly knownAt: number };
  readonly rows: readonly {
    readonly rule: { readonly title: string };
    readonly findings: readonly Finding[];
  }[];
}
interface Order {
  readonly rows: readonly {
    readonly decision: { readonly title: string };
    readonly euros: number;
    readonly findings: readonly Finding[];
  }[];
}

const rowOf = (page: Page) => page.getByRole("listitem").filter({ hasText: RULE }).first();

test("a rule without a goal is found, over the API and on the page, with its evidence", async ({
  page,
}) => {
  const { rows } = await ask<Orphans>("orphaned-rules");
  const found = rows.find(({ rule }) => rule.title === RULE)?.findings ?? [];
  expect(found.map(({ cause }) => cause)).toContain("no-goal");
  const evidence = found.find(({ cause }) => cause === "no-goal")?.evidence[0] ?? -1;

  await page.goto(at("/vragen"));
  await page.getByRole("main").getByRole("link", { name: "Weesregels" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Weesregels/);
  await expect(rowOf(page)).toContainText(NO_GOAL);
  await rowOf(page)
    .getByRole("link", { name: evidence.toLocaleString("nl-NL"), exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/gebeurtenis/${evidence}$`));
  await expect(page.getByText(`De beleidsregel “${RULE}” werd vastgesteld`).first()).toBeVisible();
});

test("the draft of a repeal opens the form with its grounds, and records nothing", async ({
  page,
}) => {
  const before = await ask<Orphans>("orphaned-rules");
  await page.goto(at("/vragen/weesregels"));
  await rowOf(page).getByText("Concept om de regel in te trekken").click();
  await expect(rowOf(page)).toContainText("– er is geen spoor naar een doel;");
  await rowOf(page).getByRole("link", { name: "Naar het formulier om in te trekken" }).click();
  await expect(page).toHaveURL(/\/regulations\/[0-9a-f-]+\/repeal-regulation\?/);
  await expect(page.locator("#field-reason")).toHaveValue(new RegExp(NO_GOAL));
  const after = await ask<Orphans>("orphaned-rules");
  expect(after.moment.knownAt).toBe(before.moment.knownAt);
});

test("a contract without a goal stands in the order test with its euros", async ({ page }) => {
  const { rows } = await ask<Order>("order-test");
  const row = rows.find(({ decision }) => decision.title === CONTRACT);
  expect(row).toMatchObject({ euros: 148_500, findings: [{ lack: "no-goal" }] });
  await page.goto(at("/vragen/volgorde"));
  const shown = page.getByRole("listitem").filter({ hasText: CONTRACT }).first();
  await expect(shown).toContainText("148.500");
  await expect(shown).toContainText("er is geen spoor naar een doel");
});

test("the stack of one target group is a table with its sum", async ({ page }) => {
  await page.goto(at("/vragen/weesregels"));
  const table = page.getByRole("table", { name: /gezinnen met kinderen/ });
  await expect(table.getByRole("row")).toHaveCount(11);
  await expect(table.getByRole("row", { name: /Samen/ })).toContainText("53");
  await page.getByLabel("Wijk of buurt").selectOption("Waard");
  await expect(page.getByRole("status").filter({ hasText: /in Waard gelden/ })).toBeVisible();
});

test("the pages of questions pass the accessibility rules, also on a narrow screen", async ({
  page,
}) => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/vragen", "/vragen/volgorde", "/vragen/weesregels"]) {
      await page.goto(at(path));
      await expect(page.getByText(/^Op \d+ \w+ \d{4}/).first()).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, path).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
        .analyze();
      expect
        .soft(
          violations.map(({ id }) => id),
          path,
        )
        .toEqual([]);
    }
  }
});
