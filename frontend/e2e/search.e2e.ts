import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { onRealRecords, RECORDS, startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const FIELD = "Zoek in titels, teksten en namen";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

let doelspoor: Doelspoor;

onRealRecords();

test.beforeAll(async () => {
  doelspoor = await startDoelspoor(RECORDS);
});

test.afterAll(() => doelspoor.stop());

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${doelspoor.address}/gm0479${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
};

const results = (page: Page) => page.getByRole("heading", { level: 2 }).getByRole("link");

test("a clerk finds a decision by keyboard, by another form of a word", async ({ page }) => {
  await open(page, "");
  await page.keyboard.press("/");
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await page.keyboard.type("fietsstraten");
  await page.keyboard.press("Enter");
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText(/fietsstra/i);

  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  const title = (await results(page).first().textContent()) ?? "";
  await page.keyboard.press("ArrowUp");
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("the key can be turned off, and stays off", async ({ page }) => {
  await open(page, "/besluiten");
  await page.getByRole("button", { name: "Zet deze toets uit" }).click();
  await page.reload();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("/");
  await expect(page.getByLabel(FIELD)).not.toBeFocused();
});

test("a mistyped word finds what was meant and says so; a filter narrows it down", async ({
  page,
}) => {
  await open(page, "/besluiten?zoek=fietspdaen");
  await expect(page.getByText(/“fietspdaen” komt niet voor\. U ziet besluiten met/)).toBeVisible();
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  await page.getByLabel("Soort besluit").selectOption("motion");
  await expect(page).toHaveURL(/soort=motion/);
  await expect.poll(() => results(page).count()).toBeLessThan(all);
});

test("what is found keeps to the date that is looked at", async ({ page }) => {
  await open(page, "/besluiten?zoek=fietsstraatje");
  await expect(results(page).first()).toBeVisible();
  await open(page, "/besluiten?zoek=fietsstraatje&op=2020-01-01");
  await expect(page.getByText(/Geen besluiten gevonden op 1 januari 2020/)).toBeVisible();
});

test("results and nothing found keep to WCAG, wide and narrow", async ({ browser }) => {
  for (const width of [1280, 375]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const path of ["/besluiten?zoek=fietspdaen", "/besluiten?zoek=xyzzyq"]) {
      await open(page, path);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect
        .soft(
          violations.map(({ id }) => id),
          `${width} ${path}`,
        )
        .toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${width} ${path}`).toBe(0);
    }
    await context.close();
  }
});

test("a list that is narrowed down is downloaded as it is shown", async ({ page }) => {
  await open(page, "/besluiten?soort=amendment");
  await page.getByText("Downloaden").click();
  for (const [name, extension] of [
    ["CSV", "csv"],
    ["Excel", "xlsx"],
    ["ORI-JSON", "json"],
    ["NDJSON", "ndjson"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^besluiten-gm0479-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`),
    );
    if (extension !== "csv") continue;
    const lines = readFileSync(await file.path(), "utf8")
      .split("\r\n")
      .slice(1, -1);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.every((line) => line.includes(";amendement;"))).toBe(true);
  }
});
