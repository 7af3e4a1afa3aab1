import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

// Each file goes twice through all steps.
test.slow();

let doelspoor: Doelspoor;
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "doelspoor-import-"));
  doelspoor = await startDoelspoor();
});

test.afterAll(async () => {
  await doelspoor.stop();
  rmSync(folder, { recursive: true, force: true });
});

// Who imports has signed in.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

const CSV = [
  "Nr;Onderwerp;Soort;Datum;Uitslag;Indiener;Stemmen voor;Stemmen tegen",
  "X1;Motie Café aan het plein;Motie;03-02-2026;Aangenomen;D66;D66 (3), SP (1);VVD (4)",
  "X2;Motie Ruimte om te spelen;Motie;31-02-2026;Verworpen;SP;SP (1);D66 (3), VVD (4)",
  "X3;Motie Eén loket;Motie;2026-02-10;Doorgeschoven;CDA;;",
];

/** Two sheets; on the second two commitments, below two lines of title and an empty row. */
const WORKBOOK = fileURLToPath(new URL("import.xlsx", import.meta.url));

const groot = { naam: "Anna de Groot", fractie: "GroenLinks" };
const dijk = { naam: "Jan van Dijk", fractie: "D66" };
const jansen = { naam: "Piet Jansen", fractie: "VVD" };
const TREE = {
  gemeente: "Lindewaard",
  moties: [
    {
      uuid: "z-1",
      titel: "Motie Schoolplein open",
      datum: "2026-03-04",
      status: { label: "aangenomen" },
      indieners: [groot],
      stemming: { voor: [groot, dijk], tegen: [jansen] },
    },
    {
      uuid: "z-2",
      titel: "Motie Meer bankjes",
      datum: "2026-03-04",
      status: { label: "verworpen" },
      indieners: [jansen],
      stemming: { voor: [jansen], tegen: [groot, dijk] },
    },
  ],
};

const written = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const count = (page: Page, name: string) =>
  page.locator(".import-counts > div").filter({ hasText: name }).locator("dd");

const open = async (page: Page): Promise<void> => {
  await page.goto(`${doelspoor.address}/gm9999/importeren`);
  await expect(heading(page)).toBeVisible();
  const again = page.getByRole("button", { name: "Importeer nog een bestand" });
  if ((await heading(page).textContent())?.startsWith("Verslag") === true) await again.click();
};

const send = async (page: Page, path: string, source: string): Promise<void> => {
  await open(page);
  await page.getByLabel("Waar komt het bestand vandaan?").fill(source);
  await page.getByLabel("Bestand", { exact: true }).setInputFiles(path);
  await page.getByRole("button", { name: "Bekijk het bestand" }).click();
  await expect(heading(page)).toHaveText("Kijk wat er in het bestand staat");
};

const tryOut = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Bekijk wat er wordt vastgelegd" }).click();
  await expect(heading(page)).toHaveText("Kijk wat er wordt vastgelegd");
  await expect(page.getByText("Er is nog niets vastgelegd.")).toBeVisible();
};

const record = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Importeer \d+ rij/ }).click();
  await expect(page.getByText(/^De import van .* is klaar\.$/)).toBeVisible();
};

/** The second time: the kept mapping is used by itself, and nothing is new. */
const importAgain = async (page: Page, path: string, source: string): Promise<void> => {
  await send(page, path, source);
  await expect(page.getByText(/De koppeling van de vorige keer is gebruikt/)).toBeVisible();
  await tryOut(page);
  await record(page);
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("0");
  await expect(count(page, "Aangevuld of verbeterd")).toHaveText("0");
  await expect(page.getByText(/Er was niets nieuws/)).toBeVisible();
};

test("a CSV file of Windows with votes as text is mapped, tried, imported and reported", async ({
  page,
}) => {
  const path = written("moties.csv", Buffer.from(CSV.join("\r\n"), "latin1"));
  await open(page);
  await expectAccessible(page);
  await send(page, path, "Raadsinfo");
  await expect(page.getByRole("combobox", { name: "Onderwerp" })).toHaveValue("title");
  await expectAccessible(page);

  await page.getByLabel("Doorgeschoven").selectOption("held-over");
  await tryOut(page);
  const rows = page.getByRole("row");
  await expect(rows.nth(1)).toContainText("Motie Café aan het plein");
  await expect(rows.nth(1)).toContainText("Voor: D66 (3) en SP (1)");
  await expect(rows.nth(2)).toContainText("“31-02-2026” is geen bestaande datum");
  await expect(rows.nth(3)).toContainText("aangehouden");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Terug naar de kolommen" }).click();
  await expect(page.getByLabel("Doorgeschoven")).toHaveValue("held-over");
  await tryOut(page);
  await record(page);
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("2");
  await expectAccessible(page);
  const kept = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download deze lijst (CSV)" }).click();
  const list = readFileSync(await (await kept).path(), "utf8");
  expect(list).toContain("2;X2;Datum;“31-02-2026” is geen bestaande datum");

  await page.getByRole("link", { name: "Naar het register" }).click();
  await expect(page).toHaveURL(/besluiten/);
  await expect(heading(page)).not.toHaveText("Verslag van de import");
  await page.goBack();
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("2");
  await importAgain(page, path, "raadsinfo ");
});

test("a workbook with titles above its table and another sheet is imported", async ({ page }) => {
  await send(page, WORKBOOK, "Werkboek");
  await page.getByLabel("Blad in het bestand").selectOption("Toezeggingen");
  await expect(page.getByText("Boven de kolommen staat: Toezeggingen aan de raad")).toBeVisible();
  await expectAccessible(page);
  await tryOut(page);
  const row = page.getByRole("row", { name: /Een tweede bushalte/ });
  await expect(row).toContainText("Toezegging · Y2 · 19 mrt 2026 · nagekomen");
  await expect(row).toContainText("Termijn: 1 dec 2026");
  await record(page);
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("2");
  await importAgain(page, WORKBOOK, "Werkboek");
});

test("a JSON file in which members vote is imported", async ({ page }) => {
  const path = written("moties.json", JSON.stringify(TREE));
  await send(page, path, "Open data");
  await expect(page.getByRole("combobox", { name: "titel" })).toHaveValue("title");
  await expectAccessible(page);
  await tryOut(page);
  const row = page.getByRole("row", { name: /Motie Meer bankjes/ });
  await expect(row).toContainText(/verworpen/);
  await expect(row).toContainText(/Tegen: .*GroenLinks/);
  await record(page);
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("2");
  await importAgain(page, path, "Open data");
});

test("an empty or unreadable file is told at the field, and nothing is sent on", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Bekijk het bestand" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies een bestand.");
  await page.getByLabel("Waar komt het bestand vandaan?").fill("Raadsinfo");
  await page.getByLabel("Bestand", { exact: true }).setInputFiles(written("leeg.csv", ""));
  await page.getByRole("button", { name: "Bekijk het bestand" }).click();
  await expect(page.getByRole("alert")).toContainText("Dit bestand is leeg.");
  await page
    .getByLabel("Bestand", { exact: true })
    .setInputFiles(written("kapot.xlsx", "PK\u0003\u0004kapot"));
  await page.getByRole("button", { name: "Bekijk het bestand" }).click();
  await expect(page.getByRole("alert")).not.toContainText("Dit bestand is leeg.");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(heading(page)).toHaveText("Importeer een bestand");
  await expectAccessible(page);
});
