import type { CouncilNight } from "@doelspoor/events";
import { computed, shallowRef, watch } from "vue";
import { useRoute } from "vue-router";
import { addressOf } from "../../api/client.ts";
import { useReads } from "../../api/use-api.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useRecordedAfter } from "../../api/use-live.ts";
import { readMoment } from "../../api/moment.ts";
import { itemKey, nextOpen, nextRow, rowsOf, type NightRow } from "./rows.ts";
import type { NightDraft, Queued } from "./outbox-store.ts";
import { useOffline } from "./use-offline.ts";
import { nightDrafts, useOutbox } from "./use-outbox.ts";

/** What the page has to ask to come up: who looks, where, when, and at which meeting. */
function addressesFor(municipality: string, meeting: string): readonly string[] {
  const parts = { municipality };
  return [
    addressOf("/session", {}),
    addressOf("/municipalities", {}),
    addressOf("/{municipality}/time", { parts }),
    addressOf("/{municipality}/questions/council-night", { parts, query: { meeting } }),
  ];
}

/** The meeting as it is recorded, asked anew as soon as anybody records something. */
function useRecordedNight(meeting: string) {
  const route = useRoute();
  const reads = useReads();
  const { body, failure, again } = useAnswer((signal) =>
    reads.ask("council-night", { meeting }, signal),
  );
  const looksBack = computed(() => Object.keys(readMoment(route.query)).length > 0);
  const recorded = useRecordedAfter(() =>
    looksBack.value ? undefined : body.value?.moment.knownAt,
  );
  watch(recorded, (count) => {
    if (count > 0) again();
  });
  const keptAt = useOffline(addressesFor(String(route.params["m"]), meeting), again);
  return { body, failure, again, looksBack, keptAt };
}

/** What is typed on the rows, from before a reload on. */
function useDrafts(meeting: string) {
  const drafts = shallowRef<ReadonlyMap<string, NightDraft>>(new Map());
  const loaded = shallowRef(false);
  void nightDrafts.of(meeting).then((kept) => {
    drafts.value = new Map([...kept, ...drafts.value]);
    loaded.value = true;
  });
  function keep(row: string, draft: NightDraft | undefined): void {
    const next = new Map(drafts.value);
    if (draft === undefined) next.delete(row);
    else next.set(row, draft);
    drafts.value = next;
    void nightDrafts.keep(meeting, row, draft);
  }
  return { drafts, loaded, keep };
}

/** The meeting with the attendance list that is on its way to the log. */
function withAttendance(night: CouncilNight, entries: readonly Queued[]): CouncilNight {
  const listed = entries.findLast((entry) => entry.attendance && !entry.problem);
  const { attendance } = listed ?? {};
  if (attendance === undefined) return night;
  const awayOf = (faction: string): number =>
    attendance.away.find((each) => each.faction === faction)?.seats ?? 0;
  const factions = night.factions.map((each) => ({ ...each, away: awayOf(each.faction) }));
  return { ...night, factions, attendance };
}

/** Which row of the agenda is in hand. */
function useChosen(rows: () => readonly NightRow[]) {
  const chosen = shallowRef<{ readonly key: string; readonly item: string }>();
  const row = computed(() => {
    const { key, item } = chosen.value ?? {};
    const all = rows();
    // An item that got a decision under it has another key.
    return all.find((each) => each.key === key) ?? all.find((each) => itemKey(each.item) === item);
  });
  function choose(next: NightRow | undefined): void {
    if (next) chosen.value = { key: next.key, item: itemKey(next.item) };
  }
  watch(
    rows,
    (all) => {
      if (row.value === undefined) choose(nextOpen(all) ?? all.at(-1));
    },
    { immediate: true },
  );
  return { row, choose };
}

/** One evening: what is recorded, what is typed, and what is on its way. */
export function useNight(meeting: string) {
  const { body, ...recorded } = useRecordedNight(meeting);
  const outbox = useOutbox(meeting);
  const { drafts, loaded, keep } = useDrafts(meeting);
  const night = computed(() => body.value && withAttendance(body.value, outbox.entries.value));
  // Not before it is known what waits: what is in hand is the first that is neither recorded nor waiting.
  const rows = computed(() =>
    night.value && outbox.loaded.value
      ? rowsOf(night.value, outbox.entries.value, outbox.sent.value)
      : [],
  );
  const { row, choose } = useChosen(() => rows.value);
  // The stream of events may be broken off where the connection was.
  watch(outbox.sent, recorded.again);

  return {
    ...recorded,
    night,
    rows,
    row,
    choose,
    outbox,
    drafts,
    keep,
    ready: computed(() => loaded.value && outbox.loaded.value),
    goOn: (after: NightRow): void => choose(nextOpen(rows.value, after.key)),
    goNext: (after: NightRow): void => choose(nextRow(rows.value, after.key)),
  };
}

export type NightUse = ReturnType<typeof useNight>;
