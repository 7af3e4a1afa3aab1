import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { onRealRecords, RECORDS, startDoelspoor, type Doelspoor } from "./doelspoor.ts";
import { between, layZaanstadGoals } from "./zaanstad-goals.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

let doelspoor: Doelspoor;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});

test.afterAll(() => doelspoor.stop());

const open = async (page: Page, query = ""): Promise<void> => {
  await page.goto(`${doelspoor.address}/gm9999/keten${query}`);
  await page.getByRole("button", { name: "Speel af" }).waitFor();
  await page.waitForLoadState("networkidle");
};

/** Presses the tab key until something of a role has the focus, as who has no mouse does. */
const tabTo = async (page: Page, role: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await page.locator(":focus").getAttribute("role")) === role) return;
  }
  throw new Error(`no ${role} within 60 presses of the tab key`);
};

const labelOf = async (locator: Locator): Promise<string> =>
  (await locator.getAttribute("aria-label")) ?? "";

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(window, "shift")));

const watchShift = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry && typeof entry.value === "number")
          Object.assign(window, { shift: Number(Reflect.get(window, "shift")) + entry.value });
    }).observe({ type: "layout-shift" });
  });

test("a break is found, read and followed to its goal by keyboard alone", async ({ page }) => {
  await open(page, "?vergelijk=2026-03-01");
  await tabTo(page, "option");
  await page.keyboard.press("g");
  const focused = page.locator(":focus");
  await expect(focused).toHaveRole("option");
  expect(await labelOf(focused)).toContain("Gebroken");
  await expect(focused).toHaveAttribute("aria-selected", "true");

  await page.keyboard.press("ArrowLeft");
  expect(await labelOf(focused)).toMatch(/^Doel\b/);
  await page.keyboard.press("ArrowRight");

  await page.keyboard.press("g");
  await page.keyboard.press("Enter");
  await expect(focused).toHaveRole("heading");
  const panel = page.getByRole("region").filter({ has: focused });
  await expect(panel.getByText("Wat brak er?")).toBeVisible();
  await expect(panel.getByText(/^Gebroken sinds/)).toBeVisible();
  await expect(panel.getByText(/^Rust op gebeurtenis/)).toBeVisible();
  await expect(page).toHaveURL(/besluit=/);
});

test("one tab stop holds the picture; the keys stay within it", async ({ page }) => {
  await open(page);
  await expect(page.locator("[role=option][tabindex='0']")).toHaveCount(1);
  await tabTo(page, "option");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  const first = await labelOf(page.locator(":focus"));
  await page.keyboard.press("ArrowUp");
  expect(await labelOf(page.locator(":focus"))).toBe(first);
  await expect(page.locator("[role=option][tabindex='0']")).toHaveCount(1);
});

test("the table tells what the picture shows", async ({ page }) => {
  for (const query of ["?op=2026-01-15", "?vergelijk=2026-03-01"]) {
    await open(page, query);
    const options = page.getByRole("option");
    const labels = await options.evaluateAll((found) =>
      found.map((each) => each.getAttribute("aria-label") ?? ""),
    );
    await page.getByRole("button", { name: "Als tabel" }).click();
    const table = page.getByRole("table").first();
    const shown = labels.filter((label) => label !== "");
    await expect(table.getByRole("rowheader").locator("a")).toHaveCount(
      await table.locator("tbody tr:not(.chain-table__level)").count(),
    );
    const broken = shown.filter((label) => label.includes("Gebroken")).length;
    expect(broken).toBeGreaterThan(0);
    await expect(table.getByText("Gebroken", { exact: true })).toHaveCount(broken);
    await page.getByRole("button", { name: "Als plaatje" }).click();
    await expect(options.first()).toBeAttached();
  }
});

test("what changed between two days stands there with its causes", async ({ page }) => {
  await open(page, "?vergelijk=2026-09-01&op=2026-09-09");
  const changes = page.getByRole("table", { name: /Van 1 september 2026/ });
  const gone = changes.getByRole("row", { name: /O24-12/ });
  await expect(gone).toContainText("Weg");
  await expect(gone).toContainText("De opdracht werd ingetrokken");
  await expect(page.getByText(/^Tussen 1 september en 9 september 2026/)).toBeVisible();
});

test("the day chosen on the page is the day of the whole app", async ({ page }) => {
  await open(page);
  await page.getByLabel("Dag", { exact: true }).fill("15-10-2026");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/op=2026-10-15/);
  const bar = page.getByRole("region", { name: "Tijd", exact: true });
  await expect(bar.getByText("15 oktober 2026")).toBeVisible();

  const handle = page.getByRole("slider");
  await handle.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(handle).toHaveAttribute("aria-valuetext", "14 oktober 2026");
  await expect(page).toHaveURL(/op=2026-10-14/);

  await page.getByLabel("Dag", { exact: true }).fill("31-02-2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/bestaande datum/)).toBeVisible();

  await page.getByRole("button", { name: "Vergelijk A en B" }).click();
  await expect(page).toHaveURL(/vergelijk=2026-03-17/);
  await page.reload();
  await expect(page.getByRole("slider")).toHaveCount(2);
});

/** Plays from the beginning of 2024, a year a second. */
const play = async (page: Page): Promise<void> => {
  await open(page, "?op=2024-01-01");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "1 januari 2024");
  await watchShift(page);
  await page.getByLabel("Tempo").selectOption("year");
  await page.getByRole("button", { name: "Speel af" }).click();
};

test("nothing moves while time is played, and nothing plays by itself", async ({ page }) => {
  await play(page);
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", /2026$/);
  expect(await shiftOf(page)).toBe(0);
});

test("play stops where it is told to", async ({ page }) => {
  await play(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page).toHaveURL(/op=202[4-6]-/);
});

test("who wants no motion sees one change after the other", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await open(page, "?op=2026-09-01");
  await page.getByRole("button", { name: "Speel af" }).click();
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "8 september 2026");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page).toHaveURL(/op=2026-09-/);
  await context.close();
});

test("more is shown around a decision on demand, and what was there stays", async ({ page }) => {
  await open(page);
  const plus = page.locator("[data-more]").first();
  const option = page
    .getByRole("option")
    .filter({ has: page.locator("[data-more]") })
    .first();
  const id = await option.getAttribute("data-id");
  const count = await page.getByRole("option").count();
  await plus.click();
  await expect(page).toHaveURL(/meer=/);
  await expect.poll(() => page.getByRole("option").count()).toBeGreaterThan(count);
  await expect(page.locator(`[data-id="${id}"]`)).toHaveAttribute("aria-selected", "true");
});

test("the chain keeps to WCAG 2.1 A and AA, wide and narrow, and does not scroll sideways", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  for (const width of [1280, 375]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const query of ["?vergelijk=2026-03-01", "?op=2026-01-15&als=tabel"]) {
      await open(page, query);
      if (query === "?vergelijk=2026-03-01")
        await page
          .getByRole("button", { name: /M25-063/ })
          .first()
          .click();
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`),
          `${width} ${query}`,
        )
        .toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${width} ${query}`).toBe(0);
    }
    await context.close();
  }
});

test.describe("on real council records, with goals laid by hand", () => {
  onRealRecords();

  let zaanstad: Doelspoor;
  let ids: Readonly<Record<string, string>>;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    zaanstad = await startDoelspoor(RECORDS);
    ids = await layZaanstadGoals(zaanstad.address);
  });

  test.afterAll(() => zaanstad.stop());

  const openAround = async (page: Page, key: string, query: string): Promise<void> => {
    await page.goto(`${zaanstad.address}/gm0479/keten/${ids[key] ?? ""}${query}`);
    await page.getByRole("button", { name: "Speel af" }).waitFor();
    await page.waitForLoadState("networkidle");
  };

  test("the chain before the elections, after them, and what broke between", async ({ page }) => {
    const guards = page.getByRole("option", { name: /^Contract\. Toezichthouders/ });
    const later = page.getByRole("option", { name: /^Motie 26M36/ });

    await openAround(page, "safe", `?op=${between.from}`);
    expect(await labelOf(guards)).not.toContain("Gebroken");
    await expect(later).toHaveCount(0);

    await openAround(page, "safe", `?op=${between.to}`);
    expect(await labelOf(guards)).toContain("Gebroken");
    await expect(later).toBeVisible();

    await openAround(page, "safe", `?vergelijk=${between.from}&op=${between.to}`);
    await expect(page.getByText("3 nieuw, 1 weg, 1 gebroken").first()).toBeVisible();
    await guards.click();
    const panel = page.getByRole("region", { name: "Toezichthouders in het centrum" });
    await expect(panel.getByText("Wat brak er?")).toBeVisible();
    await expect(panel.getByText("De nieuwe raad kiest een andere aanpak.")).toBeVisible();
    const changes = page.getByRole("table", { name: /Van 17 maart 2026/ });
    await expect(changes.getByRole("row")).toHaveCount(1 + 5);
    await page.getByRole("button", { name: "Als tabel" }).click();
    const row = page.getByRole("row", { name: /Toezichthouders in het centrum/ }).first();
    await expect(row).toContainText("Gebroken");
  });
});
