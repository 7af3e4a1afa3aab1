import { monitorEventLoopDelay } from "node:perf_hooks";
import { decisionRegister } from "@doelspoor/events";
import type { RegisterQuery } from "@doelspoor/events";
import { search } from "../src/search/search.ts";
import type { Figure } from "./figure.ts";
import { Council } from "./search/council.ts";

const DECISIONS = 100_000;
const ROUNDS = 40;
const AS_OF = "2026-06-30";
const MEGABYTE = 1e6;

/** What people type: whole words, other forms of them, beginnings, names, numbers. */
const TYPED = [
  "fietspaden", "veilig fietspad", "nieuwe woningen", "energieplan", "parkeertarief", "Anna Bakker",
  "de Vries D66", "groene wijk noorderstraat", "zorgloket", "24M402", "woning", "jeugdsport",
  "voorzieningen voor ouderen", "klimaatadaptatie", "Stadspartij dijk", "Molenlaan",
]; // prettier-ignore
const MISTYPED = [
  "fietspdaen", "woningbouwn", "parkeerbelied", "gezondhiedsaanpak", "energeiplan", "Aana Bakker",
  "zrogloket", "jeugdspport",
]; // prettier-ignore
const FILTERS: readonly RegisterQuery[] = [
  { kind: "motion" },
  { status: "adopted", from: "2018-01-01" },
  { portfolio: "Wonen", goal: "without" },
  { faction: "D66", kind: "amendment" },
];

/** Milliseconds that a search took, and those in which the processor worked on it. */
interface Took {
  readonly clock: number;
  readonly processor: number;
}

const took = async (work: () => Promise<void>): Promise<Took> => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - began, processor: (user + system) / 1000 };
};

/** Milliseconds that each of a number of searches took, from words to a page with its counts. */
const measured = async (
  council: Council,
  words: readonly string[],
  filters: readonly RegisterQuery[],
): Promise<readonly Took[]> => {
  const times: Took[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [place, typed] of words.entries()) {
      const time = await took(async () => {
        const asked = council.dossier.at(AS_OF);
        const { rows } = await search(asked, typed);
        decisionRegister(asked, filters[(round + place) % filters.length] ?? {}, rows);
      });
      if (round > 0) times.push(time);
    }
  return times;
};

const at = (times: readonly number[], share: number): number =>
  times.toSorted((left, right) => left - right)[Math.floor(times.length * share)] ?? NaN;

const figureOf = (name: string, times: readonly Took[]): Figure => {
  const [clock, processor] = [times.map((time) => time.clock), times.map((time) => time.processor)];
  return {
    name,
    value: at(clock, 0.99),
    unit: "ms",
    bound: { atMost: 50 },
    detail: `p50 ${at(clock, 0.5).toFixed(1)} ms; of processor p50 ${at(processor, 0.5).toFixed(1)}, p99 ${at(processor, 0.99).toFixed(1)} ms; ${times.length} searches in ${DECISIONS} decisions`,
  };
};

/** The first search makes the index; meanwhile others get their turn. */
const first = async (council: Council): Promise<readonly Figure[]> => {
  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  delay.enable();
  await search(council.dossier.at(AS_OF), "fietspad");
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  const memory = (process.memoryUsage().rss - before) / MEGABYTE;
  return [
    {
      name: "search: making the index",
      value: (performance.now() - began) / 1000,
      unit: "s",
      bound: { atMost: 15 },
      detail: `${((user + system) / MEGABYTE).toFixed(1)} s of processor, ${memory.toFixed(0)} MB more memory`,
    },
    {
      name: "search: others wait meanwhile, p99",
      value: delay.percentile(99) / MEGABYTE,
      unit: "ms",
      bound: { atMost: 50 },
      detail: `longest ${(delay.max / MEGABYTE).toFixed(1)} ms`,
    },
  ];
};

/** The first search after each of a number of new decisions. */
const growing = async (council: Council): Promise<readonly Took[]> => {
  const times: Took[] = [];
  for (let round = 0; round < 200; round += 1) {
    council.decide();
    times.push(
      await took(async () => {
        await search(council.dossier.at(AS_OF), "fietspad");
      }),
    );
  }
  return times;
};

/** Searches in titles, texts and names at a hundred thousand decisions. */
export const run = async (): Promise<Figure[]> => {
  const council = new Council(DECISIONS);
  const figures = [...(await first(council))];
  figures.push(figureOf("search p99", await measured(council, TYPED, [{}])));
  figures.push(figureOf("search with filters p99", await measured(council, TYPED, FILTERS)));
  figures.push(figureOf("search with typing errors p99", await measured(council, MISTYPED, [{}])));
  figures.push(figureOf("search after a decision more, p99", await growing(council)));
  return figures;
};
