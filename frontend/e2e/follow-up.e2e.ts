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
  await expect(counted(theirs)).toContainText("14 gevonden");
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
  await expect(counted(page)).toContainText("13 gevonden");
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

test("the presidium gets a workbook", async ({ page }) => {
  await page.goto(at("/opvolging"));
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download alles als Excel" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^opvolging-gm9999-\d{4}-\d\d-\d\d\.xlsx$/);
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
