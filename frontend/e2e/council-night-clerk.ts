import { expect, test, type BrowserContext, type Locator, type Page } from "@playwright/test";
import type { Sides } from "./council-night-source.ts";
import { startDoelspoor, type Doelspoor } from "./doelspoor.ts";

interface Told {
  readonly id: string;
}
interface Decision {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly votes?: Sides;
}
interface Night {
  readonly items: readonly {
    readonly title: string;
    readonly concluded: boolean;
    readonly decisions: readonly Decision[];
  }[];
}
interface Recorded {
  readonly type: string;
  readonly correction?: object;
  readonly data: {
    readonly factions: readonly (Sides & { readonly faction: string })[];
    readonly members?: readonly { readonly name: string; readonly vote: string }[];
  };
}

/** Speaks to a running Doelspoor as the clerk who is signed in in a browser. */
export class Clerk {
  readonly #api: string;
  readonly context: BrowserContext;

  constructor(doelspoor: Doelspoor, municipality: string, context: BrowserContext) {
    this.#api = `${doelspoor.address}/api/v1/${municipality}`;
    this.context = context;
  }

  async record(path: string, data: object): Promise<string> {
    const answer = await this.context.request.post(`${this.#api}/${path}`, { data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    const { id }: Told = await answer.json();
    return id;
  }

  async night(meeting: string): Promise<Night> {
    const answer = await this.context.request.get(`${this.#api}/questions/council-night`, {
      params: { meeting },
    });
    const night: Night = await answer.json();
    return night;
  }

  async votesOf(motion: string): Promise<readonly Recorded[]> {
    const answer = await this.context.request.get(`${this.#api}/motions/${motion}`);
    const { events }: { readonly events: readonly Recorded[] } = await answer.json();
    return events.filter(({ type }) => type === "MotionVoted");
  }
}

/** Signs in as the clerk of the council, where the program asks who it is. */
export const signIn = async (page: Page, { address }: Doelspoor): Promise<void> => {
  await page.goto(`${address}/aanmelden`);
  const clerk = page.getByRole("button", { name: /griffie/i }).first();
  if ((await clerk.count()) > 0) await clerk.click();
};

export const heading = (page: Page) => page.locator("#council-night-item");
export const queue = (page: Page) => page.getByTestId("queue");
export const agendaRow = (page: Page, title: string) =>
  page.getByRole("navigation", { name: "Agenda" }).getByRole("button", { name: title });

export const openNight = async (
  page: Page,
  { address }: Doelspoor,
  path: string,
): Promise<void> => {
  await page.goto(`${address}/${path}`);
  await heading(page).waitFor();
};

/** Counts every key that is pressed. */
export class Keyboard {
  readonly #page: Page;
  pressed = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.pressed += 1;
    }
  }
}

/** Goes to something with the tab key alone, as people without a mouse do. */
export const reach = async (page: Page, target: Locator, key = "Tab"): Promise<void> => {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let tries = 0; !(await isThere()); tries += 1) {
    expect(tries, "the tab key gets there").toBeLessThan(100);
    await page.keyboard.press(key);
  }
};

/** Motions on which an evening in the example municipality votes. */
export const TITLES = [
  "Bankjes in elk park",
  "Meer licht op straat",
  "Een fietspad langs de vaart",
];

/** An evening that was called, and the motions on its agenda. */
export interface Evening {
  readonly path: string;
  readonly motions: readonly string[];
  /** How often each motion was voted on, by the log. */
  readonly votes: () => Promise<readonly number[]>;
}

/** Calls an evening in the example municipality, with motions of its own. */
export const callEvening = async (clerk: Clerk): Promise<Evening> => {
  const date = new Date().toISOString().slice(0, 10);
  const number = `M99-${String(Math.floor(Math.random() * 90_000) + 10_000)}`;
  const titles = TITLES.map((title, index) => `${title} ${number}${String(index)}`);
  const motions: string[] = [];
  for (const title of titles) {
    const submitted = { kind: "motion", title, movers: [], factions: [], occurredOn: date };
    motions.push(await clerk.record("motions", submitted));
  }
  const agenda = titles.map((title, index) => ({
    number: String(index + 1),
    title: `Motie: ${title}`,
  }));
  const called = { title: "Raadsvergadering", date, agenda, occurredOn: date };
  const meeting = await clerk.record("meetings", called);
  const votes = () =>
    Promise.all(motions.map(async (motion) => (await clerk.votesOf(motion)).length));
  return { path: `gm9999/raadsavond/${meeting}`, motions, votes };
};

/** What a test of an evening works with. */
interface Begun {
  readonly doelspoor: Doelspoor;
  readonly clerk: Clerk;
  readonly evening: Evening;
}

/** Starts Doelspoor for a file of tests; a clerk who is signed in and an evening of their own for each test. */
export const nightly = (): Begun => {
  let doelspoor: Doelspoor;
  let clerk: Clerk;
  let evening: Evening;
  test.beforeAll(async () => {
    doelspoor = await startDoelspoor();
  });
  test.afterAll(() => doelspoor.stop());
  test.beforeEach(async ({ page }) => {
    clerk = new Clerk(doelspoor, "gm9999", page.context());
    await signIn(page, doelspoor);
    evening = await callEvening(clerk);
  });
  return {
    get doelspoor() {
      return doelspoor;
    },
    get clerk() {
      return clerk;
    },
    get evening() {
      return evening;
    },
  };
};
