import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { ANYONE, type Asker, type Identity, type OpenIdentity } from "../../ports/identity.ts";
import type { ExampleProvider, SignIn, Visit } from "../../ports/sign-in.ts";
import { embeddedRoles, PROVIDER_PATH, type ProviderPages } from "../embedded-provider/place.ts";
import { cookiesOf, type Cookies } from "./cookies.ts";
import type { Fetch, Provider } from "./provider.ts";
import { rolesOf, type RoleMap } from "./role-map.ts";
import { SessionStore, type Person } from "./session-store.ts";
import { isLoopback, type Settings } from "./settings.ts";

/** What people and systems sign in with. */
export interface IdentityPlace {
  /** Folder in which sessions are kept. */
  readonly folder: string;
  readonly settings: Settings;
  /** Address on which the server listens. */
  readonly host: string;
  /** Whether the embedded provider may be used from other machines. */
  readonly forAll: boolean;
  readonly pages: ProviderPages;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Made when it is first asked for, again after a failure: libraries that a start does not wait for. */
const once = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => {
    if (made === undefined) {
      made = make();
      made.catch(() => (made = undefined));
    }
    return made;
  };
};

const random = (bytes: number) => () => randomBytes(bytes).toString("base64url");

const hostnameOf = ({ headers: { host = "" } }: Pick<Visit, "headers">): string =>
  host.replace(/:\d+$/, "");

/** Name by which this machine reaches itself. */
const innerHost = (host: string): string => {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
};

/** Asks ourselves directly, whatever the address under which others know us. */
const fetchInside =
  (base: string, inner: string): Fetch =>
  (url, options = {}) => {
    if (base === inner || !url.startsWith(base)) return fetch(url, options);
    const headers = new Headers(options.headers);
    headers.set("X-Forwarded-Proto", "https");
    headers.set("X-Forwarded-Host", new URL(base).host);
    return fetch(inner + url.slice(base.length), { ...options, headers });
  };

const isSame = (before: readonly string[], now: readonly string[] | undefined): boolean =>
  now?.length === before.length && before.every((value, at) => value === now[at]);

/** Turns whoever signed in into who asks, once for each time that a session is read. */
const askersBy = (roles: RoleMap, sessions: SessionStore) => {
  const known = new WeakMap<Person, Asker>();
  return (person: Person, session: string): Asker => {
    let asker = known.get(person);
    if (asker === undefined) {
      const { subject: id, name, claimed } = person;
      const posts = claimed.flatMap((value) => roles.get(value) ?? []);
      const holds = () => isSame(claimed, sessions.look(session)?.claimed);
      asker = { id, name, roles: rolesOf(posts), holds };
      known.set(person, asker);
    }
    return asker;
  };
};

/** The provider that counts, and the embedded one where that is it. */
const providersOf = (
  { settings, pages }: IdentityPlace,
  { kept, own, inner }: { kept: SessionStore["kept"]; own: () => string; inner: () => string },
) => {
  const embedded = once(async () => {
    const { embeddedProvider } = await import("../embedded-provider/embedded-provider.ts");
    return embeddedProvider({ base: own(), pages, kept });
  });
  const provider = once(async (): Promise<Provider> => {
    const { Provider } = await import("./provider.ts");
    if (settings.provider !== undefined) return new Provider(settings.provider);
    return new Provider((await embedded()).registration, fetchInside(own(), inner()));
  });
  return { embedded, provider };
};

/** Only under the names of this machine: a name that leads here may be anyone's (DNS rebinding). */
const isMeant = ({ forAll, settings: { base } }: IdentityPlace, visit: Pick<Visit, "headers">) =>
  forAll ||
  isLoopback(hostnameOf(visit)) ||
  (base !== undefined && new URL(base).host === visit.headers.host);

const exampleOf = (
  place: IdentityPlace,
  embedded: ReturnType<typeof providersOf>["embedded"],
): ExampleProvider => ({
  path: PROVIDER_PATH,
  answer: async (request, response) => {
    if (isMeant(place, request)) return (await embedded()).answer(request, response);
    response.writeHead(403, { "Content-Type": "text/html; charset=utf-8" });
    response.end(place.pages.failed());
  },
});

/** Public address under which a browser came; undefined under a name that is not ours. */
const baseOf = ({ settings: { base } }: IdentityPlace, visit: Visit): string | undefined => {
  if (base !== undefined) return base;
  return isLoopback(hostnameOf(visit)) ? `http://${visit.headers.host ?? ""}` : undefined;
};

/** Signs in with libraries that are loaded when someone first does. */
const lazily = (open: () => Promise<SignIn>): SignIn => ({
  begin: async (visit, returnTo) => (await open()).begin(visit, returnTo),
  finish: async (visit) => (await open()).finish(visit),
  end: async (visit) => (await open()).end(visit),
  endFromAfar: async (token) => (await open()).endFromAfar(token),
});

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

const tokenIn = ({ authorization }: IncomingHttpHeaders): string | undefined =>
  authorization === undefined ? undefined : BEARER.exec(authorization)?.[1];

interface Parts {
  readonly place: IdentityPlace;
  readonly sessions: SessionStore;
  readonly cookies: Cookies;
  readonly provider: () => Promise<Provider>;
  /** Provider by which sessions are told apart. */
  readonly name: string;
}

const whoAsksBy = ({ place, sessions, cookies, provider, name }: Parts): Identity["whoAsks"] => {
  const askerOf = askersBy(place.settings.provider?.roles ?? embeddedRoles, sessions);
  const lapsed: Asker = { ...ANYONE, forget: cookies.forgetSession };
  const withToken = async (token: string): Promise<Asker> => {
    const { systemWith } = await import("./bearer.ts");
    return systemWith(await provider(), token);
  };
  return (headers) => {
    const token = tokenIn(headers);
    if (token !== undefined) return withToken(token);
    const id = headers.cookie === undefined ? undefined : cookies.session(headers.cookie);
    if (id === undefined) return ANYONE;
    const person = sessions.use(id);
    return person?.issuer === name ? askerOf(person, id) : lapsed;
  };
};

/**
 * Who asks: the person of a session, the system of a token. Sign-in goes by OpenID Connect, at the
 * municipality's provider or else at the embedded one.
 */
export const openIdentity = async (place: IdentityPlace): Promise<OpenIdentity> => {
  const { settings, host, folder } = place;
  const sessions = new SessionStore(join(folder, "sessions.sqlite"), place.now);
  const kept = sessions.kept.bind(sessions);
  const secure = settings.base?.startsWith("https:") === true;
  const mark = await kept("mark", () => randomBytes(4).toString("hex"));
  const cookies = cookiesOf({ secure, mark });
  const key = Buffer.from(await kept("attempts", random(32)), "base64url");
  let port = 0;
  const inner = () => `http://${innerHost(host)}:${port}`;
  const own = () => settings.base ?? inner();
  const { embedded, provider } = providersOf(place, { kept, own, inner });
  const isEmbedded = settings.provider === undefined;
  const name = settings.provider?.issuer ?? "embedded";
  const desk = once(async (): Promise<SignIn> => {
    const { signInAt } = await import("./sign-in.ts");
    return signInAt({
      ...{ provider: await provider(), sessions, cookies, key, name },
      baseOf: (visit) => baseOf(place, visit),
      forBrowser: (address) => (isEmbedded ? address.pathname + address.search : address.href),
    });
  });
  return {
    whoAsks: whoAsksBy({ place, sessions, cookies, provider, name }),
    onChange: (listener) => {
      sessions.onChange(listener);
    },
    signIn: { ...lazily(desk), ...(isEmbedded && { example: exampleOf(place, embedded) }) },
    servedAt: (listening) => (port = listening),
    close: () => sessions.close(),
  };
};
