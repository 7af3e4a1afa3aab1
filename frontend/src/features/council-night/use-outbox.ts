import { computed, onScopeDispose, shallowRef } from "vue";
import { recordIn } from "../../api/client.ts";
import type { SentRows } from "./rows.ts";
import { Outbox, type Round } from "./outbox.ts";
import { OutboxStore, type Entry, type Queued } from "./outbox-store.ts";

const CHANNEL = "doelspoor-council-night";
const SHORTEST = 1_000;
const LONGEST = 15_000;

const store = new OutboxStore();
const outbox = new Outbox(store, recordIn);

/** The queue of what is confirmed, in what all tabs of this browser hold in common. */
export function useOutbox(meeting: string) {
  const all = shallowRef<readonly Queued[]>([]);
  const loaded = shallowRef(false);
  const round = shallowRef<Round>("done");
  const sent = shallowRef<SentRows>(new Map());
  const channel = new BroadcastChannel(CHANNEL);
  let wait = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  async function look(): Promise<void> {
    all.value = await store.all();
    loaded.value = true;
  }

  async function changed(): Promise<void> {
    await look();
    if (!gone) channel.postMessage("changed");
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    round.value = await outbox.flush((entry, { position }) => {
      sent.value = new Map([...sent.value, [entry.row, position]]);
      void changed();
    });
    await changed();
    if (gone || round.value === "done") {
      wait = SHORTEST;
      return;
    }
    timer = setTimeout(() => void flush(), wait);
    wait = Math.min(LONGEST, wait * 2);
  }

  const hear = (): void => void look();
  const retry = (): void => {
    wait = SHORTEST;
    if (all.value.length > 0) void flush();
  };
  channel.addEventListener("message", hear);
  for (const event of ["online", "focus"]) addEventListener(event, retry);
  onScopeDispose(() => {
    gone = true;
    clearTimeout(timer);
    channel.close();
    for (const event of ["online", "focus"]) removeEventListener(event, retry);
  });
  void look().then(flush);

  return {
    loaded,
    round,
    sent,
    entries: computed(() => all.value.filter((entry) => entry.meeting === meeting)),
    /** Keeps what is confirmed, then sends it. */
    add: async (entry: Entry): Promise<void> => {
      await store.add(entry);
      await changed();
      void flush();
    },
    /** Takes out what was refused. */
    drop: async (entry: Queued): Promise<void> => {
      await store.remove(entry);
      await changed();
    },
    retry,
  };
}

export type OutboxUse = ReturnType<typeof useOutbox>;

/** What is typed on the rows of a meeting, kept in this browser until it is confirmed. */
export const nightDrafts = {
  of: (meeting: string) => store.drafts(meeting),
  keep: store.keepDraft.bind(store),
};
