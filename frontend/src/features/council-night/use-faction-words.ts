import { useWords } from "../../terms/use-words.ts";
import { surplusOf, type FactionCount } from "./tally.ts";

/** How the count of one faction is told. */
export function useFactionWords() {
  const { t, number } = useWords();
  return {
    /** "9 zetels, 1 afwezig". */
    told: ({ seats, absent, notParticipating }: FactionCount): string =>
      [
        t("council-night.seat-count", { count: number(seats) }, seats),
        ...(absent > 0 ? [t("council-night.count-absent", { count: number(absent) })] : []),
        ...(notParticipating > 0
          ? [t("council-night.count-kept-out", { count: number(notParticipating) })]
          : []),
      ].join(", "),
    /** What does not add up. */
    surplus: (count: FactionCount): string | undefined => {
      const over = surplusOf(count);
      if (over === 0) return undefined;
      const words = over > 0 ? "council-night.over" : "council-night.under";
      return t(words, { count: number(Math.abs(over)) }, Math.abs(over));
    },
    shown: (count: number): string => (count === 0 ? "–" : number(count)),
  };
}
