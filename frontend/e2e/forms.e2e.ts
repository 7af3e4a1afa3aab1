import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const GOAL = "Ouderen wonen langer zelfstandig in hun dorp";
const TODAY = "01-11-2026";

let doelspoor: Doelspoor;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});

test.afterAll(() => doelspoor.stop());

// Who records has signed in.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

const at = (path: string): string => `${doelspoor.address}/gm9999${path}`;

/** Fills a field by its path in the form. */
const fill = (page: Page, path: string, text: string) =>
  page.locator(`[id="field-${path}"]`).fill(text);

const choose = (page: Page, name: string) => page.getByLabel(name, { exact: true }).check();

const recordIt = async (page: Page, title: string): Promise<void> => {
  await page.getByRole("button", { name: /^Leg .*vast$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText(/vastgelegd als gebeurtenis nr\./i)).toBeVisible();
};

/** The second part of the form: which goal it serves. */
const serve = async (page: Page, intention: string): Promise<void> => {
  await page.getByRole("combobox", { name: "Doel" }).fill("langer zelfstandig in hun");
  await page.getByRole("option", { name: GOAL }).click();
  await fill(page, "serves.intention", intention);
};

interface Act {
  readonly choice: string;
  readonly title: string;
  readonly fields: (page: Page) => Promise<void>;
}

const acts: readonly Act[] = [
  {
    choice: "Motie",
    title: "Een steunpunt in elk dorp",
    fields: async (page) => {
      await page.getByRole("button", { name: "Dorpen Eerst" }).click();
      await fill(page, "request", "De raad verzoekt het college om in elk dorp een steunpunt.");
    },
  },
  {
    choice: "Opdracht",
    title: "Richt de steunpunten in",
    fields: async (page) => {
      await choose(page, "De raad aan het college");
      await fill(page, "budget", "120.000");
    },
  },
  {
    choice: "Verordening",
    title: "Verordening steunpunten Lindewaard",
    fields: (page) =>
      expect(page.getByLabel("Wettelijke grondslag")).toHaveValue("Gemeentewet art. 149"),
  },
  {
    choice: "Aanbesteding",
    title: "Inkoop beheer van de steunpunten",
    fields: async (page) => {
      await fill(page, "subject", "Beheer van vijf steunpunten, vier jaar.");
      await fill(page, "estimatedValue", "400.000");
      await page.getByLabel("Procedure").selectOption("Openbaar");
    },
  },
  {
    choice: "Contract",
    title: "Beheer steunpunten 2027–2030",
    fields: async (page) => {
      await fill(page, "party", "Stichting Dorpshuis");
      await fill(page, "value", "390.000");
      await choose(page, "Diensten");
      await choose(page, "De burgemeester");
    },
  },
];

const openChoice = async (page: Page, { choice }: Act): Promise<void> => {
  await page.goto(at("/vastleggen"));
  await page.getByRole("link", { name: choice, exact: true }).click();
  await page.locator('[id="field-title"]').waitFor();
};

const setGoal = async (page: Page): Promise<string> => {
  await page.goto(at("/vastleggen"));
  await page.getByRole("link", { name: "Stel een doel" }).click();
  await fill(page, "title", GOAL);
  await fill(page, "occurredOn", TODAY);
  await recordIt(page, GOAL);
  return page.url();
};

const recordAct = async (page: Page, act: Act): Promise<string> => {
  await openChoice(page, act);
  await fill(page, "title", act.title);
  await act.fields(page);
  await fill(page, "occurredOn", TODAY);
  await serve(page, `Hiermee blijven ouderen wonen: ${act.choice}.`);
  await recordIt(page, act.title);
  return page.url();
};

const step = async (page: Page, decision: string, name: string): Promise<void> => {
  await page.goto(decision);
  await page.getByRole("link", { name, exact: true }).click();
  await page.locator('[id="field-occurredOn"]').waitFor();
};

const vote = async (page: Page): Promise<void> => {
  await page.getByLabel("Soort stemming").selectOption("Bij handopsteken");
  await page
    .getByRole("group", { name: "Hoe stemde Lindewaard Lokaal" })
    .getByRole("button", { name: "Allen voor" })
    .click();
  await page
    .getByRole("group", { name: "Hoe stemde Liberalen Lindewaard" })
    .getByRole("button", { name: "Allen tegen" })
    .click();
  await expect(page.getByText(/meer dan de helft van de uitgebrachte stemmen/)).toBeVisible();
  await expect(page.getByLabel("Uitslag")).toHaveValue("adopted");
};

test("from a goal to a contract change, each through its form, each on the goal's page and timeline", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const goal = await setGoal(page);
  const addresses = new Map<string, string>();
  for (const act of acts) addresses.set(act.choice, await recordAct(page, act));

  await step(page, addresses.get("Motie") ?? "", "Stemming vastleggen");
  await vote(page);
  await fill(page, "occurredOn", "05-11-2026");
  await recordIt(page, "Een steunpunt in elk dorp");
  await expect(page.getByText(/nam dit aan/).first()).toBeVisible();

  await step(page, addresses.get("Contract") ?? "", "Contract wijzigen");
  await fill(page, "value", "410.000");
  await fill(page, "change", "Een zesde steunpunt.");
  await page.getByLabel(/^Grond voor wijzigen/).selectOption("small");
  await choose(page, "Nee");
  await fill(page, "occurredOn", "10-11-2026");
  await recordIt(page, "Beheer steunpunten 2027–2030");
  await expect(page.getByText(/de waarde is nu €\s410\.000/).first()).toBeVisible();

  await page.goto(goal);
  for (const { title } of acts)
    await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
  await page.goto(at(`/tijdlijn?doel=${goal.split("/").pop() ?? ""}`));
  for (const { title } of acts)
    await expect(page.getByText(new RegExp(title)).first()).toBeAttached();
  await expect(page.getByText(/Contract gewijzigd|contract werd gewijzigd/).first()).toBeAttached();
});

const question: Act = { choice: "Raadsvraag", title: "", fields: () => Promise.resolve() };

const askQuestion = async (page: Page, title: string): Promise<string> => {
  await openChoice(page, question);
  await choose(page, "Schriftelijke vragen");
  await fill(page, "title", title);
  await fill(page, "occurredOn", TODAY);
  await recordIt(page, title);
  return page.url();
};

test("a mistake is put right with a reason; both versions stay in the history", async ({
  page,
}) => {
  const decision = await askQuestion(page, "Wachttijden bij de balie");
  await page
    .getByRole("link", { name: /verbeter/i })
    .first()
    .click();
  await expect(page.locator('[id="field-title"]')).toHaveValue("Wachttijden bij de balie");
  await page.getByRole("button", { name: "Leg de verbetering vast" }).click();
  await expect(page.getByRole("link", { name: /Reden van de verbetering/ })).toBeVisible();
  await fill(page, "correction.reason", "Verkeerd overgenomen uit de brief");
  await fill(page, "title", "Wachttijden bij het loket");
  await recordIt(page, "Wachttijden bij het loket");
  expect(page.url()).toBe(decision);
  await expect(page.getByText(/“Wachttijden bij de balie”/).first()).toBeVisible();
  await expect(page.getByText(/“Wachttijden bij het loket”/).first()).toBeVisible();
  await expect(page.getByText(/Verkeerd overgenomen uit de brief/).first()).toBeVisible();
});

test("of two people the second sees both versions and chooses", async ({ browser }) => {
  const signedIn = { storageState: doelspoor.clerk };
  const [one, other] = [await browser.newContext(signedIn), await browser.newContext(signedIn)];
  const [first, second] = [await one.newPage(), await other.newPage()];
  const decision = await askQuestion(first, "Onderhoud van de fietspaden");
  await step(first, decision, "Termijn verlengen");
  await step(second, decision, "Antwoord vastleggen");

  await fill(first, "term", "20-12-2026");
  await fill(first, "reason", "De provincie moet nog antwoorden.");
  await recordIt(first, "Onderhoud van de fietspaden");

  await fill(second, "by", "wethouder Bos");
  await fill(second, "answer", "Het onderhoud begint in maart.");
  await second.getByRole("button", { name: "Leg vast" }).click();
  const conflict = second.getByRole("alert");
  await expect(conflict.getByText(/De provincie moet nog antwoorden/)).toBeVisible();
  await expect(conflict.getByText("Het onderhoud begint in maart.")).toBeVisible();
  await expect(second.locator('[id="field-answer"]')).toHaveValue("Het onderhoud begint in maart.");
  const found = await new AxeBuilder({ page: second }).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await conflict.getByRole("button", { name: "Leg het mijne toch vast" }).click();
  await expect(second.getByText(/vastgelegd als gebeurtenis nr\./i)).toBeVisible();
  await expect(second.getByText(/Het onderhoud begint in maart/).first()).toBeVisible();
  await one.close();
  await other.close();
});

test("a draft survives a reload and mistakes stand beside their fields", async ({ page }) => {
  await page.goto(at("/vastleggen/contracts/sign-contract"));
  await fill(page, "party", "Stichting Dorpshuis");
  await fill(page, "value", "veel");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByRole("link", { name: /Waarde: vul een getal in/ })).toBeVisible();
  await page.getByRole("link", { name: /Naam van het contract: vul dit veld in/ }).click();
  await expect(page.locator('[id="field-title"]')).toBeFocused();
  await page.reload();
  await expect(page.locator('[id="field-party"]')).toHaveValue("Stichting Dorpshuis");
});

test("sending the same form twice records it once", async ({ page }) => {
  const keys: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") keys.push(request.headers()["idempotency-key"]);
  });
  let lost = true;
  await page.route("**/api/v1/gm9999/questions", async (route) => {
    if (!lost || route.request().method() !== "POST") return route.continue();
    lost = false;
    await route.fetch();
    return route.abort("connectionreset");
  });
  await openChoice(page, question);
  await choose(page, "Schriftelijke vragen");
  await fill(page, "title", "Eén keer gevraagd");
  await fill(page, "occurredOn", TODAY);
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByText("De verbinding is weg.")).toBeVisible();
  await recordIt(page, "Eén keer gevraagd");
  expect(new Set(keys).size).toBe(1);
  const answer = await fetch(
    `${doelspoor.address}/api/v1/gm9999/decisions?search=${encodeURIComponent("Eén keer gevraagd")}`,
  );
  const { total }: { total: number } = await answer.json();
  expect(total).toBe(1);
});
