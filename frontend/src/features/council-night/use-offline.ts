import { onScopeDispose, shallowRef } from "vue";

/** The one address of a script that is ever taken from a text: browsers ask for a policy to say so. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (text: string) => string };
}
declare global {
  interface Window {
    readonly trustedTypes?: Policies;
  }
}

const SCRIPT = "/sw.js";
const LOOK_AGAIN = 10_000;
const policy = window.trustedTypes?.createPolicy("doelspoor", { createScriptURL: () => SCRIPT });

/** Only the built application has a worker, and only a safe address (https, or this machine) may. */
const workers = import.meta.env.PROD && "serviceWorker" in navigator ? navigator.serviceWorker : undefined; // prettier-ignore

/** Has the worker keep what a page needs, who this browser is first: with another person all else goes. */
async function warm(addresses: readonly string[]): Promise<void> {
  if (!workers?.controller) return;
  for (const address of addresses) await fetch(address, { cache: "no-store" });
}

/**
 * Has this page come up without a connection as well: a service worker keeps the application and the last
 * answers it needs. Gives since when what is shown is kept, where there is no connection now.
 */
export function useOffline(addresses: readonly string[], again: () => void) {
  const keptAt = shallowRef<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Without a connection nothing is kept anew; what was kept stays.
  const keep = (): void => void warm(addresses).catch(() => undefined);
  const hear = ({ data }: MessageEvent<string>): void => {
    clearTimeout(timer);
    keptAt.value = data === "" ? undefined : new Date(data).toISOString();
    if (keptAt.value !== undefined) timer = setTimeout(again, LOOK_AGAIN);
  };
  const retry = (): void => {
    if (keptAt.value !== undefined) again();
  };
  workers?.addEventListener("message", hear);
  workers?.addEventListener("controllerchange", keep);
  addEventListener("online", retry);
  onScopeDispose(() => {
    clearTimeout(timer);
    workers?.removeEventListener("message", hear);
    workers?.removeEventListener("controllerchange", keep);
    removeEventListener("online", retry);
  });
  keep();
  void workers?.register(policy?.createScriptURL(SCRIPT) ?? SCRIPT).catch(() => undefined);
  return keptAt;
}
