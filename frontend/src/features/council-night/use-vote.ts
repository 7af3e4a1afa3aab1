import type { CouncilNight } from "@doelspoor/events";
import { computed } from "vue";
import type { NightDraft } from "./outbox-store.ts";
import { saidIn, type NightRow } from "./rows.ts";
import {
  canCallRoll,
  gapsOf,
  rebased,
  startTally,
  totalsIn,
  type Method,
  type Tally,
} from "./tally.ts";
import { weigh } from "./verdict.ts";

/** The row a vote is counted on. */
export interface VoteProps {
  readonly night: CouncilNight;
  readonly row: NightRow;
  readonly draft: NightDraft | undefined;
}

/** Whether something was adopted tonight that changes a proposal: an amendment under the same item. */
const isAmended = ({ night, row }: VoteProps): boolean => {
  const { kind } = row.decision ?? {};
  if (kind !== "proposal" && kind !== "members-proposal") return false;
  const item = night.items.find(
    ({ number, title }) => title === row.item.title && number === row.item.number,
  );
  return (item?.decisions ?? []).some(
    (each) => each.kind.endsWith("amendment") && each.status.startsWith("adopted"),
  );
};

/** A vote that is being counted: what is typed, and what it comes to. */
export function useVote(props: VoteProps, keep: (draft: NightDraft | undefined) => void) {
  const fresh = computed(() => ({
    ...startTally(props.night.factions),
    amended: isAmended(props),
  }));
  const tally = computed(() =>
    props.draft ? rebased(props.draft.tally, props.night.factions) : fresh.value,
  );
  const draft = computed((): NightDraft => ({
    revision: props.row.decision?.revision,
    kind: saidIn(props.row.title).kind,
    ...props.draft,
    tally: tally.value,
  }));
  const weighing = computed(() => ({ night: props.night, decision: props.row.decision }));

  const change = (next: Tally): void => keep({ ...draft.value, tally: next });
  return {
    tally,
    draft,
    change,
    totals: computed(() => totalsIn(tally.value)),
    gaps: computed(() => gapsOf(tally.value)),
    weighed: computed(() => weigh(tally.value, weighing.value)),
    rollCall: computed(() => canCallRoll(tally.value)),
    vote: (method: Method): void => change({ ...tally.value, method }),
    callIt: (kind: string): void => keep({ ...draft.value, kind }),
  };
}

export type VoteUse = ReturnType<typeof useVote>;
