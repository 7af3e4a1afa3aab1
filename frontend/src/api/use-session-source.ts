import { onScopeDispose, shallowRef, watch } from "vue";
import { readApi } from "./client.ts";
import { ApiFailure, problemOf } from "./problem.ts";
import type { Session } from "./session.ts";
import { forgetTyped } from "./typed.ts";
import { useTask } from "./use-answer.ts";

/** What is told of a change of session: someone signed in, or nobody is signed in any more. */
export type SessionNews = "in" | "out";

const CHANNEL = "doelspoor.session";
const ENDED = "ended";
const LEFT = "doelspoor.signed-out";

const idOf = (session: Session | undefined): string => session?.id ?? "";

async function forget(): Promise<void> {
  await forgetTyped();
  sessionStorage.setItem(LEFT, "yes");
}

/** Whether the person in this tab signed out on the page before this one; told once. */
function cameFromLeaving(): boolean {
  const left = sessionStorage.getItem(LEFT) !== null;
  sessionStorage.removeItem(LEFT);
  return left;
}

/** Ends the session at the server; says where the browser goes then. */
async function leave(): Promise<string> {
  const response = await fetch("/afmelden", { method: "POST" }).catch((cause: unknown) => {
    throw new ApiFailure(undefined, { cause });
  });
  if (!response.ok) throw new ApiFailure(await problemOf(response));
  return response.json().then(({ location }: { location: string }) => location);
}

/** Looks again whenever another tab, or time, may have changed who this browser is. */
function useSigns(look: (isEnded: boolean) => void, current: () => string) {
  const channel = new BroadcastChannel(CHANNEL);
  const hear = ({ data }: MessageEvent<unknown>): void => {
    // What was typed in this tab is of the same person.
    if (data === ENDED) sessionStorage.clear();
    if (data === ENDED || data !== current()) look(data === ENDED);
  };
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) look(true);
  };
  const focus = (): void => look(false);
  channel.addEventListener("message", hear);
  addEventListener("pageshow", show);
  addEventListener("focus", focus);
  onScopeDispose(() => {
    channel.close();
    removeEventListener("pageshow", show);
    removeEventListener("focus", focus);
  });
  return (said: string): void => channel.postMessage(said);
}

/** What a change means for what is on the screen. */
interface Change {
  /** Someone signed out on purpose: nothing of what was shown stays. */
  isEnded: boolean;
  /** The server refused something, and the page that shows this tells it. */
  isTold: boolean;
}

/**
 * The session, for as long as the application runs, over all tabs of this browser. `round` goes up when
 * what is shown must be read anew by who it is now; a page on which `keeps` holds what is typed stays.
 */
export function useSessionSource(keeps: () => boolean) {
  const { body, failure, again: ask } = useTask((signal) => readApi("/session", {}, signal));
  const news = shallowRef<SessionNews>();
  const round = shallowRef(0);
  const left = shallowRef(false);
  let change: Change = { isEnded: false, isTold: false };

  function look(next: Partial<Change> = {}): void {
    change = { isEnded: change.isEnded || next.isEnded === true, isTold: next.isTold === true };
    ask();
  }
  const tell = useSigns(
    (isEnded) => look({ isEnded }),
    () => idOf(body.value),
  );
  function begin(session: Session): void {
    tell(idOf(session));
    if (cameFromLeaving() && !session.signedIn) news.value = "out";
  }
  function follow(session: Session, { isEnded, isTold }: Change): void {
    const told = session.signedIn ? "in" : "out";
    news.value = isTold ? undefined : told;
    if (isEnded || !(isTold || keeps())) round.value += 1;
  }
  watch(body, (now, before) => {
    const last = change;
    change = { isEnded: false, isTold: false };
    left.value = false;
    if (now === undefined) return;
    if (before === undefined) begin(now);
    else if (idOf(now) !== idOf(before)) follow(now, last);
  });

  async function end(): Promise<void> {
    const location = await leave();
    await forget();
    // What was shown leaves the page too: a browser keeps a page to go back to as it was left.
    left.value = true;
    tell(ENDED);
    window.location.assign(location);
  }
  return { body, failure, ask, news, round, left, look, again: () => look({ isTold: true }), end };
}
