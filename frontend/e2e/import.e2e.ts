import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
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

/** On its second sheet a vote a row, with a column a faction; one cell says "?". */
const FACTIONS = fileURLToPath(new URL("import-factions.xlsx", import.meta.url));

const NESTED = {
  exported: "2026-11-20T08:00:00Z",
  data: {
    items: Array.from({ length: 6 }, (_, at) => ({
      identifier: `or-${at}`,
      classification: { code: at % 3 === 0 ? "amendment" : "motion" },
      subject: `Bankjes ${at} in het park`,
      dates: { submitted: at % 2 === 0 ? `1${at}-04-2026` : `2026-04-1${at}T19:30:00+02:00` },
      result: { text: at % 2 === 0 ? "Carried" : "Defeated" },
      proposers: [{ name: "Anna de Groot", party: { abbreviation: "D66" } }],
      voting: {
        ballots: [
          { party: { abbreviation: "D66" }, seats: 3, vote: at % 2 === 0 ? "yes" : "no" },
          { party: { abbreviation: "VVD" }, seats: 1, vote: at % 2 === 0 ? "no" : "yes" },
        ],
      },
    })),
  },
};

const ROWS = [
  "Volgnr;Onderwerp;Datum;Uitslag;Wie;Hoe",
  "R1;Motie Fontein;2026-06-01;Aangenomen;VVD;V",
  "R2;Motie Fontein;2026-06-01;Aangenomen;D66;V",
  "R3;Motie Fontein;2026-06-01;Aangenomen;SP;T",
  "R4;Motie Kiosk;2026-06-02;Verworpen;VVD;T",
  "R5;Motie Kiosk;2026-06-02;Verworpen;D66;T",
  "R6;Motie Kiosk;2026-06-02;Verworpen;SP;V",
];

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
  await page.getByRole("link", { name: "Download de hele lijst (CSV)" }).click();
  const list = readFileSync(await (await kept).path(), "utf8");
  expect(list).toContain("moties.csv;2;X2;Datum;31-02-2026;“31-02-2026” is geen bestaande datum");

  await page.getByRole("link", { name: "Naar het register" }).click();
  await expect(page).toHaveURL(/besluiten/);
  await expect(heading(page)).not.toHaveText("Verslag van de import");
  await page.goBack();
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("2");
  await importAgain(page, path, "raadsinfo ");

  // Both imports stay in the list, and each report has an address that another tab can open.
  await open(page);
  const earlier = page.getByRole("row", { name: /moties\.csv/ });
  await expect(earlier).toHaveCount(2);
  await expect(earlier.first()).toContainText("2 stond er al, 1 niet of niet helemaal");
  await expect(earlier.last()).toContainText("2 nieuw, 1 niet of niet helemaal");
  await expectAccessible(page);
  await earlier.last().getByRole("link", { name: "moties.csv" }).click();
  await expect(heading(page)).toBeFocused();
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("2");
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await expect(count(tab, "Nieuw vastgelegd")).toHaveText("2");
  await expect(tab.getByText(/^Bron: raadsinfo\. Begonnen op .*, door griffie\.$/)).toBeVisible();
});

test("a workbook with a column a faction is imported, and a cell that is no vote is told", async ({
  page,
}) => {
  await send(page, FACTIONS, "Stemlijst");
  await page.getByLabel("Blad in het bestand").selectOption("Stemmingen 2026");
  await expect(page.getByRole("combobox", { name: "Van der Meer" })).toHaveValue("faction");
  await expect(page.getByRole("combobox", { name: "SP" })).toHaveValue("faction");
  await tryOut(page);
  await expect(count(page, "Niet helemaal")).toHaveText("1");
  const row = page.getByRole("row", { name: /Stuk over eén loket/ });
  await expect(row).toContainText("Voor: CDA en VVD");
  await expect(row).toContainText("Tegen: D66, GroenLinks-PvdA en Van der Meer");
  await expect(row).toContainText("Afwezig: SP");
  await expect(page.getByText("“?” onder SP is geen stem")).toBeVisible();
  await record(page);
  await expect(page.getByRole("row", { name: /^8/ })).toContainText("“?” onder SP is geen stem");
});

test("a JSON file of nested groups, with dates in two notations, is imported", async ({ page }) => {
  await send(page, written("openraad.json", JSON.stringify(NESTED)), "OpenRaad");
  await expect(page.getByRole("combobox", { name: "voting.ballots", exact: true })).toHaveValue(
    "votes",
  );
  await tryOut(page);
  const row = page.getByRole("row", { name: /Bankjes 1/ });
  await expect(row).toContainText("Motie · 11 apr 2026 · verworpen");
  await expect(row).toContainText("Ingediend door Anna de Groot (D66)");
  await expect(row).toContainText("Voor: VVD (1)");
  await expect(row).toContainText("Tegen: D66 (3)");
  await record(page);
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("6");
});

test("votes in rows of their own are chosen by hand, and become one decision each", async ({
  page,
}) => {
  await send(page, written("rijen.csv", ROWS.join("\n")), "Rijen");
  await page.getByText(/^Nog \d+ kolom/).click();
  await page.getByRole("combobox", { name: "Wie" }).selectOption("rowFaction");
  await page.getByRole("button", { name: "Bekijk wat er wordt vastgelegd" }).click();
  await expect(page.getByRole("alert")).toContainText("of de rij voor of tegen is");
  await page.getByRole("combobox", { name: "Hoe" }).selectOption("rowChoice");
  await expect(page.getByText(/“Volgnr” is in elke rij anders/)).toBeVisible();
  await page.getByRole("checkbox", { name: "Volgnr" }).click();
  await expect(page.getByRole("checkbox", { name: "Volgnr" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Onderwerp" }).check();
  await page.getByRole("checkbox", { name: "Volgnr" }).uncheck();
  await expect(page.getByText("Rijen met hetzelfde in “Onderwerp” zijn samen")).toBeVisible();
  await expectAccessible(page);
  await tryOut(page);
  await expect(page.getByText("De 6 rijen in het bestand zijn samen 2 besluiten.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Motie Fontein/ })).toContainText("Voor: D66 en VVD");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Importeer 2 besluiten" }).click();
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("2");
});

/** Goes by the Tab key to what has the focus then. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
};

test("a file is imported by keyboard alone", async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByLabel("Waar komt het bestand vandaan?"));
  await page.keyboard.type("Toetsen");
  await tabTo(page, page.getByLabel("Bestand", { exact: true }));
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await asked).setFiles(written("toetsen.csv", CSV.join("\n").replaceAll("X", "T")));
  await tabTo(page, page.getByRole("button", { name: "Bekijk het bestand" }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Kijk wat er in het bestand staat");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByLabel("Doorgeschoven"));
  await page.keyboard.type("aangeh");
  await expect(page.getByLabel("Doorgeschoven")).toHaveValue("held-over");
  await tabTo(page, page.getByRole("button", { name: "Bekijk wat er wordt vastgelegd" }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Kijk wat er wordt vastgelegd");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: /^Importeer \d+ rij/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^De import van toetsen.csv is klaar\.$/)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  const kept = page.waitForEvent("download");
  await tabTo(page, page.getByRole("link", { name: "Download de hele lijst (CSV)" }));
  await page.keyboard.press("Enter");
  expect(readFileSync(await (await kept).path(), "utf8")).toContain("toetsen.csv;2;T2;Datum");
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
  await expect(row).toContainText("is “Afgedaan”, maar de dag ontbreekt");
  await record(page);
  await expect(count(page, "Nieuw vastgelegd")).toHaveText("1");
  await expect(count(page, "Niet of niet helemaal")).toHaveText("1");
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
