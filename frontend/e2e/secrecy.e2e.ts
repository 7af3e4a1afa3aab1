import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";
import { signedIn, type Example } from "./sign-in.ts";

const TITLE = "Verkoop van de gymzaal aan de Kade";
const REQUEST = "De wethouder biedt ten hoogste acht ton.";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

let doelspoor: Doelspoor;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});
test.afterAll(() => doelspoor.stop());

const at = (path: string): string => `${doelspoor.address}/gm9999${path}`;

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
};

const signIn = async (context: BrowserContext, who: Example): Promise<void> => {
  await context.clearCookies();
  const { cookies } = await signedIn(doelspoor.address, who);
  await context.addCookies(cookies);
};

const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`);
};

const FORM = "/vastleggen/motions/submit-motion?soort=motion";
const part = (page: Page) => page.getByText(/^Vertrouwelijkheid: /);
const submit = (page: Page) => page.getByRole("button", { name: "Leg vast" }).click();
const register = (page: Page) => page.getByRole("main").getByRole("row");

/** The griffie records a motion; `say` tells who may know it. Gives the address of its page. */
const recordMotion = async (
  page: Page,
  title: string,
  say: () => Promise<void>,
): Promise<string> => {
  await open(page, FORM);
  await page.getByLabel("Naam").fill(title);
  await page.getByLabel(/^Tekst: wat de raad/).fill(REQUEST);
  await part(page).click();
  await say();
  await submit(page);
  // Secrecy goes into the log before what it covers, and dossiers are folded anew for it.
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(title, { timeout: 20_000 });
  return new URL(page.url()).pathname.replace("/gm9999", "");
};

const searched = (title: string): string => `/besluiten?zoek=${encodeURIComponent(title)}`;

/** Nothing of the motion is on any page that someone comes upon. */
const expectNowhere = async (page: Page, place: string): Promise<void> => {
  for (const path of ["", "/besluiten", searched(TITLE), "/tijdlijn", "/geheimhouding", place]) {
    await open(page, path);
    await expect.soft(page.getByRole("main").getByText(TITLE), path).toHaveCount(0);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Niet gevonden");
};

test("a motion that the griffie records as secret is seen by no visitor, and by the auditor with its mark", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await signIn(context, "griffie");
  const place = await recordMotion(page, TITLE, async () => {
    await page.getByRole("radio", { name: /^Geheim: / }).check();
    await submit(page);
    await expect(page.getByRole("link", { name: "Op welke grond: maak een keuze." })).toBeVisible();
    await page.getByLabel("Op welke grond").selectOption("woo-2-b");
    await page.getByRole("textbox", { name: "Tot wanneer" }).fill("31-12-2099");

    await page.reload();
    await expect(page.getByLabel("Op welke grond")).toHaveValue("woo-2-b");
    await expect(page.getByLabel("Wie legt het op")).toHaveValue("council");
    expect(await violations(page)).toEqual([]);
  });
  const mark = page.getByRole("region", { name: "Vertrouwelijkheid" });
  await expect(mark).toContainText("Geheim");
  await expect(mark).toContainText("economische of financiële belangen");
  await expect(mark).toContainText("de raad, sinds");
  await expect(mark).toContainText("31 december 2099");

  await context.clearCookies();
  await expectNowhere(page, place);
  await expect(page.getByRole("link", { name: "Geheimhouding" })).toHaveCount(0);

  await signIn(context, "auditor");
  await open(page, searched(TITLE));
  const hit = page.getByRole("listitem").filter({ hasText: TITLE }).first();
  await expect(hit).toContainText("Geheim");
  await hit.getByRole("link").click();
  await expect(mark).toContainText("economische of financiële belangen");
  await expect(mark.getByRole("link", { name: /opheffen/ })).toHaveCount(0);
});

test("what is secret of a part is withheld, and the page says so", async ({ page, context }) => {
  await signIn(context, "griffie");
  const title = "Opvang in het oude raadhuis";
  const place = await recordMotion(page, title, async () => {
    await page.getByRole("radio", { name: /^Geheim: / }).check();
    await page.getByLabel("Op welke grond").selectOption("woo-2-e");
    await page.getByRole("radio", { name: "Alleen bepaalde gegevens" }).check();
    await page.getByRole("checkbox", { name: /^Tekst: wat de raad/ }).check();
  });
  await expect(page.getByText(REQUEST)).toBeVisible();
  await context.clearCookies();
  await open(page, place);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText("Een deel hiervan is niet openbaar")).toBeVisible();
  await expect(page.getByText(REQUEST)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test("secrecy is found in its register and lifted by keyboard; then anyone reads it", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await signIn(context, "griffie");
  const title = "Grond voor de nieuwe brede school";
  const place = await recordMotion(page, title, async () => {
    await page.getByRole("radio", { name: /^Geheim: / }).check();
    await page.getByLabel("Op welke grond").selectOption("woo-2-b");
  });
  await page.getByRole("link", { name: "Geheimhouding", exact: true }).click();
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "/geheimhouding");
    expect.soft(await violations(page), String(width)).toEqual([]);
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect.soft(await page.evaluate(over), String(width)).toBe(0);
  }
  const row = register(page).filter({ hasText: title }).first();
  await expect(row).toContainText("Niet nodig");
  await row.getByRole("link", { name: "Geheimhouding opheffen" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Geheimhouding opheffen");
  await expect(page.getByLabel("Welk orgaan heft het op")).toHaveValue("council");
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Geheimhouding");
  await context.clearCookies();
  await open(page, place);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText(REQUEST)).toBeVisible();
});
