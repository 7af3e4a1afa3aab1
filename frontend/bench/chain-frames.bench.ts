import { expect, test, type Page } from "@playwright/test";
import { startDoelspoor, type Doelspoor } from "../e2e/doelspoor.ts";
import { syntheticChain } from "./synthetic-chain.ts";

/** Decisions in the picture, and the bounds: 95 of 100 frames in time, and nothing that jumps. */
const NODES = 500;
const FRAME_MS = 33;
/** The most that the page may work for one frame, on average: processor time of its main thread. */
const WORK_MS = 12;

let doelspoor: Doelspoor;

test.beforeAll(async () => {
  doelspoor = await startDoelspoor();
});

test.afterAll(() => doelspoor.stop());

/** The real page on a chain of 500 decisions that the server is said to answer. */
const open = async (page: Page): Promise<void> => {
  const answer = syntheticChain(NODES);
  await page.route("**/questions/chain-picture?**", (route) => route.fulfill({ json: answer }));
  await page.route("**/questions/chain-picture", (route) => route.fulfill({ json: answer }));
  await page.goto(`${doelspoor.address}/gm9999/keten?op=2022-02-01`);
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.evaluate(() => {
    const frames: number[] = [];
    const seen = { frames, shift: 0, last: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry && typeof entry.value === "number") seen.shift += entry.value;
    }).observe({ type: "layout-shift" });
    const frame = (now: number): void => {
      if (seen.last > 0) seen.frames.push(now - seen.last);
      seen.last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
};

interface Seen {
  readonly frames: readonly number[];
  readonly shift: number;
}

const isSeen = (value: unknown): value is Seen =>
  typeof value === "object" && value !== null && "frames" in value && "shift" in value;

const seenIn = async (page: Page): Promise<Seen> => {
  const seen: unknown = await page.evaluate((): unknown => Reflect.get(window, "seen"));
  if (!isSeen(seen)) throw new Error("the page measures nothing");
  return seen;
};

interface Measured extends Seen {
  /** Processor time of the main thread for a frame, on average, in milliseconds: other work does not count in it. */
  readonly work: number;
}

const measured = async (page: Page, act: () => Promise<void>): Promise<Measured> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
  };
  const { frames: before, shift } = await seenIn(page);
  const already = await worked();
  await act();
  const total = (await worked()) - already;
  const seen = await seenIn(page);
  const frames = seen.frames.slice(before.length);
  return { frames, shift: seen.shift - shift, work: total / frames.length };
};

const judge = (name: string, { frames, shift, work }: Measured): void => {
  const sorted = [...frames].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  const [half, most, all] = [at(0.5), at(0.95), at(1)].map((time) => time.toFixed(1));
  console.log(
    `${name}: ${sorted.length} frames, p50 ${half} ms, p95 ${most} ms (<= ${FRAME_MS}), longest ${all} ms, work ${work.toFixed(1)} ms a frame (<= ${WORK_MS}), layout shift ${shift}`,
  );
  expect(sorted.length).toBeGreaterThan(50);
  expect(at(0.95)).toBeLessThan(FRAME_MS);
  expect(work).toBeLessThan(WORK_MS);
  expect(shift).toBe(0);
};

test(`playing time over ${NODES} decisions keeps its frames and moves nothing`, async ({
  page,
}) => {
  await open(page);
  await page.getByLabel("Tempo").selectOption("year");
  const seen = await measured(page, async () => {
    await page.getByRole("button", { name: "Speel af" }).click();
    await page.waitForTimeout(3000);
  });
  judge("playing", seen);
});

test(`dragging time over ${NODES} decisions keeps its frames and moves nothing`, async ({
  page,
}) => {
  await open(page);
  const handle = page.getByRole("slider");
  const box = await handle.boundingBox();
  if (!box) throw new Error("no handle of time");
  const seen = await measured(page, async () => {
    await page.mouse.move(box.x + 30, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2, { steps: 200 });
    await page.mouse.up();
  });
  judge("dragging", seen);
});
