import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import {
  agendaRow,
  Clerk,
  heading,
  Keyboard,
  openNight,
  queue,
  reach,
  signIn,
} from "./council-night-clerk.ts";
import { layLine, type Line } from "./line.ts";
import { onRealRecords, RECORDS, startDoelspoor, type Doelspoor } from "./doelspoor.ts";
import {
  councilOfSource,
  meetingOn,
  votesOn,
  type Sides,
  type SourceVote,
} from "./council-night-source.ts";

const KEYS = "1234567890bcefgjklmopqrwxy".split("");

const titleNow = async (page: Page): Promise<string> =>
  ((await heading(page).textContent()) ?? "").trim();

const plain = (text: string): string => text.replace(/^(RV|OV\d+:)\s+/, "").trim();

test.describe("a whole evening of Zaanstad", () => {
  onRealRecords();

  const DATE = "2026-06-11";
  /** Voted on, and not on the agenda that was published: the clerk puts it there. */
  const ADDED = "OV1: Motie Vlaggen voor vrijheid als eerste op de debatagenda";
  let doelspoor: Doelspoor;
  let line: Line;

  test.beforeAll(async () => {
    doelspoor = await startDoelspoor(join(RECORDS, "vergaderingen.json"));
  });
  test.afterAll(() => doelspoor.stop());

  const setUp = async (clerk: Clerk): Promise<void> => {
    const council = councilOfSource();
    const results = [...council].map(([faction, names]) => ({ faction, seats: names.length }));
    const seats = results.reduce((sum, each) => sum + each.seats, 0);
    await clerk.record("council/hold-election", { seats, results, occurredOn: "2026-03-18" });
    const members = [...council].flatMap(([faction, names]) =>
      names.map((name) => ({ name, faction })),
    );
    await clerk.record("council/admit-members", { members, occurredOn: "2026-04-01" });
  };

  const meetingId = async (page: Page, date: string): Promise<string> => {
    const answer = await page.request.get(
      `${doelspoor.address}/api/v1/gm0479/questions/meetings?asOf=${date}`,
    );
    const {
      today,
    }: { readonly today: readonly { readonly id: string; readonly items: number }[] } =
      await answer.json();
    return today.find(({ items }) => items > 0)?.id ?? "";
  };

  /** Lists who is away: the seats that nobody of the faction voted on that evening. */
  const listAway = async (page: Page, votes: readonly SourceVote[]): Promise<void> => {
    await reach(page, page.getByRole("button", { name: "Aanwezigheid" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    for (const [faction, names] of councilOfSource()) {
      const sides = votes.map(({ factions }) => factions.get(faction) ?? { for: 0, against: 0 });
      const there = Math.max(...sides.map((side) => side.for + side.against));
      if (there === names.length) continue;
      await reach(page, page.getByRole("dialog").getByLabel(faction, { exact: false }));
      await page.keyboard.type(String(names.length - there));
    }
    await page.keyboard.press("Enter");
    await expect(page.getByText("37 van 39 raadsleden aanwezig")).toBeVisible();
  };

  const addItem = async (page: Page): Promise<void> => {
    await reach(page, page.locator("summary", { hasText: "Agendapunt toevoegen" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await reach(page, page.getByLabel("Titel", { exact: true }));
    await page.keyboard.type(ADDED);
    await page.keyboard.press("Enter");
    await expect(agendaRow(page, ADDED)).toBeVisible();
  };

  /** Presses what a clerk presses for one vote; the factions stand in the table in order of their seats. */
  const recordVote = async (page: Page, keyboard: Keyboard, vote: SourceVote): Promise<void> => {
    await keyboard.press("s");
    const rows = page.getByRole("table", { name: "Stem per fractie" }).getByRole("rowheader");
    await rows.first().waitFor();
    const names = await rows.locator("[lang=nl]").allTextContents();
    for (const [faction, sides] of vote.factions) {
      if (sides.against === 0) continue;
      await keyboard.press(KEYS[names.indexOf(faction)] ?? "?");
      if (sides.for > 0) await keyboard.press("d", ...String(sides.for).split(""));
    }
    await keyboard.press("Enter", "Enter");
  };

  interface Counted {
    readonly title: string;
    readonly keys: number;
    readonly seconds: number;
    readonly split: boolean;
  }
  const isSplit = ({ factions }: SourceVote): boolean =>
    [...factions.values()].some((side) => side.for > 0 && side.against > 0);

  /** Enter does nothing where there is nothing to record: it may be one too many. */
  const conclude = async (page: Page, keyboard: Keyboard): Promise<void> => {
    const title = await titleNow(page);
    await keyboard.press("Enter");
    expect(await titleNow(page)).toBe(title);
    await keyboard.press("a");
  };

  const recordRow = async (
    page: Page,
    title: string,
    vote: SourceVote | undefined,
  ): Promise<Counted> => {
    const keyboard = new Keyboard(page);
    const start = Date.now();
    if (vote === undefined) await conclude(page, keyboard);
    else await recordVote(page, keyboard, vote);
    const seconds = (Date.now() - start) / 1000;
    return { title, keys: keyboard.pressed, seconds, split: vote !== undefined && isSplit(vote) };
  };

  /** Votes between which there is no connection. */
  const CUT = { from: 4, to: 8 };

  const isCutAt = (votes: number): boolean => votes >= CUT.from && votes < CUT.to;

  const told = (vote: SourceVote): string => {
    const { for: yes, against } = totalOf(vote);
    return `${yes > against ? "Aangenomen" : "Verworpen"} ${yes}–${against}`;
  };
  const rowOf = (page: Page, row: number) =>
    page.getByRole("navigation", { name: "Agenda" }).getByRole("button").nth(row);

  /** Notes that a pointer was used, which a clerk who records by keyboard has no need of. */
  const watchPointer = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      addEventListener("pointerdown", () => sessionStorage.setItem("pointer", "used"), true);
    });
  };

  interface Seen {
    readonly row: number;
    readonly vote: SourceVote;
  }

  /** What the other clerk sees of votes, each within a second. */
  const seenBy = async (other: Page, seen: readonly Seen[]): Promise<void> => {
    for (const { row, vote } of seen)
      await expect(rowOf(other, row), vote.title).toContainText(told(vote), { timeout: 1000 });
  };

  /** Cuts the connection of one clerk, and gives it back. */
  const atCut = async (page: Page, other: Page, waiting: readonly Seen[]): Promise<void> => {
    if (waiting.length === 0) line.cut();
    const now = CUT.from + waiting.length;
    if (now < CUT.to) return;
    await expect(queue(page)).toContainText("nog niet verzonden: geen verbinding");
    for (const { row } of waiting) await expect(rowOf(other, row)).not.toContainText("–");
    line.restore();
    await expect(queue(page)).toHaveText("Alles is vastgelegd", { timeout: 20_000 });
    await seenBy(other, waiting);
  };

  interface Evening {
    readonly page: Page;
    readonly other: Page;
    readonly rows: number;
  }

  /** Records one row after the other, by what the page says is in hand. */
  const recordAll = async (
    { page, other, rows }: Evening,
    votes: readonly SourceVote[],
  ): Promise<readonly Counted[]> => {
    const counts: Counted[] = [];
    let waiting: Seen[] = [];
    for (let row = 0; row < rows; row += 1) {
      const title = await titleNow(page);
      const vote = votes.find((each) => plain(each.title) === plain(title));
      const isCut = isCutAt(counts.length);
      if (isCut) await atCut(page, other, waiting);
      const counted = await recordRow(page, title, vote);
      if (row < rows - 1) await expect(heading(page)).not.toHaveText(title);
      // The focus is on what comes next, never lost.
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
      if (vote === undefined) continue;
      counts.push(counted);
      waiting = isCut ? [...waiting, { row, vote }] : [];
      if (counts.length === CUT.to) await atCut(page, other, waiting);
      if (!isCut) await seenBy(other, [{ row, vote }]);
    }
    return counts;
  };

  test("is recorded by keyboard: few keys a vote, seen by the other clerk, sent after the connection was cut", async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const clerk = new Clerk(doelspoor, "gm0479", page.context());
    await signIn(page, doelspoor);
    await setUp(clerk);
    const votes = votesOn(DATE);
    const agenda = meetingOn(DATE).agendapunten;
    const meeting = await meetingId(page, DATE);
    const path = `gm0479/raadsavond/${meeting}`;
    await watchPointer(page);
    line = await layLine(doelspoor);
    await openNight(page, line, path);
    await page.evaluate(() => sessionStorage.removeItem("pointer"));
    const context = await browser.newContext();
    const other = await context.newPage();
    await signIn(other, doelspoor);
    await openNight(other, doelspoor, path);
    await listAway(page, votes);
    await addItem(page);
    await reach(page, rowOf(page, 0), "Shift+Tab");
    await page.keyboard.press("Enter");

    const counts = await recordAll({ page, other, rows: agenda.length + 1 }, votes);
    console.log(counts.map(({ title, keys, seconds }) => `${keys} keys, ${seconds.toFixed(2)} s: ${title}`).join("\n")); // prettier-ignore
    expect(await page.evaluate(() => sessionStorage.getItem("pointer"))).toBeNull();
    expect(counts).toHaveLength(votes.length);
    for (const { title, keys } of counts.filter(({ split }) => !split))
      expect(keys, title).toBeLessThanOrEqual(12);
    // At a pace of half a second a key, besides what the program takes.
    for (const { title, keys, seconds } of counts) expect(seconds + keys / 2, title).toBeLessThan(15); // prettier-ignore
    await expect(queue(page)).toHaveText("Alles is vastgelegd");
    await compare(clerk, meeting, votes);
    await context.close();
    await line.stop();
  });

  const totalOf = ({ factions }: SourceVote): Sides => {
    const sides = [...factions.values()];
    return {
      for: sides.reduce((sum, side) => sum + side.for, 0),
      against: sides.reduce((sum, side) => sum + side.against, 0),
    };
  };

  const compare = async (
    clerk: Clerk,
    meeting: string,
    votes: readonly SourceVote[],
  ): Promise<void> => {
    const { items } = await clerk.night(meeting);
    const decided = items.flatMap(({ decisions }) => decisions);
    expect(decided).toHaveLength(votes.length);
    for (const vote of votes) {
      const found = decided.filter(({ title }) => plain(title) === plain(vote.title));
      const { for: yes, against } = totalOf(vote);
      const status = yes > against ? "adopted" : "rejected";
      expect(found, vote.title).toMatchObject([{ status, votes: { for: yes, against } }]);
      const recorded = await Promise.all(found.map(({ id }) => clerk.votesOf(id)));
      const factions = [...vote.factions].map(([faction, side]) => ({ faction, ...side }));
      expect(recorded.flat().map(({ data }) => data.factions.length)).toEqual([factions.length]);
      for (const { data } of recorded.flat())
        for (const side of factions)
          expect(data.factions).toContainEqual(expect.objectContaining(side));
    }
    expect(items.filter(({ concluded, decisions }) => !concluded && decisions.length === 0)).toEqual([]); // prettier-ignore
  };

  const CALLS = { for: "v", against: "t" } as const;

  const callRoll = async (page: Page, vote: SourceVote): Promise<void> => {
    await page.getByLabel("Soort stemming").selectOption("roll-call");
    const table = page.getByRole("table", { name: "Stem per raadslid" });
    const names = await table.getByRole("rowheader").locator("[lang=nl]:not(.ds-meta)").allTextContents(); // prettier-ignore
    await table.getByRole("radio").first().focus();
    for (const name of names) {
      const side = vote.members.get(name);
      await page.keyboard.press(side === undefined ? "a" : CALLS[side]);
    }
    await expect(page.getByText("Aangenomen, 31 voor en 8 tegen.")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("navigation", { name: "Agenda" })).toContainText("Aangenomen 31–8");
    await expect(queue(page)).toHaveText("Alles is vastgelegd");
  };

  test("a roll call is recorded member by member", async ({ page }) => {
    const clerk = new Clerk(doelspoor, "gm0479", page.context());
    await signIn(page, doelspoor);
    const [vote] = votesOn("2026-07-02");
    if (vote === undefined) throw new Error("the source has no roll call on 2026-07-02");
    const meeting = await meetingId(page, "2026-07-02");
    await openNight(page, doelspoor, `gm0479/raadsavond/${meeting}`);
    await agendaRow(page, "6 Installatie raadsleden").click();
    await page.keyboard.press("s");
    await callRoll(page, vote);
    const { items } = await clerk.night(meeting);
    const decided = items.flatMap(({ decisions }) => decisions);
    const [recorded] = await clerk.votesOf(decided.map(({ id }) => id).join());
    expect(new Map(recorded?.data.members?.map((each) => [each.name, each.vote]))).toEqual(
      vote.members,
    );
  });
});
