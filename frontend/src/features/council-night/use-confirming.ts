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

/** Keeps what is confirmed, and weighs what is typed. */
function useKeeping(use: NightUse, row: () => NightRow) {
  const route = useRoute();
  const on = (): On | undefined => {
    const night = use.night.value;
    return night && { municipality: String(route.params["m"]), night, row: row() };
  };
  /** An entry in the place of one that was refused; what that one recorded is not recorded again. */
  async function put(entry: Entry): Promise<void> {
    const here = row();
    const before = here.entry;
    const steps = before ? goingOn(before.steps, entry.steps) : entry.steps;
    // Before it is on disk: the next keys are for the next item.
    use.goOn(here);
    await use.outbox.add({ ...entry, steps });
    if (before) await use.outbox.drop(before);
    use.keep(here.key, undefined);
  }
  const keep = (make: (here: On) => Entry | undefined): void => {
    const here = on();
    const entry = here && make(here);
    if (entry) void put(entry);
  };
  const weighed = (draft: NightDraft): Weighed | undefined => {
    const here = on();
    return here && weigh(draft.tally, { night: here.night, decision: here.row.decision });
  };
  return { keep, weighed };
}

/** What becomes of an entry that was refused, or of a count that another clerk was first with. */
function useRefused(
  use: NightUse,
  row: () => NightRow,
  { keep, weighed }: ReturnType<typeof useKeeping>,
) {
  return {
    /** What was refused goes back to the table, as it was typed. */
    change: (): void => {
      const { entry, key } = row();
      if (!entry) return;
      if (entry.draft) use.keep(key, entry.draft);
      void use.outbox.drop(entry);
    },
    /** The other clerk recorded something that leaves the vote open: the same vote, on top of that. */
    again: (revision: number): void =>
      keep((here) => {
        const { draft } = here.row.entry ?? {};
        const found = draft && weighed(draft);
        return draft && found && voteEntry(here, { ...draft, revision }, found);
      }),
    /** What the other clerk recorded stands. */
    drop: async (): Promise<void> => {
      const here = row();
      use.keep(here.key, undefined);
      if (here.entry) await use.outbox.drop(here.entry);
      use.goOn(here);
    },
    /** What was counted here takes the place of what the other clerk recorded. */
    correct: (theirs: { of: string; reason: string; revision: number }, draft: NightDraft): void =>
      keep((here) => {
        const found = weighed(draft);
        return found && correctionEntry(here, { draft, weighed: found }, theirs);
      }),
  };
}

/** What a clerk confirms on a row: it is kept, the next row comes, and it is sent. */
export function useConfirming(use: NightUse, row: () => NightRow) {
  const { t, word, number } = useWords();
  const keeping = useKeeping(use, row);
  const { keep, weighed } = keeping;
  return {
    ...useRefused(use, row, keeping),
    vote: (draft: NightDraft, found: Weighed): void =>
      keep((here) => voteEntry(here, draft, found)),
    act: (act: "held-over" | "withdrawn", draft: NightDraft): void =>
      keep((here) => actEntry(here, act, draft)),
    conclude: (): void => keep(concludeEntry),
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
