import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import {
  agendaRow,
  heading,
  nightly,
  openNight,
  queue,
  signIn,
  TITLES,
} from "./council-night-clerk.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

const night = nightly();

test.beforeEach(async ({ page }) => {
  await openNight(page, night.doelspoor, night.evening.path);
  await expect(heading(page)).toContainText(TITLES[0] ?? "");
});

test("two clerks see each other's entries within a second", async ({ page, browser }) => {
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, night.doelspoor);
  await openNight(other, night.doelspoor, night.evening.path);
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  const start = Date.now();
  await page.keyboard.press("Enter");
  await expect(agendaRow(other, TITLES[0] ?? "")).toContainText("Aangenomen 24–5", {
    timeout: 1000,
  });
  console.log(`seen by the other clerk after ${String(Date.now() - start)} ms`);
  await agendaRow(other, TITLES[1] ?? "").press("Enter");
  for (const key of ["3", "Enter", "Enter"]) await other.keyboard.press(key);
  await expect(agendaRow(page, TITLES[1] ?? "")).toContainText(/Aangenomen \d+–\d+/, {
    timeout: 1000,
  });
  expect(await night.evening.votes()).toEqual([1, 1, 0]);
  await context.close();
});

test("who was second chooses between both counts; nothing typed is lost", async ({
  page,
  browser,
}) => {
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, night.doelspoor);
  await openNight(other, night.doelspoor, night.evening.path);
  await other.keyboard.press("1");
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const clash = other.getByRole("alert").filter({ hasText: "24 stemmen voor" });
  await expect(clash).toBeVisible();
  await expect(clash).toContainText("20 voor en 9 tegen");
  // Keys pressed on without looking pass nothing over.
  await other.keyboard.press("Enter");
  await expect(clash).toBeVisible();
  await other.getByLabel("Klopt uw telling?").fill("Lindewaard Lokaal stemde tegen.");
  await other.getByRole("button", { name: "Leg mijn telling vast als verbetering" }).click();
  await expect(agendaRow(page, TITLES[0] ?? "")).toContainText("Aangenomen 20–9");
  const recorded = await night.clerk.votesOf(night.evening.motions[0] ?? "");
  expect(recorded.map(({ correction }) => correction !== undefined)).toEqual([false, true]);
  await context.close();
});

test("what is confirmed without a connection is recorded once when it is back", async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  for (let row = 0; row < 2; row += 1) {
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
  }
  await expect(queue(page)).toHaveText("2 nog niet verzonden: geen verbinding");
  await expect(agendaRow(page, TITLES[0] ?? "")).toContainText("Nog niet verzonden");
  await expect(heading(page)).toContainText(TITLES[2] ?? "");
  await context.setOffline(false);
  await expect(queue(page)).toHaveText("Alles is vastgelegd", { timeout: 20_000 });
  expect(await night.evening.votes()).toEqual([1, 1, 0]);
});

test("is recorded once where the answer was lost, after a reload, and with two tabs", async ({
  page,
  context,
}) => {
  let lost = 0;
  await context.route("**/vote-on-motion", async (route) => {
    lost += 1;
    if (lost === 1) await route.fetch();
    await route.abort();
  });
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toContainText(TITLES[1] ?? "");
  await page.keyboard.press("2");
  await expect(page.getByText("Aangenomen, 24 voor en 5 tegen.")).toBeVisible();
  await page.reload();
  await heading(page).waitFor();
  await expect(queue(page)).toContainText("nog niet verzonden");
  // What was typed and not confirmed is there as well, and the keyboard goes on where it was.
  await expect(page.getByText("Aangenomen, 24 voor en 5 tegen.")).toBeVisible();
  const tab = await context.newPage();
  await openNight(tab, night.doelspoor, night.evening.path);
  await expect(queue(tab)).toContainText("nog niet verzonden");
  await context.unroute("**/vote-on-motion");
  await expect(queue(tab)).toHaveText("Alles is vastgelegd", { timeout: 20_000 });
  await expect(queue(page)).toHaveText("Alles is vastgelegd", { timeout: 20_000 });
  expect(await night.evening.votes()).toEqual([1, 0, 0]);
});

test("keeps what is confirmed until the clerk has signed in again", async ({ page, context }) => {
  await context.route("**/vote-on-motion", (route) =>
    route.fulfill({ status: 401, json: { code: "not-signed-in", title: "Meld u aan." } }),
  );
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(queue(page)).toHaveText("1 nog niet verzonden: meld u opnieuw aan");
  await expect(page.getByText("Wat u vastlegde, is op dit apparaat bewaard")).toBeVisible();
  await context.unroute("**/vote-on-motion");
  await page.getByRole("button", { name: "Verzend opnieuw" }).click();
  await expect(queue(page)).toHaveText("Alles is vastgelegd");
  expect(await night.evening.votes()).toEqual([1, 0, 0]);
});

test("shows beside the row why it was refused, and gives back what was typed", async ({
  page,
  context,
}) => {
  await context.route("**/vote-on-motion", (route) =>
    route.fulfill({ status: 422, json: { code: "x", title: "Dit kan niet.", detail: "Omdat." } }),
  );
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(agendaRow(page, TITLES[0] ?? "")).toContainText("Niet vastgelegd");
  await context.unroute("**/vote-on-motion");
  await agendaRow(page, TITLES[0] ?? "").click();
  await expect(page.getByRole("alert").filter({ hasText: "Dit kan niet." })).toBeVisible();
  await page.getByRole("button", { name: "Pas aan" }).click();
  await expect(page.getByText("Aangenomen, 24 voor en 5 tegen.")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(queue(page)).toHaveText("Alles is vastgelegd");
  await expect(agendaRow(page, TITLES[0] ?? "")).toContainText("Aangenomen 24–5");
  expect(await night.evening.votes()).toEqual([1, 0, 0]);
});

test("a tie is recorded as a tie, with what the law says next", async ({ page }) => {
  await page.getByRole("button", { name: "Aanwezigheid" }).click();
  await page.getByRole("dialog").getByLabel("Lindewaard Lokaal", { exact: false }).fill("1");
  await page.keyboard.press("Enter");
  await expect(page.getByText("28 van 29 raadsleden aanwezig")).toBeVisible();
  await page.getByRole("radio", { checked: true }).first().focus();
  for (const key of ["2", "6", "1", "d"]) await page.keyboard.press(key);
  await page.keyboard.type("1-7");
  await page.keyboard.press("Enter");
  await expect(page.getByText("De stemmen staken, 14 voor en 14 tegen.")).toBeVisible();
  await expect(page.getByText(/De raad stemt opnieuw in een volgende vergadering/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(agendaRow(page, TITLES[0] ?? "")).toContainText("Stemmen staken 14–14");
  await expect(queue(page)).toHaveText("Alles is vastgelegd");
  const [recorded] = await night.clerk.votesOf(night.evening.motions[0] ?? "");
  expect(recorded?.data).toMatchObject({ outcome: "tied", seats: 29, present: 28 });
});

test("keeps to WCAG 2.1 A and AA, wide and narrow, and never scrolls sideways", async ({
  page,
}) => {
  for (const width of [1280, 375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("d");
    for (const where of ["", "list"]) {
      if (where === "list") await page.goto(`${night.doelspoor.address}/gm9999/raadsavond`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect.soft(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`), `${width} ${where}`).toEqual([]); // prettier-ignore
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth); // prettier-ignore
      expect.soft(over, `${width} ${where}`).toBe(0);
    }
    await openNight(page, night.doelspoor, night.evening.path);
  }
});
