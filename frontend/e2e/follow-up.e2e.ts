import { execFileSync } from "node:child_process";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";
import { signedIn, type SignedIn } from "./sign-in.ts";

const MOTION = "Een steunpunt in elk dorp";
const LAST = "De raad is aan zet";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

let doelspoor: Doelspoor;
let college: SignedIn;
const at = (path: string): string => `${doelspoor.address}/gm9999${path}`;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
  college = await signedIn(doelspoor.address, "secretariaat");
});

test.afterAll(() => doelspoor.stop());

const rowOf = (page: Page) => page.getByRole("row").filter({ hasText: MOTION });
const counted = (page: Page) => page.getByRole("status").filter({ hasText: "gevonden" });

test("the college proposes that a motion is settled, the griffie settles it, and it leaves the list", async ({
  browser,
}) => {
  const secretariat = await browser.newContext({ storageState: college });
  const theirs = await secretariat.newPage();
  await theirs.goto(at("/opvolging"));
  await expect(counted(theirs)).toContainText("19 gevonden");
  await expect(rowOf(theirs).getByRole("link", { name: /^Afdoen:/ })).toHaveCount(0);
  await rowOf(theirs).getByRole("link", { name: /^Afdoening voorstellen/ }).click(); // prettier-ignore
  await theirs.locator("#field-explanation").fill("Twee steunpunten zijn open.");
  await theirs.getByRole("button", { name: "Leg vast" }).click();
  await expect(theirs.getByText("Afdoening voorgesteld").first()).toBeVisible();
  await theirs.goto(at("/opvolging"));
  await expect(rowOf(theirs)).toContainText(LAST);
  await expect(rowOf(theirs).locator(".follow-up-table__steps")).toHaveCount(0);
  await secretariat.close();

  const griffie = await browser.newContext({ storageState: doelspoor.clerk });
  const page = await griffie.newPage();
  await page.goto(at("/opvolging"));
  await rowOf(page).getByRole("link", { name: /^Afdoen:/ }).click(); // prettier-ignore
  await page.locator("#field-by").fill("de raad");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByText(/Afgedaan/).first()).toBeVisible();
  await page.goto(at("/opvolging"));
  await expect(counted(page)).toContainText("18 gevonden");
  await expect(rowOf(page)).toHaveCount(0);
  await griffie.close();
});

test("the list as it was before shows what was open then, and offers nothing to record", async ({
  page,
  context,
}) => {
  await context.addCookies(doelspoor.clerk.cookies);
  await page.goto(at("/opvolging?op=2024-10-01"));
  await expect(page.getByText(/^Op 1 oktober 2024 staan open/)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Termijn voorbij" })).toHaveCount(0);
  await expect(page.locator(".follow-up-table__steps")).toHaveCount(0);
});

test("filters stand in the address, and the way back undoes them", async ({ page }) => {
  await page.goto(at("/opvolging"));
  await page.getByLabel("Hoe lang open").selectOption("longer");
  await expect(page).toHaveURL(/open=longer/);
  await expect(page.getByRole("row").filter({ hasText: "Een veilige Dorpsstraat" })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByLabel("Hoe lang open")).toHaveValue("");
});

const rowsIn = (page: Page) => page.locator(".follow-up-table tbody tr");

/** Rows of a workbook below its head, by the one sheet inside it. */
const rowsOfWorkbook = (path: string): number =>
  execFileSync("unzip", ["-p", path, "xl/worksheets/sheet1.xml"], { encoding: "utf8" }).split("<row ").length - 2; // prettier-ignore

test("the presidium gets a workbook of what the list is narrowed down to", async ({ page }) => {
  await page.goto(at("/opvolging?soort=motion"));
  await rowsIn(page).first().waitFor();
  const shown = await rowsIn(page).count();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download deze lijst als Excel" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^opvolging-gm9999-\d{4}-\d\d-\d\d\.xlsx$/);
  expect(rowsOfWorkbook(await file.path())).toBe(shown);
});

test("prints all that the filter leaves, also what was not on the screen yet", async ({
  page,
  context,
}) => {
  await context.addCookies(doelspoor.clerk.cookies);
  const today = new Date().toISOString().slice(0, 10);
  for (let nth = 0; nth < 55; nth += 1) {
    const data = {
      title: `Toezegging ${String(nth)}`,
      body: "executive",
      holder: "Emre Kaya",
      occurredOn: today,
    };
    const answer = await page.request.post(`${doelspoor.address}/api/v1/gm9999/commitments`, { data }); // prettier-ignore
    expect(answer.ok(), await answer.text()).toBe(true);
  }
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", String(document.querySelectorAll(".follow-up-table tbody tr").length)); // prettier-ignore
  });
  await page.goto(at("/opvolging?soort=commitment"));
  await expect(rowsIn(page)).toHaveCount(50);
  const total = Number(/^\d+/.exec((await counted(page).textContent())?.trim() ?? "")?.[0]);
  expect(total).toBeGreaterThan(50);
  await page.keyboard.press("Control+p");
  await expect(page.locator("body")).toHaveAttribute("data-printed", String(total));
});

test("list and agenda pass the accessibility rules, fit at 375, and print without controls", async ({
  page,
}) => {
  for (const path of ["/opvolging", "/opvolging?blad=termijnagenda"])
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(path));
      await expect(page.locator(".nl-paragraph--lead")).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, `${path} ${String(width)}`).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect.soft(violations.map(({ id }) => id), path).toEqual([]); // prettier-ignore
    }
  await page.goto(at("/opvolging"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByLabel("Hoe lang open")).toBeHidden();
  await expect(page.getByRole("table")).toBeVisible();
});
