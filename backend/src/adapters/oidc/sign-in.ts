import { createHash } from "node:crypto";
import * as jose from "jose";
import * as oidc from "openid-client";
import { SignInFailed, type SignIn, type Visit, type Went } from "../../ports/sign-in.ts";
import { claimedIn } from "./claims.ts";
import { ATTEMPT_LASTS, type Cookies } from "./cookies.ts";
import { orTrouble, type Provider } from "./provider.ts";
import { rolesOf } from "./role-map.ts";
import { SessionStore, type Person } from "./session-store.ts";

/** What sign-in works with. */
export interface Desk {
  readonly provider: Provider;
  readonly sessions: SessionStore;
  readonly cookies: Cookies;
  /** Key (32 bytes) that seals what browsers keep for us. */
  readonly key: Uint8Array;
  /** Provider by which sessions are told apart. */
  readonly name: string;
  /** Public address under which a browser came; undefined where nobody signs in there. */
  readonly baseOf: (visit: Visit) => string | undefined;
  /** An address of the provider, as the browser is to ask for it. */
  readonly forBrowser: (address: URL) => string;
}

/** One sign-in under way; the browser keeps it, sealed. */
interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly base: string;
  readonly returnTo: string;
}

const CALLBACK = "/aanmelden/terug";
const SEAL = { alg: "dir", enc: "A256GCM" };

const sealAttempt = (attempt: Attempt, key: Uint8Array): Promise<string> =>
  new jose.EncryptJWT({ ...attempt })
    .setProtectedHeader(SEAL)
    .setExpirationTime(`${ATTEMPT_LASTS}s`)
    .encrypt(key);

const openAttempt = async (sealed: string, key: Uint8Array): Promise<Attempt> => {
  const { payload } = await jose.jwtDecrypt(sealed, key);
  const text = (name: string) => String(payload[name]);
  return {
    state: text("state"),
    nonce: text("nonce"),
    verifier: text("verifier"),
    base: text("base"),
    returnTo: text("returnTo"),
  };
};

/** The key with which a session's hint is sealed: only who has the session's id can make it. */
const hintKey = (id: string): Uint8Array => createHash("sha256").update(`hint ${id}`).digest();

const sealHint = (token: string, id: string): Promise<string> =>
  new jose.CompactEncrypt(new TextEncoder().encode(token))
    .setProtectedHeader(SEAL)
    .encrypt(hintKey(id));

const openHint = async (sealed: string, id: string): Promise<string> => {
  const { plaintext } = await jose.compactDecrypt(sealed, hintKey(id));
  return new TextDecoder().decode(plaintext);
};

const begin = async (
  { provider, cookies, key, baseOf, forBrowser }: Desk,
  visit: Visit,
  returnTo: string,
): Promise<Went> => {
  const base = baseOf(visit);
  if (base === undefined) throw new SignInFailed("wrong-place", "asked under another name");
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const verifier = oidc.randomPKCECodeVerifier();
  const config = await provider.config();
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: base + CALLBACK,
    scope: provider.registration.scope,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
  });
  const sealed = await sealAttempt({ state, nonce, verifier, base, returnTo }, key);
  return {
    location: forBrowser(address),
    cookies: [
      ...cookies.forgetOldAttempts(visit.headers.cookie ?? ""),
      cookies.keepAttempt(state, sealed),
    ],
  };
};

const attemptOf = async ({ cookies, key }: Desk, { headers }: Visit, state: string) => {
  const sealed = cookies.attempt(headers.cookie ?? "", state);
  if (sealed === undefined) throw new SignInFailed("lost", "no attempt of this browser");
  try {
    return await openAttempt(sealed, key);
  } catch {
    throw new SignInFailed("lost", "an attempt that is too old, or not ours");
  }
};

interface Proven {
  readonly person: Person;
  readonly sid: string | undefined;
  readonly token: string;
}

/** Trades the code for the person it stands for. */
const proveCode = async (
  { provider, name }: Desk,
  url: URL,
  { state, nonce, verifier }: Attempt,
): Promise<Proven> => {
  const config = await provider.config();
  const { clientId, claim } = provider.registration;
  const tokens = await orTrouble(
    oidc.authorizationCodeGrant(config, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    }),
  );
  const { id_token: token = "", access_token: access } = tokens;
  const said = await provider.verify(token, clientId);
  const subject = said.sub ?? "";
  const claims = await orTrouble(claimedIn({ config, said, access, subject, claim }));
  return {
    person: { issuer: name, subject, ...claims },
    sid: typeof said["sid"] === "string" ? said["sid"] : undefined,
    token,
  };
};

const openSession = async (
  { sessions, cookies, provider }: Desk,
  { headers }: Visit,
  { person, sid, token }: Proven,
): Promise<string> => {
  const posts = person.claimed.flatMap((value) => provider.registration.roles.get(value) ?? []);
  if (rolesOf(posts).size === 0)
    throw new SignInFailed("no-role", `no value of “${provider.registration.claim}” gives a role`);
  const before = cookies.session(headers.cookie ?? "");
  if (before !== undefined) sessions.end(before);
  const id = SessionStore.newId();
  sessions.begin(id, { ...person, sid, hint: await sealHint(token, id) });
  return cookies.keepSession(id);
};

const finish = async (desk: Desk, visit: Visit): Promise<Went> => {
  const query = new URL(visit.url, "http://localhost").search;
  const state = new URLSearchParams(query).get("state") ?? "";
  const attempt = await attemptOf(desk, visit, state);
  const done = desk.cookies.forgetAttempt(state);
  try {
    const proven = await proveCode(desk, new URL(attempt.base + CALLBACK + query), attempt);
    const session = await openSession(desk, visit, proven);
    return { location: attempt.returnTo, cookies: [done, session], who: proven.person.subject };
  } catch (failure) {
    if (!(failure instanceof SignInFailed)) throw failure;
    throw new SignInFailed(failure.trouble, failure.message, [done]);
  }
};

/** Where the provider ends its own session; undefined where it cannot, or does not answer. */
const endAt = async (
  { provider, forBrowser, baseOf }: Desk,
  visit: Visit,
  token: string | undefined,
): Promise<string | undefined> => {
  try {
    const config = await provider.config();
    if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
    const base = baseOf(visit);
    const address = oidc.buildEndSessionUrl(config, {
      ...(token !== undefined && { id_token_hint: token }),
      ...(base !== undefined && { post_logout_redirect_uri: `${base}/` }),
    });
    return forBrowser(address);
  } catch (failure) {
    if (failure instanceof SignInFailed) return undefined;
    throw failure;
  }
};

/** Ends every session of whoever this one is of: who leaves one device behind signs out on another. */
const endEverywhere = ({ sessions, name }: Desk, id: string): Pick<Went, "who"> => {
  const who = sessions.look(id)?.subject;
  if (who === undefined) return {};
  sessions.endOf(name, { subject: who });
  return { who };
};

const end = async (desk: Desk, visit: Visit): Promise<Went> => {
  const { sessions, cookies } = desk;
  const id = cookies.session(visit.headers.cookie ?? "");
  if (id === undefined) return { location: "/", cookies: [] };
  const sealed = sessions.hintOf(id);
  const ended = endEverywhere(desk, id);
  const token = sealed === undefined ? undefined : await openHint(sealed, id);
  const location = sealed === undefined ? "/" : ((await endAt(desk, visit, token)) ?? "/");
  return { location, cookies: [cookies.forgetSession], ...ended };
};

const LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

/** A logout token says that it is one, and never looks like a proof of sign-in (Back-Channel Logout, 2.6). */
const isLogout = ({ events, nonce, sub, sid }: jose.JWTPayload): boolean =>
  typeof events === "object" &&
  events !== null &&
  LOGOUT in events &&
  nonce === undefined &&
  (typeof sub === "string" || typeof sid === "string");

const endFromAfar = async ({ provider, sessions, name }: Desk, token: string): Promise<number> => {
  const said = await provider.verify(token, provider.registration.clientId);
  if (!isLogout(said)) throw new SignInFailed("untrusted", "no logout token");
  const sid = typeof said["sid"] === "string" ? said["sid"] : undefined;
  return sessions.endOf(name, { sid, subject: said.sub });
};

/** Sign-in at a provider, for as long as it is the one that is set. */
export const signInAt = (desk: Desk): SignIn => ({
  begin: (visit, returnTo) => begin(desk, visit, returnTo),
  finish: (visit) => finish(desk, visit),
  end: (visit) => end(desk, visit),
  endFromAfar: (token) => endFromAfar(desk, token),
});
