import { expect, test } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const MOTION = "Om de honderd meter een bankje";

let doelspoor: Doelspoor;
const at = (path: string): string => `${doelspoor.address}/gm9999${path}`;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});

test.afterAll(() => doelspoor.stop());

// Who records has signed in.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

test("filters combine, stay in the address and leave only what is possible", async ({ page }) => {
  await page.goto(at("/tijdlijn"));
  const faction = page.getByLabel("Fractie diende in of stemde voor");
  await faction.selectOption("Lindewaard Lokaal");
  await expect(page).toHaveURL(/fractie=Lindewaard/);
  await expect(page.getByText("Lindewaard Lokaal diende dit in").first()).toBeVisible();
  await page.getByLabel("Soort besluit").selectOption("amendment");
  await expect(page).toHaveURL(/soort=amendment/);
  await expect(page.getByText(/De motie “/)).toHaveCount(0);
  await page.reload();
  await expect(faction).toHaveValue("Lindewaard Lokaal");
  await expect(faction.locator("option", { hasText: "Ouderenbelang" })).toHaveCount(1);
  await page.getByRole("button", { name: "Wis filters" }).click();
  await expect(page).not.toHaveURL(/fractie=/);
});

test("the head of the page and a link lead to the feed of what is shown", async ({ page }) => {
  await page.goto(at("/tijdlijn?soort=contract"));
  const head = page.locator("link[rel=alternate][type='application/atom+xml']");
  await expect(head).toHaveAttribute("href", "/api/v1/gm9999/timeline.atom?kind=contract");
  const link = page.getByRole("link", { name: /feedlezer/ });
  await expect(link).toHaveAttribute("href", "/api/v1/gm9999/timeline.atom?kind=contract");
  await page.goto(at("/doelen"));
  await expect(head).toHaveCount(0);
});

test("a motion that nothing followed leads to its page, until it is said to have no consequence", async ({
  page,
}) => {
  await page.goto(at("/tijdlijn"));
  const table = page.getByRole("table", { name: "Zonder vervolg" });
  const row = table.getByRole("row", { name: new RegExp(MOTION) });
  await expect(row).toContainText(/bij het college/i);
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa"])
    .analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  const motion = await row.getByRole("link").getAttribute("href");
  const decision = /besluiten\/([^?]+)/.exec(motion ?? "")?.[1];

  const recorded = await page.request.post(
    `${doelspoor.address}/api/v1/gm9999/council/state-no-follow-up`,
    {
      data: {
        decision,
        lane: "executive",
        reason: "Er staan er genoeg.",
        occurredOn: "2026-11-01",
      },
    },
  );
  expect(recorded.status()).toBe(201);
  await expect(page.getByText("1 nieuwe gebeurtenis.")).toBeVisible();
  await expect(row).toHaveCount(1);
  await page.getByRole("button", { name: "Tonen" }).click();
  await expect(page.getByText("1 nieuwe gebeurtenis.")).toHaveCount(0);
  await expect(row).toHaveCount(0);
});
