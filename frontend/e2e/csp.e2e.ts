import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

const M = "gm9999";

/** What is shown as it is, without a page around it. */
const DOCUMENTS = ["/api/v1/municipalities", "/docs/errors/not-allowed"];

let doelspoor: Doelspoor;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});

test.afterAll(() => doelspoor.stop());

interface Row {
  readonly id: string;
}

const firstOf = async (what: string): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/${M}/${what}`);
  const { rows }: { rows: readonly Row[] } = await answer.json();
  return rows[0]?.id ?? "";
};

const firstMeeting = async (): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/${M}/events?limit=500`);
  return /meeting-gm9999\.([0-9a-f-]{36})/.exec(await answer.text())?.[1] ?? "";
};

/** One address of each kind of page, with something of the example municipality on it. */
const addresses = async (): Promise<readonly string[]> => {
  const [decision, goal, motion, meeting] = await Promise.all([
    firstOf("decisions"),
    firstOf("goals"),
    firstOf("decisions?search=M24-031"),
    firstMeeting(),
  ]);
  const inside = [
    ...["", "/besluiten", "/besluiten?zoek=wonen", `/besluiten/${decision}`],
    ...[`/besluiten/${decision}/spoor`, "/keten", `/keten/${decision}`, `/waarom/${decision}`],
    ...[`/fluisterketen/${goal}`, "/doelen", "/doelen/nieuw", `/doelen/${goal}`, "/vastleggen"],
    ...["/vastleggen/resolutions/take-resolution", "/gebeurtenis/1", "/vragen"],
    ...["/vragen/volgorde", "/vragen/weesregels", "/raadsavond", `/raadsavond/${meeting}`],
    ...["/tijdlijn", "/schrijfwijzen", "/bestaat-niet"],
    `/motions/${motion}/vote-on-motion`,
  ];
  const outside = ["/", "/bestaat/niet", "/aanmelden", "/aanmelden/terug", "/api/v1/docs"];
  return [...inside.map((path) => `/${M}${path}`), ...outside, ...DOCUMENTS];
};

const REPORT = /CSP-REPORT|Content Security Policy|Trusted ?(Type|HTML|Script)/i;

/** What the browser reports against the policy, on whichever page. */
const watch = async (page: Page): Promise<readonly string[]> => {
  const reports: string[] = [];
  page.on("console", (message) => {
    if (REPORT.test(message.text())) reports.push(`${page.url()} ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      console.error("CSP-REPORT", violatedDirective, blockedURI, sourceFile, lineNumber, sample);
    });
  });
  return reports;
};

test("no page does what its policy forbids", async ({ page, context }) => {
  test.setTimeout(240_000);
  await context.addCookies(doelspoor.clerk.cookies);
  const reports = await watch(page);
  const all = await addresses();
  expect(all.length).toBeGreaterThan(30);
  for (const path of all) {
    const answer = await page.goto(doelspoor.address + path);
    expect(answer?.headers()["content-security-policy"], path).toMatch(/^default-src 'none'/);
    if (!DOCUMENTS.includes(path)) await page.getByRole("heading").first().waitFor();
    // What a page does after it is there: follow events, measure, draw.
    await page.waitForTimeout(300);
    expect(reports, path).toEqual([]);
  }
});

test("a script, style or handler that got into a page does nothing", async ({ page }) => {
  const reports = await watch(page);
  await page.goto(`${doelspoor.address}/${M}`);
  await page.waitForLoadState("load");
  await page.evaluate(() => {
    for (const part of ["window.ran = true", ""]) {
      const script = document.createElement("script");
      try {
        script.textContent = part;
        document.body.append(script);
      } catch {
        // Trusted Types refuse it outright.
      }
    }
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    document.head.append(style);
  });
  const html = page.evaluate(() => {
    const place = document.createElement("div");
    place.innerHTML = "<img src=x onerror='window.ran = true'>";
  });
  await expect(html).rejects.toThrow(/TrustedHTML/);
  await expect.poll(() => reports.length).toBeGreaterThan(1);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await expect(page.locator("body")).toBeVisible();
});
