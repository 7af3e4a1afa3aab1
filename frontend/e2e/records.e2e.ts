import { expect, test, type Page } from "@playwright/test";
import { onRealRecords, RECORDS, startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const MOTION = "26M48 Motie Een fietsstraatje erbij";
const GOAL = "Minder ongelukken met fietsers";
const INTENTION = "Een fietsstraat erbij, zodat fietsers veiliger zijn in de Russische buurt.";

let doelspoor: Doelspoor;

onRealRecords();

test.beforeAll(async () => {
  doelspoor = await startDoelspoor(RECORDS);
});

test.afterAll(() => doelspoor.stop());

// Who records has signed in.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

interface Row {
  readonly id: string;
  readonly outcomeBasis?: string;
}

/** The source holds the motion twice; this is the copy of which it does not state the outcome. */
const withoutStatedOutcome = async (): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/gm0479/decisions?search=26M48`);
  const { rows }: { rows: readonly Row[] } = await answer.json();
  return rows.find(({ outcomeBasis }) => outcomeBasis === "derived")?.id ?? "";
};

const findMotion = async (page: Page): Promise<void> => {
  await page.goto(`${doelspoor.address}/gm0479/besluiten`);
  await page.getByLabel("Zoek in titels, teksten en namen").fill("fietsstraatje");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page
    .locator(`a[href*="${await withoutStatedOutcome()}"]`)
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(MOTION);
};

const setGoal = async (page: Page): Promise<void> => {
  await page.goto(`${doelspoor.address}/gm0479/doelen/nieuw`);
  await page.locator("[name=title], #field-title").first().fill(GOAL);
  await page.locator("#field-targetGroup").fill("Fietsers in de Russische buurt");
  await page.locator("#field-occurredOn").fill("01-09-2026");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(GOAL);
  await expect(page.getByText(/Vastgelegd als gebeurtenis nr\./)).toBeVisible();
};

const layTrace = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Leg een spoor naar een doel" }).first().click();
  await page.getByRole("combobox").first().fill("ongelukken");
  await page.getByRole("option", { name: GOAL }).click();
  await page.locator("#field-intention").fill(INTENTION);
  await page.locator("#field-occurredOn").fill("15-09-2026");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(MOTION);
  await expect(page.getByText(/Vastgelegd als gebeurtenis nr\./)).toBeVisible();
};

test("a clerk ties a real motion to a goal and looks back to before", async ({ page }) => {
  await findMotion(page);
  await expect(page.locator(".term-history")).toContainText(/door een import\./);

  const votes = page.getByRole("table").filter({ hasText: "Fractie" });
  await expect(votes.getByRole("row", { name: /^D66/ })).toContainText("3");
  await expect(votes.getByRole("row", { name: /^Samen/ })).toContainText(/17.*21/);
  await expect(page.getByText(/afgeleid uit de stemmen/i).first()).toBeVisible();
  const motion = page.url();

  await setGoal(page);
  const goal = page.url();

  await page.goto(motion);
  await layTrace(page);
  await expect(page.getByText(INTENTION).first()).toBeVisible();

  await page.goto(goal);
  const served = page.getByRole("link", { name: MOTION });
  await expect(served.first()).toBeVisible();

  await page.getByRole("button", { name: /vandaag/ }).click();
  await page.getByLabel("Datum die u bekijkt").fill("10-09-2026");
  await page.getByRole("button", { name: "Toon deze tijd" }).click();
  await expect(page).toHaveURL(/op=2026-09-10/);
  await expect(
    page.getByText(/Geen enkel besluit dient dit doel op 10 september 2026/),
  ).toBeVisible();
  await expect(served).toHaveCount(0);

  await page.getByRole("button", { name: "Terug naar nu" }).click();
  await expect(served.first()).toBeVisible();
});

test("a mistake in a form names the field and keeps what was typed", async ({ page }) => {
  await page.goto(`${doelspoor.address}/gm0479/doelen/nieuw`);
  await page.locator("#field-targetGroup").fill("Ouderen");
  await page.locator("#field-occurredOn").fill("31-02-2025");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByText(/bestaande datum/).first()).toBeVisible();
  await expect(page.locator("#field-targetGroup")).toHaveValue("Ouderen");

  await page.reload();
  await expect(page.locator("#field-targetGroup")).toHaveValue("Ouderen");
});

test("a roll call shows how each member voted", async ({ page }) => {
  await page.goto(`${doelspoor.address}/gm0479/besluiten?zoek=naamswijziging`);
  await page
    .getByRole("link", { name: /naamswijziging fractie/ })
    .first()
    .click();
  await page
    .getByText(/raadslid|raadsleden/i)
    .first()
    .waitFor();
  await expect(page.getByText("Anna de Groot").first()).toBeAttached();
});
