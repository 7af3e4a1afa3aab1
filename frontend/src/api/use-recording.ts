import { computed, inject, shallowRef, type InjectionKey } from "vue";
import { ApiFailure, type Problem } from "./http.ts";
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

/** Sends a command once at a time and keeps the problem it met; undefined when it was not recorded. */
export function useRecording<Command, Body>(command: (input: Command) => Promise<Body>) {
  const frame = useTimeFrame();
  const sending = shallowRef(false);
  const problem = shallowRef<Problem>();
  const round = shallowRef(0);
  const errors = computed(() => problem.value?.errors ?? []);
  const errorOf = (field: string): string | undefined =>
    errors.value.find((error) => error.field === field)?.message;

  function refuse(found: Problem): void {
    problem.value = found;
    round.value += 1;
  }

  async function send(input: Command): Promise<Body | undefined> {
    if (sending.value) return undefined;
    sending.value = true;
    try {
      const body = await command(input);
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
