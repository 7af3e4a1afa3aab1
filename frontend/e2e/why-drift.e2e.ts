import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

interface Hop {
  readonly trace: string;
  readonly decision: { readonly number: string };
  readonly fidelity: number;
  readonly left: number;
  readonly evidence: readonly number[];
}
interface Drift {
  readonly sentence: string;
  readonly evidence: readonly number[];
  readonly chains: readonly {
    readonly hops: readonly Hop[];
    readonly effectLostAt: number;
    readonly fidelity: number;
  }[];
}

let doelspoor: Doelspoor;
let contract = "";
const at = (path: string): string => `${doelspoor.address}/gm9999${path}`;
const read = async <Body>(path: string): Promise<Body> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/gm9999/${path}`);
  const body: Body = await answer.json();
  return body;
};
const none = { hops: [], effectLostAt: -1, fidelity: -1 };

/** What the API answers, and its first chain. */
const drift = async (more = "") => {
  const answer = await read<Drift>(`questions/intent-drift?decision=${contract}${more}`);
  const [chain = none] = answer.chains;
  return { ...answer, ...chain };
};

/** The last hop of the first chain. */
const lastHop = async (more = "") => {
  const { hops } = await drift(more);
  const { fidelity = -1, evidence = [] } = hops.at(-1) ?? {};
  return { fidelity, position: Math.max(...evidence) };
};

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
  const { rows } = await read<{ rows: readonly { id: string }[] }>("decisions?search=C25-07");
  contract = rows[0]?.id ?? "";
});
test.afterAll(() => doelspoor.stop());

// Who records has signed in.
test.beforeEach(({ context }) => context.addCookies(doelspoor.clerk.cookies));

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
};
const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`);
};

test("over the API the odd-jobs chain loses its effect at the tender, with its evidence", async () => {
  const { hops, sentence, evidence, effectLostAt, fidelity } = await drift();
  const numbers = "M24-031 O24-03 O24-07 BP24-02 V24-011 NR25-01 AB25-01 C25-07";
  expect(hops.map((hop) => hop.decision.number)).toEqual(numbers.split(" "));
  const restsOn = hops[effectLostAt]?.evidence ?? [];
  expect(effectLostAt).toBe(6);
  expect(sentence).toContain("verdwijnt het effect bij de aanbesteding “8.000 uur");
  expect(restsOn).toHaveLength(2);
  expect(evidence).toEqual(expect.arrayContaining([...restsOn]));
  expect(fidelity).toBeCloseTo(
    hops.reduce((left, hop) => left * hop.fidelity, 1),
    10,
  );
});

test("the page shows where the effect is lost; a judgement changes what is left", async ({
  page,
}) => {
  const before = await lastHop();
  await open(page, `/besluiten/${contract}`);
  await page.getByRole("link", { name: "Wat er van de bedoeling overblijft" }).click();
  const table = page.getByRole("table", { name: /Vijf onderdelen/ });
  const effect = table.getByRole("row", { name: /^Effect/ }).getByRole("cell");
  await expect(effect.nth(7)).toContainText("verdwenen");
  await expect(effect.nth(8)).toContainText("blijft weg");
  await expect(
    table
      .getByRole("row", { name: /^Over van het doel/ })
      .getByRole("cell")
      .last(),
  ).toHaveText("5%");

  await page.getByRole("button", { name: "Beoordeel de stap naar Thuis Dichtbij" }).click();
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByRole("alert")).toContainText("Waarom oordeelt u zo: vul dit veld in.");
  await page.getByLabel("Doelgroep").selectOption("kept");
  await page.getByLabel("Waarom oordeelt u zo").fill("Klanten zijn de inwoners met een melding.");
  const sent = page.waitForRequest((request) => request.url().endsWith("/judge-hop"));
  await page.getByRole("button", { name: "Leg vast" }).click();
  expect((await sent).headers()["idempotency-key"]).toBeTruthy();
  await expect(
    table
      .getByRole("row", { name: /^Over van het doel/ })
      .getByRole("cell")
      .last(),
  ).toHaveText("7%");
  await expect(page.getByText("Klanten zijn de inwoners met een melding.")).toBeVisible();

  const after = await lastHop();
  expect(before.fidelity).toBeCloseTo(0.45, 10);
  expect(after.fidelity).toBeCloseTo(0.65, 10);
  const known = await lastHop(`&knownAt=${after.position - 1}`);
  expect(known.fidelity).toBeCloseTo(0.45, 10);
});

test("why a contract is there: a permalink with its own title, on one page of paper", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, `/besluiten/${contract}`);
  await page.getByRole("link", { name: "Waarom bestaat dit?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Waarom bestaat “Thuis Dichtbij”?",
  );
  await expect(page).toHaveTitle(/^Waarom bestaat “Thuis Dichtbij”\?/);
  const { paragraph } = await read<{ paragraph: string }>(`questions/why?decision=${contract}`);
  expect(paragraph).toContain(
    "moet eraan bijdragen dat dit doel wordt gehaald: “Ouderen wonen langer zelfstandig”",
  );
  expect(paragraph.split(/\s+/).length).toBeLessThanOrEqual(90);
  await expect(page.getByText(paragraph)).toBeVisible();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await context.close();
});

test("a trace begins with what the hop before says, and is laid once however often it is sent", async ({
  page,
}) => {
  await open(page, `/besluiten/${contract}/spoor`);
  const target = page.getByRole("combobox", { name: "Naar welk doel of besluit" });
  await target.fill("Plan voor hulp aan huis");
  await page
    .getByRole("option", { name: /Plan voor hulp aan huis/ })
    .first()
    .click();
  await expect(page.getByLabel("Wat verandert er")).toHaveValue("blijven zelfstandig thuis");
  await expect(page.getByLabel("Hoe hangen deze twee samen")).toHaveValue("implements");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByRole("alert")).toContainText("Bedoeling: vul dit veld in.");
  await page.getByLabel("Bedoeling", { exact: true }).fill("Hulp zoals het plan die bedoelt.");
  await page.getByLabel("Wat verandert er").fill("");
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Leg vast" }).click();
  const request = await sent;
  const recorded: { id: string } = await (await request.response())?.json();
  const again = await page.request.post(request.url(), {
    headers: { "idempotency-key": request.headers()["idempotency-key"] ?? "" },
    data: request.postDataJSON(),
  });
  expect(await again.json()).toMatchObject({ id: recorded.id });
  const { slots }: { slots: object } = request.postDataJSON();
  expect(slots).toMatchObject({ targetGroup: "80-plussers", direction: "meer" });
  expect(slots).not.toHaveProperty("effect");
  await expect(page.getByText("Hulp zoals het plan die bedoelt.").first()).toBeVisible();
});

test("the pages keep to WCAG 2.1 A and AA and never scroll sideways", async ({ browser }) => {
  test.setTimeout(120_000);
  for (const width of [1280, 375, 320]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const path of [
      `/waarom/${contract}`,
      `/fluisterketen/${contract}`,
      `/besluiten/${contract}/spoor`,
    ]) {
      await open(page, path);
      const judge = page.getByRole("button", { name: /^Beoordeel de stap/ });
      if ((await judge.count()) > 0) await judge.last().click();
      expect.soft(await violations(page), `${width} ${path}`).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${width} ${path}`).toBe(0);
    }
    await context.close();
  }
});
