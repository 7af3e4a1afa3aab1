import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";
import { signedIn, type Example } from "./sign-in.ts";

/** Something that is asked of a role: a page that opens, and a request that the API takes. */
interface Deed {
  readonly path: string;
  readonly title: string;
  readonly post: string;
}

type Deeds = "goal" | "trace" | "report" | "correction" | "import";

interface Part {
  readonly who: Example;
  readonly name: string;
  readonly as: string;
  readonly does: readonly Deeds[];
  readonly follows: boolean;
}

const ALL: readonly Deeds[] = ["goal", "trace", "report", "correction", "import"];
const PARTS: readonly Part[] = [
  { who: "griffie", name: "Hanneke Visser", as: "griffie", does: ALL, follows: true },
  { who: "secretariaat", name: "Ingrid Bouwman", as: "secretariaat van het college", does: ["trace", "report"], follows: true }, // prettier-ignore
  { who: "projectleider", name: "Youssef Amrani", as: "projectleider", does: ["report"], follows: true }, // prettier-ignore
  { who: "raadslid", name: "Sem de Wit", as: "raadslid", does: [], follows: true },
  { who: "auditor", name: "Marijke Postma", as: "auditor", does: [], follows: true },
  { who: "beheerder", name: "Ravi Jagesar", as: "beheerder", does: [], follows: false },
];
const SIGN_IN_FIRST = "Meld u aan om dit vast te leggen";
const REFUSED = "Dit kunt u niet vastleggen";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

let doelspoor: Doelspoor;
let motion = "";
let deeds: Readonly<Record<Deeds, Deed>>;

const at = (path: string): string => `${doelspoor.address}/gm9999${path}`;
const api = (path: string): string => `${doelspoor.address}/api/v1/gm9999${path}`;

interface Row {
  readonly id: string;
  readonly number?: string;
}

/** What is first of a list, or has a number of its own in it. */
const firstOf = async (path: string, number?: string): Promise<string> => {
  const { rows = [], events = [] }: Partial<Record<"rows" | "events", Row[]>> = await (
    await fetch(api(path))
  ).json();
  const all = [...rows, ...events].filter((row) => number === undefined || row.number === number);
  return all[0]?.id ?? "";
};

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
  motion = await firstOf("/decisions?search=M24-031", "M24-031");
  const event = await firstOf(`/motions/${motion}`);
  deeds = {
    goal: { path: "/doelen/nieuw", title: "Stel een doel", post: "/goals" },
    trace: { path: `/besluiten/${motion}/spoor`, title: "Leg een spoor naar een doel of besluit", post: "/traces" }, // prettier-ignore
    report: { path: `/motions/${motion}/report-execution`, title: "Uitvoering melden", post: `/motions/${motion}/report-execution` }, // prettier-ignore
    correction: { path: `/motions/${motion}/verbeter/${event}`, title: "Verbeter", post: `/motions/${motion}/corrections` }, // prettier-ignore
    import: { path: "/importeren", title: "Importeer een bestand", post: "/import-jobs" },
  };
});

test.afterAll(() => doelspoor.stop());

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await heading(page).waitFor();
  await page.waitForLoadState("networkidle");
};

const signIn = async (page: Page, { name }: Part, path = ""): Promise<void> => {
  await page.goto(`${doelspoor.address}/aanmelden?terug=${encodeURIComponent(`/gm9999${path}`)}`);
  await page.getByRole("button", { name }).click();
  await heading(page).waitFor();
};

const partIs = (who: Example | undefined): Part | undefined =>
  PARTS.find((each) => each.who === who);

const partOf = (who: Example): Part => {
  const part = partIs(who);
  if (part === undefined) throw new RangeError(who);
  return part;
};

const account = (page: Page) => page.getByRole("button", { name: /^Uw account/ });

const signOut = async (page: Page): Promise<void> => {
  await account(page).click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page.getByRole("link", { name: "Aanmelden", exact: true }).first()).toBeVisible();
};

/** What the API says to a request with nothing in it: 400 where something could be recorded. */
const statusOf = async (context: BrowserContext, { post }: Deed): Promise<number> =>
  (await context.request.post(api(post), { data: {} })).status();

const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`);
};

/** Whether the timeline follows what is recorded. */
const follows = async (page: Page): Promise<boolean> => {
  const asked = page.waitForRequest(/\/events\/stream/, { timeout: 4000 });
  await page.goto(at("/tijdlijn"));
  return asked.then(
    () => true,
    () => false,
  );
};

for (const part of PARTS)
  test(`${part.as}: signs in, sees what they may, is refused what they may not`, async ({
    page,
    context,
  }) => {
    await signIn(page, part);
    await expect(account(page)).toHaveText(new RegExp(`${part.name}.*${part.as}`));
    for (const key of ALL) {
      const deed = deeds[key];
      const may = part.does.includes(key);
      await open(page, deed.path);
      await expect.soft(heading(page)).toContainText(may ? deed.title : REFUSED);
      if (!may) await expect.soft(page.getByText(`Uw rol (${part.as}) mag dit niet.`)).toBeVisible(); // prettier-ignore
      expect.soft(await statusOf(context, deed), `${part.as} ${key}`).toBe(may ? 400 : 403);
    }
    const isRecording = part.does.includes("trace");
    await open(page, `/besluiten/${motion}`);
    await expect(page.getByRole("link", { name: "Vastleggen" })).toHaveCount(isRecording ? 1 : 0);
    await expect(page.getByRole("link", { name: /^Leg een spoor/ })).toHaveCount(
      isRecording ? 2 : 0,
    );
    // What the college's side laid itself, its secretariat may correct: those are other addresses.
    const corrections = page.locator(`a[href*="/motions/${motion}/verbeter/"]`);
    expect((await corrections.count()) > 0).toBe(part.does.includes("correction"));
    expect(await follows(page)).toBe(part.follows);
    const accesses = await context.request.get(api("/access-log"));
    expect(accesses.status()).toBe(part.who === "auditor" ? 200 : 403);
  });

for (const who of [undefined, ...PARTS.map((part) => part.who)])
  test(`a council night is read by ${who ?? "whoever did not sign in"}, and recorded by the griffie alone`, async ({
    page,
    context,
  }) => {
    if (who) await context.addCookies((await signedIn(doelspoor.address, who)).cookies);
    await open(page, "/raadsavond");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Raadsavonden");
    const isRecording = who === "griffie";
    await expect(page.getByRole("button", { name: "Begin de vergadering" })).toHaveCount(isRecording ? 1 : 0); // prettier-ignore
    await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
    await expect(heading(page)).toContainText("Raadsavond");
    await expect(page.getByTestId("queue")).toHaveCount(isRecording ? 1 : 0);
    await expect(page.getByRole("heading", { name: "Besluitenlijst" })).toHaveCount(isRecording ? 0 : 1); // prettier-ignore
    const isFollowing = !isRecording && partIs(who)?.follows === true;
    await expect(page.getByText("verschijnt hier vanzelf")).toHaveCount(isFollowing ? 1 : 0);
    expect(await violations(page)).toEqual([]);
  });

test("a council member sees at once what is decided on a council night", async ({
  page,
  browser,
}) => {
  await signIn(page, partOf("raadslid"), "/raadsavond");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByText("verschijnt hier vanzelf")).toBeVisible();
  await expect(page.getByText("Ingelast agendapunt")).toHaveCount(0);
  const clerk = await browser.newContext();
  await clerk.addCookies((await signedIn(doelspoor.address, "griffie")).cookies);
  const meeting = page.url().split("/").at(-1) ?? "";
  const { revision }: { revision: number } = await (
    await fetch(api(`/meetings/${meeting}`))
  ).json();
  const added = await clerk.request.post(api(`/meetings/${meeting}/add-agenda-item`), {
    headers: { "If-Match": `"${revision}"` },
    data: { title: "Ingelast agendapunt", occurredOn: "2024-01-01" },
  });
  expect(await added.text()).toContain("position");
  await expect(page.getByText("Ingelast agendapunt")).toBeVisible();
  await clerk.close();
});

test("whoever did not sign in reads, is offered nothing to record, and is asked to sign in", async ({
  page,
  context,
}) => {
  await open(page, `/besluiten/${motion}`);
  await expect(page.getByRole("link", { name: "Vastleggen" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Leg een spoor|^Verbeter gebeurtenis/ })).toHaveCount(0); // prettier-ignore
  for (const key of ALL) {
    await open(page, deeds[key].path);
    await expect.soft(heading(page)).toHaveText(SIGN_IN_FIRST);
    expect.soft(await statusOf(context, deeds[key]), key).toBe(401);
  }
  expect(await follows(page)).toBe(false);
  const stream = await fetch(api("/events/stream?after=0"));
  expect(stream.status).toBe(401);
});

test("someone signs in by keyboard alone, and comes back to the form", async ({ page }) => {
  await open(page, deeds.goal.path);
  const link = page.getByRole("main").getByRole("link", { name: "Aanmelden" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmelden om te proberen");
  const griffie = page.getByRole("button", { name: "Hanneke Visser" });
  for (let tabs = 0; tabs < 5; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await griffie.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(griffie).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(deeds.goal.title);
  await expect(page).toHaveURL(at(deeds.goal.path));
  await account(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(account(page)).toBeFocused();
  await expect(account(page)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("U bent afgemeld.")).toBeVisible();
});

test("signing out ends the session in every tab and wherever its cookie is", async ({
  page,
  context,
  browser,
}) => {
  await signIn(page, partOf("griffie"));
  await open(page, deeds.goal.path);
  await page.locator("#field-title").fill("Alleen voor de griffie");
  const other = await context.newPage();
  await open(other, `/besluiten/${motion}`);
  await expect(other.getByRole("link", { name: "Vastleggen" })).toBeVisible();
  const elsewhere = await browser.newContext({ storageState: await context.storageState() });
  expect(await statusOf(elsewhere, deeds.goal)).toBe(400);

  await signOut(page);
  await expect(page.getByText("U bent afgemeld.")).toBeVisible();
  await expect(other.getByText("U bent afgemeld.")).toBeVisible();
  await expect(other.getByRole("link", { name: "Vastleggen" })).toHaveCount(0);
  for (const browserContext of [context, elsewhere])
    expect(await statusOf(browserContext, deeds.goal)).toBe(401);

  await page.goBack();
  await expect(heading(page)).toHaveText(SIGN_IN_FIRST);
  await expect(page.locator("#field-title")).toHaveCount(0);
  await signIn(page, partOf("griffie"), deeds.goal.path);
  await expect(page.locator("#field-title")).toHaveValue("");
  await elsewhere.close();
});

test("signing out ends the sessions in every other browser too, and their pages say so at once", async ({
  page,
  browser,
}) => {
  const [there, others] = [await browser.newContext(), await browser.newContext()];
  const [elsewhere, auditor] = [await there.newPage(), await others.newPage()];
  await signIn(page, partOf("griffie"), "/tijdlijn");
  await signIn(elsewhere, partOf("griffie"), "/tijdlijn");
  await signIn(auditor, partOf("auditor"), "/tijdlijn");
  expect(await statusOf(there, deeds.goal)).toBe(400);
  await signOut(page);
  // Nobody touches that browser: what it follows is closed, and it asks who it is now.
  await expect(elsewhere.getByText("U bent afgemeld.")).toBeVisible({ timeout: 10_000 });
  await expect(account(elsewhere)).toHaveCount(0);
  expect(await statusOf(there, deeds.goal)).toBe(401);
  expect((await there.request.get(api("/events/stream"))).status()).toBe(401);
  await expect(account(auditor)).toBeVisible();
  expect(await statusOf(others, deeds.goal)).toBe(403);
  await signIn(elsewhere, partOf("griffie"), "/tijdlijn");
  await expect(account(elsewhere)).toContainText("Hanneke Visser");
  await there.close();
  await others.close();
});

test("of two accounts in two tabs the last one counts, and both tabs say so", async ({
  page,
  context,
}) => {
  await signIn(page, partOf("griffie"), deeds.goal.path);
  await page.locator("#field-title").fill("Blijft staan");
  await page.getByRole("button", { name: "Leg vast" }).scrollIntoViewIfNeeded();
  const other = await context.newPage();
  await signIn(other, partOf("auditor"));
  const told = page.getByRole("status").filter({ hasText: "U bent nu aangemeld als" });
  await expect(told).toContainText("Marijke Postma (auditor)");
  await expect(told).toContainText("Met deze rol kunt u dit niet vastleggen.");
  await expect(told).toBeInViewport();
  await expect(page.locator("#field-title")).toHaveValue("Blijft staan");
  await expect(page.getByRole("link", { name: "Vastleggen" })).toHaveCount(0);
  await signIn(other, partOf("griffie"));
  await expect(told).toContainText("Hanneke Visser (griffie)");
  await expect(told).toContainText("komt op deze naam te staan");
});

test("a session that lapses while a form is filled in takes nothing of it", async ({
  page,
  context,
}) => {
  await signIn(page, partOf("griffie"), deeds.goal.path);
  const title = page.locator("#field-title");
  await title.fill("Minder wachten op hulp");
  await context.clearCookies();
  await page.getByRole("button", { name: "Leg vast" }).click();
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText("Meld u aan");
  await expect(refusal).toBeInViewport();
  await expect(title).toHaveValue("Minder wachten op hulp");
  const [fresh] = await Promise.all([
    context.waitForEvent("page"),
    refusal.getByRole("link", { name: "Aanmelden in een nieuw tabblad" }).click(),
  ]);
  await fresh.getByRole("button", { name: "Hanneke Visser" }).click();
  await heading(fresh).waitFor();
  await fresh.close();
  await expect(page.getByText("U bent nu aangemeld als Hanneke Visser")).toBeVisible();
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(heading(page)).toHaveText("Minder wachten op hulp");
});

test("every page says that example users sign in; on paper it does not", async ({ page }) => {
  const trial = page.getByText("Proefopstelling:");
  for (const path of ["", "/doelen", `/besluiten/${motion}`, "/vastleggen", "/bestaat-niet"]) {
    await open(page, path);
    await expect.soft(trial, path).toBeVisible();
  }
  await page.emulateMedia({ media: "print" });
  await expect(trial).toBeHidden();
});

test("signing in and being refused keep to WCAG 2.1 A and AA, and fit, at any width", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  for (const who of [undefined, "secretariaat" as const]) {
    const state = who && (await signedIn(doelspoor.address, who));
    const context = await browser.newContext(state && { storageState: state });
    const page = await context.newPage();
    for (const width of [1280, 1100, 1080, 1000, 920, 375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, deeds.goal.path);
      if (width > 1079 && who) await account(page).click();
      if (width < 1080) await page.getByRole("button", { name: "Menu" }).click();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${String(who)} ${width}`).toBe(0);
      expect.soft(await violations(page), `${String(who)} ${width}`).toEqual([]);
    }
    await page.goto(`${doelspoor.address}/aanmelden`);
    expect.soft(await violations(page)).toEqual([]);
    await context.close();
  }
});

test("the keyboard leaves the list of goals for the next field", async ({ page, context }) => {
  await context.addCookies((await signedIn(doelspoor.address, "griffie")).cookies);
  await open(page, deeds.goal.path);
  const combobox = page.locator("input[role=combobox]").first();
  await combobox.fill("o");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
});
