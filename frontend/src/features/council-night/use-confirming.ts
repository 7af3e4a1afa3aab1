import { useRoute } from "vue-router";
import { useWords } from "../../terms/use-words.ts";
import {
  actEntry,
  concludeEntry,
  correctionEntry,
  goingOn,
  voteEntry,
  type On,
} from "./entries.ts";
import type { Entry, NightDraft } from "./outbox-store.ts";
import type { NightRow } from "./rows.ts";
import { totalsIn } from "./tally.ts";
import type { NightUse } from "./use-night.ts";
import { weigh, type Weighed } from "./verdict.ts";

/** What a clerk confirms on a row: it is kept, the next row comes, and it is sent. */
export function useConfirming(use: NightUse, row: () => NightRow) {
  const route = useRoute();
  const { t, word, number } = useWords();

  function on(): On | undefined {
    const night = use.night.value;
    return night && { municipality: String(route.params["m"]), night, row: row() };
  }

  /** Keeps an entry in the place of one that was refused; what that one recorded is not recorded again. */
  async function keep(entry: Entry, thenOn = true): Promise<void> {
    const here = row();
    const before = here.entry;
    const steps = before ? goingOn(before.steps, entry.steps) : entry.steps;
    await use.outbox.add({ ...entry, steps });
    if (before) await use.outbox.drop(before);
    use.keep(here.key, undefined);
    if (thenOn) use.goOn(here);
  }

  const weighed = (draft: NightDraft): Weighed | undefined => {
    const here = on();
    return here && weigh(draft.tally, { night: here.night, decision: here.row.decision });
  };

  return {
    vote: (draft: NightDraft, found: Weighed): void => {
      const here = on();
      if (here) void keep(voteEntry(here, draft, found));
    },
    act: (act: "held-over" | "withdrawn", draft: NightDraft): void => {
      const here = on();
      if (here) void keep(actEntry(here, act, draft));
    },
    conclude: (): void => {
      const here = on();
      if (here) void keep(concludeEntry(here));
    },
    /** What was refused goes back to the table, as it was typed. */
    change: (): void => {
      const { entry, key } = row();
      if (!entry) return;
      if (entry.draft) use.keep(key, entry.draft);
      void use.outbox.drop(entry);
    },
    /** The other clerk recorded something that leaves the vote open: the same vote, on top of that. */
    again: (revision: number): void => {
      const here = on();
      const draft = here?.row.entry?.draft;
      const found = draft && weighed(draft);
      if (here && draft && found) void keep(voteEntry(here, { ...draft, revision }, found));
    },
    /** What the other clerk recorded stands. */
    drop: async (): Promise<void> => {
      const here = row();
      use.keep(here.key, undefined);
      if (here.entry) await use.outbox.drop(here.entry);
      use.goOn(here);
    },
    /** What was counted here takes the place of what the other clerk recorded. */
    correct: (
      theirs: { of: string; reason: string; revision: number },
      draft: NightDraft,
    ): void => {
      const here = on();
      const found = weighed(draft);
      if (here && found) void keep(correctionEntry(here, { draft, weighed: found }, theirs));
    },
    /** What was counted, in words. */
    told: (draft: NightDraft): string => {
      const { for: yes, against } = totalsIn(draft.tally);
      return t("council-night.by-votes", {
        outcome: word("council-night.outcome", weighed(draft)?.outcome ?? ""),
        for: number(yes),
        against: number(against),
      });
    },
  };
}
