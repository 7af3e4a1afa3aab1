import { useWords } from "../../terms/use-words.ts";
import type { Entry } from "./outbox-store.ts";
import type { NightRow } from "./rows.ts";

/** How what became of a row is told. */
export function useTold() {
  const { t, word, number, statusWord } = useWords();
  const counted = (said: string, votes: Entry["votes"]): string =>
    votes === undefined || votes.for + votes.against === 0
      ? said
      : `${said} ${number(votes.for)}–${number(votes.against)}`;
  const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

  return {
    /** "Aangenomen 26–2". */
    entry: ({ act, votes }: Entry): string => counted(first(word("council-night.act", act)), votes),
    /** The same of what stands in the log; nothing where it is still open. */
    row: ({ state, entry, decision, concluded }: NightRow): string | undefined => {
      if (entry !== undefined)
        return counted(first(word("council-night.act", entry.act)), entry.votes);
      if (decision?.done)
        return counted(first(statusWord(decision.status, decision.kind)), decision.votes);
      if (concluded) return undefined;
      return state === "done" ? t("council-night.just-sent") : undefined;
    },
  };
}
