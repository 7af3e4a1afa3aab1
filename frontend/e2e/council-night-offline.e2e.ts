import { expect, test, type Page } from "@playwright/test";
import {
  agendaRow,
  callEvening,
  heading,
  nightly,
  openNight,
  queue,
  signIn,
  TITLES,
} from "./council-night-clerk.ts";
import { layLine, type Line } from "./line.ts";

const night = nightly();
let line: Line;

test.beforeEach(async () => {
  line = await layLine(night.doelspoor);
});
test.afterEach(() => line.stop());

/** The addresses that this browser keeps answers of, and the names of what holds them. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const answers = names.filter((name) => name.startsWith("doelspoor-answers-"));
    const found = await Promise.all(answers.map(async (name) => (await caches.open(name)).keys()));
    const addresses = found.flat().map(({ url }) => new URL(url).pathname);
    return { names: names.sort(), addresses: [...new Set(addresses)].sort() };
  });

/** A worker installs beside everything else that this machine does. */
const PATIENT = { timeout: 20_000 };

const ADDRESSES = [
  "/api/v1/gm9999/questions/council-night",
  "/api/v1/gm9999/time",
  "/api/v1/municipalities",
  "/api/v1/session",
];

const openKept = async (page: Page, path = night.evening.path): Promise<void> => {
  await openNight(page, line, path);
  await expect.poll(async () => (await kept(page)).addresses, PATIENT).toEqual(ADDRESSES);
};

const confirm = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of [...keys, "Enter", "Enter"]) await page.keyboard.press(key);
};

test("comes up without a connection with what waits, and sends it once when it is back", async ({
  page,
}) => {
  await openKept(page);
  await confirm(page);
  await expect(agendaRow(page, TITLES[0] ?? "")).toContainText("Aangenomen 29–0");
  await expect(queue(page)).toHaveText("Alles is vastgelegd");
  await expect(heading(page)).toContainText(TITLES[1] ?? "");
  line.cut();
  await confirm(page, "2");
  await expect(queue(page)).toContainText("1 nog niet verzonden");
  await page.reload();
  await expect(heading(page)).toContainText(TITLES[2] ?? "");
  await expect(queue(page)).toHaveText("1 nog niet verzonden: geen verbinding");
  await expect(page.getByText(/^Geen verbinding. U ziet deze vergadering zoals die was op/)).toBeVisible(); // prettier-ignore
  // What was recorded before is there, and so is what was not sent.
  await expect(agendaRow(page, TITLES[0] ?? "")).toContainText("Aangenomen 29–0");
  await expect(agendaRow(page, TITLES[1] ?? "")).toContainText("Nog niet verzonden");
  await confirm(page, "3");
  await expect(queue(page)).toContainText("2 nog niet verzonden");
  await page.reload();
  await expect(queue(page)).toHaveText("2 nog niet verzonden: geen verbinding");
  expect(await night.evening.votes()).toEqual([1, 0, 0]);
  line.restore();
  await expect(queue(page)).toHaveText("Alles is vastgelegd", { timeout: 20_000 });
  await expect(agendaRow(page, TITLES[1] ?? "")).toContainText("Aangenomen 24–5");
  await expect(page.getByText(/^Geen verbinding/)).toBeHidden();
  expect(await night.evening.votes()).toEqual([1, 1, 1]);
});

test("is kept also where it was come to by a link", async ({ page }) => {
  await page.goto(`${line.address}/gm9999/raadsavond`);
  await page.locator(`a[href$="${night.evening.path}"]`).click();
  await expect.poll(async () => (await kept(page)).addresses, PATIENT).toEqual(ADDRESSES);
  line.cut();
  await page.reload();
  await expect(heading(page)).toContainText(TITLES[0] ?? "");
});

test("keeps nothing of other pages, and nothing after someone signed out", async ({ page }) => {
  await openKept(page);
  const motion = night.evening.motions[0] ?? "";
  for (const other of ["besluiten", `besluiten/${motion}`, "opvolging", "tijdlijn", "importeren"]) {
    await page.goto(`${line.address}/gm9999/${other}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  expect((await kept(page)).addresses).toEqual(ADDRESSES);
  await page.goto(`${line.address}/${night.evening.path}`);
  await heading(page).waitFor();
  await page.locator(".session-account__button").click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page.getByRole("link", { name: "Aanmelden" }).first()).toBeVisible();
  expect((await kept(page)).addresses).not.toContain(ADDRESSES[0]);
  line.cut();
  await page.goto(`${line.address}/${night.evening.path}`);
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByText(TITLES[0] ?? "")).toHaveCount(0);
});

test("forgets what was typed once someone signed out, and keeps what they confirmed", async ({
  page,
}) => {
  await openNight(page, line, night.evening.path);
  await page.context().route("**/vote-on-motion", (route) => route.abort());
  await confirm(page);
  await expect(queue(page)).toContainText("1 nog niet verzonden");
  await page.keyboard.press("2");
  await expect(page.getByText("Aangenomen, 24 voor en 5 tegen.")).toBeVisible();
  await page.locator(".session-account__button").click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page.getByRole("link", { name: "Aanmelden" }).first()).toBeVisible();
  await signIn(page, line);
  await openNight(page, line, night.evening.path);
  await expect(heading(page)).toContainText(TITLES[1] ?? "");
  await expect(page.getByText("Aangenomen, 29 voor en 0 tegen.")).toBeVisible();
  await expect(queue(page)).toContainText("1 nog niet verzonden");
  await page.context().unroute("**/vote-on-motion");
  await expect(queue(page)).toHaveText("Alles is vastgelegd", { timeout: 20_000 });
  expect(await night.evening.votes()).toEqual([1, 0, 0]);
});

test("keeps no answer that names what is secret", async ({ page }) => {
  await openKept(page);
  const today = new Date().toISOString().slice(0, 10);
  await night.clerk.record("secrecies", {
    decision: night.evening.motions[0],
    level: "secret",
    ground: "woo-1-c",
    imposedBy: "council",
    occurredOn: today,
  });
  await expect.poll(async () => (await kept(page)).addresses, PATIENT).toEqual(ADDRESSES.slice(1));
  await page.reload();
  await heading(page).waitFor();
  await expect.poll(async () => (await kept(page)).addresses, PATIENT).toEqual(ADDRESSES.slice(1));
  // What else is asked in a municipality with secrets is kept as it was.
  const another = await callEvening(night.clerk);
  await openKept(page, another.path);
});

test("takes up a newer release, and keeps nothing of the one before", async ({ page }) => {
  await openKept(page);
  const before = await kept(page);
  line.publish("newer-");
  await page.reload();
  await heading(page).waitFor();
  await expect
    .poll(async () => (await kept(page)).names, PATIENT)
    .toEqual(before.names.map((name) => name.replace(/-(\w+)$/, "-newer-$1")));
  await expect.poll(async () => (await kept(page)).addresses, PATIENT).toEqual(ADDRESSES);
  line.cut();
  await page.reload();
  await expect(heading(page)).toContainText(TITLES[0] ?? "");
});
