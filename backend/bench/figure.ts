/** One measured ratio, or seconds, milliseconds or kilobytes, with the bound it ought to keep. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "x" | "s" | "ms" | "kB";
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
  /** What was compared with what, in numbers. */
  readonly detail: string;
}

export const isMet = ({ value, bound }: Figure): boolean =>
  "atLeast" in bound ? value >= bound.atLeast : value <= bound.atMost;

const shownBound = ({ bound }: Figure): string =>
  "atLeast" in bound ? `>= ${bound.atLeast.toFixed(2)}` : `<= ${bound.atMost.toFixed(2)}`;

const cells = (figure: Figure): readonly string[] => [
  figure.name,
  `${figure.value.toFixed(2)} ${figure.unit}`,
  shownBound(figure),
  isMet(figure) ? "ok" : "NOT MET",
  figure.detail,
];

/** A table of figures, one a line. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [["figure", "measured", "bound", "", "detail"], ...figures.map(cells)];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

export const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds that some work took. */
export const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/**
 * Median time of each work over interleaved rounds, so that a noisy moment of the machine meets all of
 * them; the first round warms up and does not count.
 */
export const interleaved = async <Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => Promise<number>>>,
): Promise<ReadonlyMap<string, number>> => {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries<() => Promise<number>>(works)) {
      const time = await work();
      if (round > 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
};
