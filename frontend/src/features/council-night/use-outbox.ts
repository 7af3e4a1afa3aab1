import { computed, onScopeDispose, shallowRef, watch } from "vue";
import { recordIn } from "../../api/client.ts";
import { useSession } from "../../api/session.ts";
import type { SentRows } from "./rows.ts";
import { Outbox, type Round } from "./outbox.ts";
import { OutboxStore, type Entry, type Queued } from "./outbox-store.ts";

const CHANNEL = "doelspoor-council-night";
const SHORTEST = 1_000;
const LONGEST = 15_000;

const store = new OutboxStore();
const outbox = new Outbox(store, recordIn);

/** What waits, as all tabs of this browser see it. */
function useWaiting() {
  const all = shallowRef<readonly Queued[]>([]);
  const loaded = shallowRef(false);
  const channel = new BroadcastChannel(CHANNEL);
  let gone = false;

  async function look(): Promise<void> {
    all.value = await store.all();
    loaded.value = true;
  }
  const hear = (): void => void look();
  channel.addEventListener("message", hear);
  onScopeDispose(() => {
    gone = true;
    channel.close();
  });
  return {
    all,
    loaded,
    isGone: () => gone,
    changed: async (): Promise<void> => {
      await look();
      if (!gone) channel.postMessage("changed");
    },
  };
}

/** Sends what waits, and tries again for as long as it has to. */
function useSending(
  { all, changed, isGone }: ReturnType<typeof useWaiting>,
  who: () => string | undefined,
) {
  const round = shallowRef<Round>("done");
  const sent = shallowRef<SentRows>(new Map());
  let wait = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    round.value = await outbox.flush(who(), (entry, { position }) => {
      sent.value = new Map([...sent.value, [entry.row, position]]);
      void changed();
    });
    await changed();
    if (isGone() || round.value === "done" || round.value === "another") {
      wait = SHORTEST;
      return;
    }
    timer = setTimeout(() => void flush(), wait);
    wait = Math.min(LONGEST, wait * 2);
  }
  const retry = (): void => {
    wait = SHORTEST;
    if (all.value.length > 0) void flush();
  };
  for (const event of ["online", "focus"]) addEventListener(event, retry);
  onScopeDispose(() => {
    clearTimeout(timer);
    for (const event of ["online", "focus"]) removeEventListener(event, retry);
  });
  return { round, sent, flush, retry };
}

/** The queue of what is confirmed at a meeting. */
export function useOutbox(meeting: string) {
  const waiting = useWaiting();
  const { all, loaded, changed } = waiting;
  const { session } = useSession();
  const who = (): string | undefined => session.value?.id;
  const { flush, ...sending } = useSending(waiting, who);
  void changed();
  // At once where it is known who this is, and again where somebody else signed in.
  watch(who, () => void flush(), { immediate: who() !== undefined });

  return {
    loaded,
    ...sending,
    entries: computed(() => all.value.filter((entry) => entry.meeting === meeting)),
    /** Keeps what is confirmed, then sends it. */
    add: async (entry: Entry): Promise<void> => {
      await store.add({ ...entry, by: who() });
      await changed();
      void flush();
    },
    /** Takes out what was refused. */
    drop: async (entry: Queued): Promise<void> => {
      await store.remove(entry);
      await changed();
    },
  };
}

export type OutboxUse = ReturnType<typeof useOutbox>;

/** What is typed on the rows of a meeting, kept in this browser until it is confirmed. */
export const nightDrafts = {
  of: (meeting: string) => store.drafts(meeting),
  keep: store.keepDraft.bind(store),
};
