import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

interface Row {
  readonly id: string;
}

let doelspoor: Doelspoor;
let paths: readonly string[] = [];

const firstOf = async (what: string): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/gm9999/${what}`);
  const { rows }: { rows: readonly Row[] } = await answer.json();
  return rows[0]?.id ?? "";
};

const firstEvent = async (motion: string): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/gm9999/motions/${motion}`);
  const { events }: { events: readonly Row[] } = await answer.json();
  return events[0]?.id ?? "";
};

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
  const motion = await firstOf("decisions?search=M24-031");
  const goal = await firstOf("goals");
  const others = await Promise.all(
    ["C25-07", "AB25-01", "V24-011", "O24-07", "GR24-01"].map((number) =>
      firstOf(`decisions?search=${number}`),
    ),
  );
  paths = [
    "",
    "/besluiten",
    "/besluiten?zoek=bestaatniet",
    `/besluiten/${motion}`,
    `/besluiten/${motion}?op=2024-04-01`,
    ...others.map((id) => `/besluiten/${id}`),
    "/besluiten?niveau=contract&portefeuille=Ouderen",
    `/besluiten/${motion}/spoor`,
    "/doelen",
    "/doelen/nieuw",
    `/doelen/${goal}`,
    "/geheimhouding",
    "/tijdlijn",
    `/tijdlijn?doel=${goal}`,
    "/schrijfwijzen",
    "/vastleggen",
    "/vastleggen/motions/submit-motion?soort=motion",
    "/vastleggen/regulations/adopt-regulation?soort=by-law",
    "/vastleggen/contracts/sign-contract",
    `/motions/${motion}/vote-on-motion`,
    `/motions/${motion}/verbeter/${await firstEvent(motion)}`,
    "/bestaat-niet",
  ].map((path) => `${doelspoor.address}/gm9999${path}`);
});

test.afterAll(() => doelspoor.stop());

// Whoever did not sign in sees no form.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
};

const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`);
};

test("every page keeps to WCAG 2.1 A and AA, wide and narrow", async ({ browser }) => {
  test.setTimeout(240_000);
  for (const width of [1280, 375]) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      storageState: doelspoor.clerk,
    });
    const page = await context.newPage();
    for (const path of paths) {
      await open(page, path);
      expect.soft(await violations(page), `${width} ${path}`).toEqual([]);
    }
    await context.close();
  }
});

test("the time dialog keeps to WCAG 2.1 A and AA", async ({ browser }) => {
  const context = await browser.newContext({ storageState: doelspoor.clerk });
  const page = await context.newPage();
  await open(page, paths[0] ?? "");
  await page.getByRole("button", { name: /vandaag/ }).click();
  await page.getByRole("dialog").waitFor();
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test("no page scrolls sideways at 375 or 320 pixels", async ({ page }) => {
  test.setTimeout(180_000);
  for (const width of [375, 320])
    for (const path of paths) {
      await page.setViewportSize({ width, height: 700 });
      await open(page, path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${width} ${path}`).toBe(0);
    }
});

test("no page logs an error or loads from elsewhere", async ({ page }) => {
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(doelspoor.address) && !request.url().startsWith("data:"))
      wrong.push(request.url());
  });
  for (const path of paths) await open(page, path);
  expect(wrong).toEqual([]);
});

test("every page says that the municipality is made up", async ({ page }) => {
  for (const path of paths) {
    await open(page, path);
    await expect.soft(page.getByText(/alles hier is verzonnen/), path).toBeVisible();
  }
});

test("nothing jumps while a page loads or time moves", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry && typeof entry.value === "number" && "hadRecentInput" in entry)
          if (!entry.hadRecentInput)
            Object.assign(window, { shift: Number(Reflect.get(window, "shift")) + entry.value });
    }).observe({ type: "layout-shift", buffered: true });
  });
  const shift = () => page.evaluate(() => Number(Reflect.get(window, "shift")));
  for (const path of paths) {
    await open(page, path);
    expect.soft(await shift(), path).toBeLessThan(0.02);
  }
});

test("a decision is found, read and left by keyboard alone", async ({ page }) => {
  await open(page, `${doelspoor.address}/gm9999/besluiten`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.getByLabel("Zoek in titels, teksten en namen").focus();
  await page.keyboard.type("langer thuis");
  await page.keyboard.press("Enter");
  const found = page.getByRole("link", { name: "Langer thuis met hulp dichtbij" });
  await found.first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const clock = page.getByRole("button", { name: /vandaag/ });
  await clock.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(clock).toBeFocused();
});
