import { shallowReadonly, shallowRef, watchEffect, type ShallowRef } from "vue";
import { useRoute } from "vue-router";
import { ApiFailure } from "./problem.ts";

/** An answer being asked for; the previous answer stays until the next one is there. */
export interface Answer<Body> {
  readonly body: Readonly<ShallowRef<Body | undefined>>;
  readonly failure: Readonly<ShallowRef<ApiFailure | undefined>>;
  readonly pending: Readonly<ShallowRef<boolean>>;
  readonly again: () => void;
}

function aborter(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const control = new AbortController();
  return { signal: control.signal, abort: () => control.abort() };
}

const asFailure = (cause: unknown): ApiFailure =>
  cause instanceof ApiFailure ? cause : new ApiFailure(undefined, { cause });

/** Asks now, and again whenever something changes that the question reads. */
export function useTask<Body>(
  ask: (signal: AbortSignal) => Promise<Body>,
  applies = (): boolean => true,
): Answer<Body> {
  const body = shallowRef<Body>();
  const failure = shallowRef<ApiFailure>();
  const pending = shallowRef(true);
  const round = shallowRef(0);

  function settle(signal: AbortSignal, found: Body | undefined, failed?: ApiFailure): void {
    if (signal.aborted) return;
    if (!failed) body.value = found;
    failure.value = failed;
    pending.value = false;
  }

  watchEffect((onCleanup) => {
    if (!applies() || round.value < 0) return;
    const { signal, abort } = aborter();
    onCleanup(abort);
    pending.value = true;
    ask(signal).then(
      (answer) => settle(signal, answer),
      (cause: unknown) => settle(signal, undefined, asFailure(cause)),
    );
  });

  const again = (): void => {
    round.value += 1;
  };
  return { body, failure: shallowReadonly(failure), pending: shallowReadonly(pending), again };
}

/** As `useTask`, for a question that belongs to the page in the address and ends with it. */
export function useAnswer<Body>(ask: (signal: AbortSignal) => Promise<Body>): Answer<Body> {
  const route = useRoute();
  const { path } = route;
  return useTask(ask, () => route.path === path);
}
