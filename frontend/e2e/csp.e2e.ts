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
  readonly number?: string;
}

const firstOf = async (what: string, number?: string): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/${M}/${what}`);
  const { rows }: { rows: readonly Row[] } = await answer.json();
  return rows.find((row) => number === undefined || row.number === number)?.id ?? "";
};

const firstMeeting = async (): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/${M}/questions/meetings`);
  const { past }: { past: readonly Row[] } = await answer.json();
  return past[0]?.id ?? "";
};

const firstEvent = async (motion: string): Promise<string> => {
  const answer = await fetch(`${doelspoor.address}/api/v1/${M}/motions/${motion}`);
  const { events }: { events: readonly Row[] } = await answer.json();
  return events[0]?.id ?? "";
};

/** What stands in the place of each part of an address, on each page or on one of that name. */
type Values = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Something of the example municipality for every part of an address. */
const values = async (): Promise<Values> => {
  const [decision, goal] = [await firstOf("decisions"), await firstOf("goals")];
  const motion = await firstOf("decisions?search=M24-031", "M24-031");
  return {
    ...{ m: M, id: decision, position: "1", first: "bestaat", rest: "niet" },
    ...{ meeting: await firstMeeting(), event: await firstEvent(motion) },
    goal: { id: goal },
    drift: { id: goal },
    step: { plural: "motions", id: motion, command: "vote-on-motion" },
    correct: { plural: "motions", id: motion },
    "record-form": { plural: "resolutions", command: "take-resolution" },
  };
};

interface Listed {
  readonly name: string;
  readonly path: string;
}

const ROUTES = `document.querySelector("#app").__vue_app__.config.globalProperties.$router
  .getRoutes().filter(({ name }) => name).map(({ name, path }) => ({ name, path }))`;

const PART = /:(\w+)(?:\([^)]*\))?[?*+]*/g;

/** The address of a page; one with a part that nothing is known for fails. */
const addressOf = ({ name, path }: Listed, all: Values): string =>
  path.replaceAll(PART, (_whole, part: string) => {
    const own = all[name];
    const value = (typeof own === "object" ? own[part] : undefined) ?? all[part];
    if (typeof value !== "string" || value === "") throw new Error(`${name}: what is ${part}?`);
    return value;
  });

/** One address of each page of the router, and of what is no page of it. */
const addresses = async (page: Page): Promise<readonly string[]> => {
  await page.goto(`${doelspoor.address}/${M}`);
  await page.getByRole("heading").first().waitFor();
  const routes = await page.evaluate<readonly Listed[]>(ROUTES);
  const all = await values();
  const inside = routes.map((route) => addressOf(route, all));
  const more = [`/${M}/besluiten?zoek=wonen`, `/${M}/keten`, `/${M}/vastleggen/resolutions`];
  const outside = ["/aanmelden", "/aanmelden/terug", "/api/v1/docs"];
  return [...inside, ...more, ...outside, ...DOCUMENTS];
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
  const all = await addresses(page);
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
