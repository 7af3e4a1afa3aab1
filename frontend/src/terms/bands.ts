import type { Period, PoliticalMoment } from "@doelspoor/events";
import type { DateScale } from "../ui/date-scale.ts";
import { dayNumber } from "../ui/date-text.ts";

const CHARACTER = 7.1;

/** As much of a text as fits a width, at the size of a chart label. */
export function fit(text: string, width: number): string {
  const room = Math.floor(width / CHARACTER);
  if (text.length <= room) return text;
  return room < 6 ? "" : `${text.slice(0, room - 1).trimEnd()}…`;
}

/** Bands of periods on a line, each with as much of its name as fits. */
export function placeBands(
  scale: DateScale,
  periods: readonly Period[],
  name: (period: Period) => string,
) {
  return periods.map((period) => {
    const x = scale.at(period.from);
    const width = Math.max(1, (period.to === undefined ? scale.end : scale.at(period.to)) - x - 2);
    return { x, width, text: fit(name(period), width - 16) };
  });
}

const rank = { election: 0, coalition: 1, council: 2, college: 3, alderman: 4, faction: 5 };

/** A new council follows its election within weeks: one diamond says both. */
const isEcho = (moment: PoliticalMoment, all: readonly PoliticalMoment[]): boolean =>
  moment.kind === "council" &&
  all.some(
    ({ kind, date }) =>
      kind === "election" && date <= moment.date && dayNumber(moment.date) - dayNumber(date) < 45,
  );

/** What changes who has a say; who comes or goes within that is a smaller moment. */
const TURNS: ReadonlySet<string> = new Set(["election", "council", "coalition", "college"]);

/** Whether a moment is a turn, to be drawn as a line through time. */
export const isTurn = ({ kind }: PoliticalMoment): boolean => TURNS.has(kind);

/**
 * Diamonds of the turns in politics; a name only where it touches no other one, elections first. `names`
 * gives the names of a moment, the fullest first.
 */
export function placeMoments(
  scale: DateScale,
  all: readonly PoliticalMoment[],
  names: (moment: PoliticalMoment) => readonly string[],
) {
  const moments = all.filter((moment) => isTurn(moment) && !isEcho(moment, all));
  const taken: [number, number][] = moments.map(({ date }) => [
    scale.at(date) - 8,
    scale.at(date) + 8,
  ]);
  const free = (from: number, to: number, own: number): boolean =>
    from >= scale.start &&
    to <= scale.end &&
    taken.every(([start, end], index) => index === own || to < start || from > end);
  return moments
    .map((moment, own) => ({ moment, own }))
    .sort((a, b) => rank[a.moment.kind] - rank[b.moment.kind])
    .map(({ moment, own }) => {
      const x = scale.at(moment.date);
      for (const text of names(moment)) {
        const length = text.length * 7.6 + 12;
        const before = !free(x + 8, x + length, own);
        if (before && !free(x - length, x - 8, own)) continue;
        taken.push(before ? [x - length, x - 8] : [x + 8, x + length]);
        return { moment, x, before, text };
      }
      return { moment, x, before: false, text: "" };
    });
}
