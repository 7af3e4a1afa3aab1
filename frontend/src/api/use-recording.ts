import { computed, inject, shallowRef, type InjectionKey } from "vue";
import type { Terms } from "./client.ts";
import { newKey } from "./new-key.ts";
import { ApiFailure, type Problem } from "./problem.ts";
import { sessionKey } from "./session.ts";
import type { TimeFrame } from "@doelspoor/events";

/** The frame of time of the municipality, and how to ask for it anew after something was recorded. */
export interface TimeFrameSource {
  readonly body: { readonly value: TimeFrame | undefined };
  readonly again: () => void;
}

export const timeFrameKey: InjectionKey<TimeFrameSource> = Symbol("time frame");

/** The frame of time that the shell has loaded. */
export const useTimeFrame = (): TimeFrameSource =>
  inject(timeFrameKey, { body: { value: undefined }, again: () => undefined });

const unreachable: Problem = { status: 0, title: "", detail: "", code: "unreachable", errors: [] };

/** Where the key of a submission is kept: a draft that survives a reload, else as long as the form is open. */
export interface KeptKey {
  readonly draft: Record<string, string>;
  readonly name: string;
}

/** A key for one submission: the same as long as what is sent is the same. */
function keyFor({ draft, name }: KeptKey, sent: unknown): string {
  const [text, at] = [JSON.stringify(sent), `#${name}-key`];
  if (draft[`#${name}-sent`] !== text || draft[at] === undefined) {
    draft[`#${name}-sent`] = text;
    draft[at] = newKey();
  }
  return draft[at];
}

/**
 * Sends a command once at a time, under a key by which sending it twice records it once, and keeps the
 * problem it met; undefined when it was not recorded.
 */
export function useRecording<Command, Body>(
  command: (input: Command, terms: Terms) => Promise<Body>,
  kept: KeptKey = { draft: {}, name: "act" },
) {
  const frame = useTimeFrame();
  const session = inject(sessionKey, undefined);
  const sending = shallowRef(false);
  const problem = shallowRef<Problem>();
  const round = shallowRef(0);
  const errors = computed(() => problem.value?.errors ?? []);
  const errorOf = (field: string): string | undefined =>
    errors.value.find((error) => error.field === field)?.message;

  function refuse(found: Problem): void {
    problem.value = found;
    round.value += 1;
    // Whoever this browser was signed in as may have changed.
    if (found.status === 401 || found.status === 403) session?.again();
  }

  async function send(input: Command, revision?: number): Promise<Body | undefined> {
    if (sending.value) return undefined;
    sending.value = true;
    try {
      const terms = { key: keyFor(kept, { input, revision }), revision };
      const body = await command(input, terms);
      problem.value = undefined;
      frame.again();
      return body;
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      refuse(cause.problem ?? unreachable);
      return undefined;
    } finally {
      sending.value = false;
    }
  }

  return { sending, problem, errors, errorOf, round, refuse, send };
}
