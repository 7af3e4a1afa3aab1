import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import * as jose from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DatabaseSync } from "../sqlite/driver.ts";
import { Browser, type Page } from "./testing/browser.ts";
import { dataFolder, startDoelspoor, type Started } from "./testing/doelspoor.ts";
import {
  freePort,
  municipalProvider,
  PLAIN,
  type MunicipalProvider,
} from "./testing/municipal-provider.ts";

let base: string;
let provider: MunicipalProvider;
let doelspoor: Started;
let environment: Record<string, string>;
let data: Awaited<ReturnType<typeof dataFolder>>;
/** Everything secret that went over the line; none of it may be written down. */
const secret = new Set<string>();

beforeAll(async () => {
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  provider = await municipalProvider(base);
  data = await dataFolder();
  environment = {
    ...provider.environment,
    DOELSPOOR_DATA: data.folder,
    DOELSPOOR_PORT: String(port),
  };
  doelspoor = await startDoelspoor(environment);
}, 120_000);

afterAll(async () => {
  await doelspoor.stop();
  await provider.stop();
  await data.remove();
});

afterEach(() => {
  Object.assign(provider.manner, PLAIN);
});

const isCallback = ({ pathname }: URL): boolean => pathname === "/aanmelden/terug";

/** Goes through the provider's forms up to its answer, which is not yet given to Doelspoor. */
const answered = async (browser: Browser, who: string, returnTo = "/gm9999"): Promise<Page> => {
  let page = await browser.open(`${base}/aanmelden?terug=${returnTo}`, {}, isCallback);
  while (page.text !== "" && page.text.includes("<form"))
    page = await browser.send(page, page.text.includes('name="login"')
      ? { prompt: "login", login: who, password: "any" }
      : { prompt: "consent" }, isCallback); // prettier-ignore
  return page;
};

const until = (path: string) => (next: URL) => next.pathname === path;

const signIn = async (browser: Browser, who = "anna"): Promise<Page> => {
  const { address } = await answered(browser, who);
  return browser.open(address, {}, until("/gm9999"));
};

interface Told {
  readonly signedIn: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly access: readonly { municipality: string; roles: readonly string[] }[];
}

const session = async (browser: Browser): Promise<Told> => {
  const { text } = await browser.open(`${base}/api/v1/session`);
  const told: Told = JSON.parse(text);
  return told;
};

const goal = {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ title: "Schone lucht in elke buurt", occurredOn: "2026-01-08" }),
};

const record = (browser: Browser, headers: Record<string, string> = {}): Promise<Page> =>
  browser.open(`${base}/api/v1/gm9999/goals`, {
    ...goal,
    headers: { ...goal.headers, ...headers },
  });

const rolesOf = ({ access }: Told): Record<string, readonly string[]> =>
  Object.fromEntries(access.map(({ municipality, roles }) => [municipality, roles]));

/** Follows what is recorded, as a page does; `ended` resolves when the server ends it. */
const follow = async (browser: Browser, headers: Record<string, string> = {}) => {
  const cookie = cookiesAt(browser).map(([key, value]) => `${key.split(" ")[1] ?? ""}=${value}`).join("; "); // prettier-ignore
  const sent = get(`${base}/api/v1/gm9999/events/stream`, { headers: { cookie, ...headers } });
  const [answer]: IncomingMessage[] = await once(sent, "response");
  let heard = "";
  answer?.on("data", (chunk: Buffer) => (heard += chunk.toString())).on("error", () => undefined);
  let isOpen = answer?.statusCode === 200;
  answer?.on("close", () => (isOpen = false));
  return { heard: () => heard, isOpen: () => isOpen, stop: () => sent.destroy() };
};

const cookiesAt = (browser: Browser): readonly [string, string][] =>
  [...browser.cookies].filter(([key]) => key.startsWith(new URL(base).host));

const sessionId = (browser: Browser): string =>
  cookiesAt(browser).find(([key]) => !key.includes("poging"))?.[1] ?? "";

describe("sign-in at a municipality's own provider, set by the environment alone", () => {
  it("maps groups to roles by municipality, and who records is who signed in", async () => {
    const browser = new Browser();
    expect(await session(browser)).toMatchObject({ signedIn: false });
    expect((await record(browser)).status).toBe(401);
    expect((await signIn(browser)).status).toBe(303);
    const told = await session(browser);
    expect(told).toMatchObject({ signedIn: true, id: "anna", name: "Naam van anna" });
    expect(rolesOf(told)).toEqual({ "*": ["public"], gm9999: ["griffie"] });
    const receipt = await record(browser);
    expect(receipt.status).toBe(201);
    const { position }: { position: number } = JSON.parse(receipt.text);
    const log = await browser.open(`${base}/api/v1/gm9999/events?after=${position - 1}`);
    expect(log.text).toContain('"actor":{"id":"anna","role":"griffie"}');
  });

  it("begins with nothing that is made up, unless that is asked for", async () => {
    const empty = await dataFolder();
    const port = String(await freePort());
    const { DOELSPOOR_EXAMPLE: _, ...rest } = environment;
    const other = await startDoelspoor({ ...rest, DOELSPOOR_DATA: empty.folder, DOELSPOOR_PORT: port }); // prettier-ignore
    const municipalities = async (at: string) =>
      (await new Browser().open(`${at}/api/v1/municipalities`)).text;
    expect(JSON.parse(await municipalities(`http://127.0.0.1:${port}`))).toEqual({ municipalities: [] }); // prettier-ignore
    expect(await municipalities(base)).toContain("gm9999");
    await other.stop();
    await empty.remove();
  });

  it("gives no right in another municipality", async () => {
    const browser = new Browser();
    await signIn(browser);
    const answer = await browser.open(`${base}/api/v1/gm0479/goals`, goal);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([403, { code: "not-allowed" }]);
  });

  it("asks the provider for claims that the proof of sign-in leaves out", async () => {
    provider.manner.onlyAsked = true;
    const browser = new Browser();
    await signIn(browser, "bram");
    expect(await session(browser)).toMatchObject({ id: "bram", name: "Naam van bram" });
  });

  it.each([["nothing", undefined], ["no group of ours", ["keuken"]]])(
    "says so plainly where the claim holds %s, and begins no session",
    async (_what, groups) => {
      provider.manner.groups = groups;
      const browser = new Browser();
      const page = await signIn(browser, "chris");
      expect(page.status).toBe(403);
      expect(page.text).toContain("U hebt nog geen rol in Doelspoor");
      expect(await session(browser)).toMatchObject({ signedIn: false });
    },
  ); // prettier-ignore

  it("keeps the session over a restart, its id only as a hash and its tokens sealed", async () => {
    const browser = new Browser();
    await signIn(browser, "dora");
    await doelspoor.stop();
    const kept = new DatabaseSync(join(data.folder, "sessions.sqlite"));
    const rows = JSON.stringify(kept.prepare("SELECT * FROM session").all());
    kept.close();
    expect(rows).not.toContain(sessionId(browser));
    expect(rows).not.toMatch(/eyJ[\w-]+\.eyJ/);
    doelspoor = await startDoelspoor(environment);
    expect(await session(browser)).toMatchObject({ signedIn: true, id: "dora" });
  });
});

describe("ending a session", () => {
  it("ends it here and leads to where the provider ends its own", async () => {
    const browser = new Browser();
    await signIn(browser, "els");
    const before = new Map(browser.cookies);
    const answer = await browser.open(`${base}/afmelden`, { method: "POST" });
    const { location }: { location: string } = JSON.parse(answer.text);
    expect(new URL(location).origin).toBe(provider.issuer);
    expect(location).toContain("id_token_hint=");
    expect(location).toContain(encodeURIComponent(`${base}/`));
    expect(await session(browser)).toMatchObject({ signedIn: false });
    // A copy of the cookie that someone kept is worth nothing any more.
    for (const [key, value] of before) browser.cookies.set(key, value);
    expect((await record(browser)).status).toBe(401);
    const asked = await browser.open(location);
    const done = await browser.send(asked, { logout: "yes", xsrf: /name="xsrf" value="(\w+)"/.exec(asked.text)?.[1] ?? "" }, until("/")); // prettier-ignore
    expect(done.address).toBe(`${base}/`);
    // The provider asks anew who it is.
    const page = await browser.open(`${base}/aanmelden`);
    expect(page.text).toContain('name="login"');
  });

  it("ends it in every browser of that person, and with it at once what is followed there", async () => {
    const [here, there, other] = [new Browser(), new Browser(), new Browser()];
    for (const [browser, who] of [[here, "wim"], [there, "wim"], [other, "xena"]] as const) await signIn(browser, who); // prettier-ignore
    const [followed, byOther] = [await follow(there), await follow(other)];
    expect([followed.isOpen(), byOther.isOpen()]).toEqual([true, true]);
    await here.open(`${base}/afmelden`, { method: "POST" });
    await expect.poll(followed.isOpen).toBe(false);
    expect(await session(there)).toMatchObject({ signedIn: false });
    expect((await record(there)).status).toBe(401);
    expect((await follow(there)).isOpen()).toBe(false);
    // Whoever else follows is told of what comes, and whoever was let go of is not.
    expect(await session(other)).toMatchObject({ id: "xena" });
    expect((await record(other)).status).toBe(201);
    await expect.poll(byOther.heard).toContain("Schone lucht in elke buurt");
    expect([byOther.isOpen(), followed.heard().includes("Schone lucht")]).toEqual([true, false]);
    byOther.stop();
    await signIn(there, "wim");
    expect(await session(there)).toMatchObject({ id: "wim" });
  });

  it("ends what is followed with rights that the provider has taken away since", async () => {
    const [before, now] = [new Browser(), new Browser()];
    await signIn(before, "yara");
    const followed = await follow(before);
    expect((await record(before)).status).toBe(201);
    provider.manner.groups = ["controle"];
    await signIn(now, "yara");
    await expect.poll(followed.isOpen).toBe(false);
    expect(rolesOf(await session(before))).toEqual({ "*": ["auditor", "public"] });
    expect((await record(before)).status).toBe(403);
    const again = await follow(before);
    expect(again.isOpen()).toBe(true);
    again.stop();
  });

  it("ends what a system follows when its token has expired, before it is told anything more", async () => {
    const soon = at(-27);
    const claims = { iss: provider.issuer, aud: base, sub: "zaaksysteem", client_id: "zaaksysteem", scope: "doelspoor:griffie@gm9999", iat: at(-300), exp: soon }; // prettier-ignore
    const token = await provider.sign(claims);
    secret.add(token);
    const followed = await follow(new Browser(), { authorization: `Bearer ${token}` });
    expect(followed.isOpen()).toBe(true);
    // Clocks may differ by thirty seconds.
    while (at(0) < soon + 31) await new Promise((resolve) => setTimeout(resolve, 100));
    const browser = new Browser();
    await signIn(browser, "zoe");
    expect((await record(browser)).status).toBe(201);
    await expect.poll(followed.isOpen).toBe(false);
    expect(followed.heard()).not.toContain("Schone lucht");
  });

  it("ends here what the provider ends, in every browser of that session", async () => {
    const browser = new Browser();
    await signIn(browser, "fien");
    const elsewhere = new Browser();
    await signIn(elsewhere, "gijs");
    expect(await session(browser)).toMatchObject({ signedIn: true });
    const asked = await browser.open(`${provider.issuer}/session/end`);
    await browser.send(asked, { logout: "yes", xsrf: /name="xsrf" value="(\w+)"/.exec(asked.text)?.[1] ?? "" }); // prettier-ignore
    await expect.poll(async () => (await session(browser)).signedIn).toBe(false);
    expect(await session(elsewhere)).toMatchObject({ id: "gijs" });
  });

  it("takes no logout token that is not one", async () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: provider.issuer, aud: "doelspoor-test", sub: "anna", iat: now, exp: now + 60 }; // prettier-ignore
    const post = async (token: string) =>
      (
        await new Browser().open(`${base}/afmelden/overal`, {
          method: "POST",
          body: new URLSearchParams({ logout_token: token }),
        })
      ).status;
    const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
    expect(await post("nonsense")).toBe(400);
    expect(await post(await provider.sign(claims))).toBe(400);
    expect(await post(await provider.sign({ ...claims, events, nonce: "n" }))).toBe(400);
    expect(await post(await provider.sign({ ...claims, events, aud: "another" }))).toBe(400);
    expect(await post(await provider.sign({ ...claims, events }))).toBe(200);
  });

  it("takes a cookie that no longer holds for the public, and has the browser forget it", async () => {
    const browser = new Browser();
    await signIn(browser, "hans");
    const [[key] = [""]] = cookiesAt(browser).filter(([name]) => !name.includes("poging"));
    browser.cookies.set(key, "x".repeat(43));
    const read = await browser.open(`${base}/api/v1/gm9999/overview`);
    expect(read.status).toBe(200);
    expect(read.headers.getSetCookie().join()).toMatch(/Max-Age=0/);
    browser.cookies.set(key, "x".repeat(43));
    const recorded = await record(browser);
    expect([recorded.status, JSON.parse(recorded.text)]).toMatchObject([
      401,
      { code: "not-signed-in", detail: expect.stringContaining("verlopen") },
    ]);
  });
});

/** A provider's answer with another proof of sign-in in it. */
const tampered = (change: (claims: jose.JWTPayload) => jose.JWTPayload) => (token: string) =>
  provider.sign(change(jose.decodeJwt(token)));

const at = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

describe("what a provider says that does not hold", () => {
  const forgeries: readonly [string, (token: string) => string | Promise<string>][] = [
    ["expired", (token) => tampered((claims) => ({ ...claims, iat: at(-600), exp: at(-120) }))(token)],
    ["not valid yet", (token) => tampered((claims) => ({ ...claims, nbf: at(300) }))(token)],
    ["of another issuer", (token) => tampered((claims) => ({ ...claims, iss: "http://127.0.0.1:1" }))(token)],
    ["for another audience", (token) => tampered((claims) => ({ ...claims, aud: "another" }))(token)],
    ["an answer to another question (nonce)", (token) => tampered((claims) => ({ ...claims, nonce: "other" }))(token)],
    ["without a nonce", (token) => tampered(({ nonce: _, ...claims }) => claims)(token)],
    ["signed by nobody (alg none)", (token) => new jose.UnsecuredJWT(jose.decodeJwt(token)).encode()],
    ["signed with another key", async (token) => {
      const { privateKey } = await jose.generateKeyPair("ES256");
      const header = jose.decodeProtectedHeader(token);
      return new jose.SignJWT(jose.decodeJwt(token)).setProtectedHeader({ ...header, alg: "ES256" }).sign(privateKey);
    }],
    ["signed with our own password (HS256)", (token) =>
      new jose.SignJWT(jose.decodeJwt(token)).setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(provider.secrets[0]))],
    ["altered", (token) => {
      const [head = "", , tail = ""] = token.split(".");
      const claims = { ...jose.decodeJwt(token), sub: "beheerder" };
      return [head, Buffer.from(JSON.stringify(claims)).toString("base64url"), tail].join(".");
    }],
  ]; // prettier-ignore

  it.each(forgeries)("refuses a proof that is %s", async (_what, forge) => {
    provider.manner.tamper = async (token) => {
      const forged = await forge(token);
      secret.add(forged).add(token);
      return forged;
    };
    const browser = new Browser();
    const page = await signIn(browser, "iris");
    expect(page.status).toBe(400);
    expect(page.text).toContain("Aanmelden is niet gelukt");
    expect(page.text).not.toContain("eyJ");
    expect(await session(browser)).toMatchObject({ signedIn: false });
  });

  it("bears with clocks that differ by twenty seconds", async () => {
    provider.manner.tamper = tampered((claims) => ({ ...claims, iat: at(20), nbf: at(20) }));
    const browser = new Browser();
    await signIn(browser, "jan");
    expect(await session(browser)).toMatchObject({ id: "jan" });
    provider.manner.tamper = tampered((claims) => ({ ...claims, iat: at(-300), exp: at(-20) }));
    const other = new Browser();
    await signIn(other, "jan");
    expect(await session(other)).toMatchObject({ id: "jan" });
  });

  it("takes an answer once, in the browser that asked, with the state it was given", async () => {
    const browser = new Browser();
    const { address } = await answered(browser, "kim");
    secret.add(new URL(address).searchParams.get("code") ?? "");
    const stolen = await new Browser().open(address);
    expect([stolen.status, stolen.text.includes("niet meer geldig")]).toEqual([400, true]);
    const altered = new URL(address);
    altered.searchParams.set("state", "another");
    expect((await browser.open(altered.href)).status).toBe(400);
    const before = new Map(browser.cookies);
    expect((await browser.open(address, {}, until("/gm9999"))).status).toBe(303);
    expect((await browser.open(address)).status).toBe(400);
    // Even with all that the browser kept at the time: the provider takes a code once.
    const copy = new Browser();
    for (const [key, value] of before) copy.cookies.set(key, value);
    expect((await copy.open(address)).status).toBe(400);
    expect(await session(copy)).toMatchObject({ signedIn: false });
  });

  it("refuses an answer under the name of another issuer (mix-up)", async () => {
    const browser = new Browser();
    const address = new URL((await answered(browser, "leo")).address);
    address.searchParams.set("iss", "https://elders.example");
    expect((await browser.open(address.href)).status).toBe(400);
  });

  it("says it when a person breaks off", async () => {
    const browser = new Browser();
    const address = new URL((await answered(browser, "mia")).address);
    address.searchParams.delete("code");
    address.searchParams.set("error", "access_denied");
    const page = await browser.open(address.href);
    expect([page.status, page.text.includes("U bent niet aangemeld")]).toEqual([403, true]);
  });
});

describe("a provider that is not well", () => {
  it("is told of while it is down; the rest works, and so does sign-in once it is back", async () => {
    const browser = new Browser();
    const { address } = await answered(browser, "noor");
    await provider.stop();
    const page = await browser.open(address);
    expect([page.status, page.text.includes("antwoordt niet")]).toEqual([503, true]);
    expect((await new Browser().open(`${base}/api/v1/gm9999/overview`)).status).toBe(200);
    await provider.start();
    const again = new Browser();
    await signIn(again, "noor");
    expect(await session(again)).toMatchObject({ id: "noor" });
  });

  it("is not waited for longer than a few seconds", async () => {
    const browser = new Browser();
    const { address } = await answered(browser, "otto");
    provider.manner.delay = 20_000;
    const began = performance.now();
    const page = await browser.open(address);
    expect(page.status).toBe(503);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it("may change its keys: new ones are found, old ones no longer hold", async () => {
    const now = at(0);
    const claims = { iss: provider.issuer, aud: base, sub: "zaaksysteem", client_id: "zaaksysteem", scope: "doelspoor:griffie@gm9999", iat: now, exp: now + 300 }; // prettier-ignore
    const old = await provider.sign(claims);
    secret.add(old);
    expect((await record(new Browser(), { authorization: `Bearer ${old}` })).status).toBe(201);
    await provider.changeKeys();
    // Unknown keys are asked for no more than once in two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const browser = new Browser();
    await signIn(browser, "piet");
    expect(await session(browser)).toMatchObject({ id: "piet" });
    expect((await record(new Browser(), { authorization: `Bearer ${old}` })).status).toBe(401);
  });
});

describe("one browser", () => {
  it("signs in in two tabs at once, and each tab comes back to its own page", async () => {
    const browser = new Browser();
    const one = await answered(browser, "quinn", "/gm9999/doelen");
    const other = await answered(browser, "quinn", "/gm9999/tijdlijn");
    const stop = ({ pathname }: URL) => pathname.startsWith("/gm9999");
    expect((await browser.open(other.address, {}, stop)).address).toBe(`${base}/gm9999/tijdlijn`);
    expect((await browser.open(one.address, {}, stop)).address).toBe(`${base}/gm9999/doelen`);
    expect(await session(browser)).toMatchObject({ id: "quinn" });
  });

  it("is of the second account after the first, whose session has ended", async () => {
    const browser = new Browser();
    await signIn(browser, "rosa");
    const first = new Map(browser.cookies);
    for (const key of browser.cookies.keys())
      if (key.startsWith(new URL(provider.issuer).host)) browser.cookies.delete(key);
    provider.manner.groups = ["controle"];
    await signIn(browser, "sam");
    const told = await session(browser);
    expect([told.id, rolesOf(told)]).toEqual(["sam", { "*": ["auditor", "public"] }]);
    const copy = new Browser();
    for (const [key, value] of first) copy.cookies.set(key, value);
    expect(await session(copy)).toMatchObject({ signedIn: false });
  });

  it("gets a new id at sign-in, whatever it came with", async () => {
    const browser = new Browser();
    await signIn(browser, "tess");
    const before = sessionId(browser);
    const planted = new Browser();
    for (const [key] of browser.cookies) if (key.includes("doelspoor-")) planted.cookies.set(key, "p".repeat(43)); // prettier-ignore
    await signIn(planted, "tess");
    expect([before, "p".repeat(43)]).not.toContain(sessionId(planted));
    expect(await session(planted)).toMatchObject({ id: "tess" });
  });

  it.each([
    "//elders.example", "/\\elders.example", "https://elders.example", "/%09/elders.example",
    "/.//elders.example", "javascript:alert(1)", "/aanmelden?terug=/x",
  ])("is never sent elsewhere after sign-in (%s)", async (returnTo) => {
    const browser = new Browser();
    const { address } = await answered(browser, "una", encodeURIComponent(decodeURIComponent(returnTo))); // prettier-ignore
    const page = await browser.open(address, {}, () => true);
    expect(page.address).toBe(`${base}/`);
  }); // prettier-ignore

  it("records nothing for a page of another site", async () => {
    const browser = new Browser();
    await signIn(browser, "vera");
    const refused = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://elders.example" },
      { origin: "null" },
    ];
    for (const headers of refused) {
      const answer = await record(browser, headers);
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([403, { code: "foreign-page" }]); // prettier-ignore
    }
    expect((await record(browser, { "sec-fetch-site": "same-origin", origin: base })).status).toBe(201); // prettier-ignore
    const form = await browser.open(`${base}/afmelden`, {
      method: "POST",
      headers: { origin: "https://elders.example" },
    });
    expect([form.status, (await session(browser)).signedIn]).toEqual([403, true]);
  });
});

describe("a system with a token", () => {
  const ask = async (scope: string): Promise<string> => {
    const answer = await fetch(`${provider.issuer}/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`zaaksysteem:${provider.secrets[0] ?? ""}`).toString("base64")}`,
      },
      body: new URLSearchParams({ grant_type: "client_credentials", scope }),
    });
    const { access_token: token }: { access_token: string } = JSON.parse(await answer.text());
    secret.add(token);
    return token;
  };
  const bearer = (token: string) => record(new Browser(), { authorization: `Bearer ${token}` });

  it("records in the role of its scope, under its own name", async () => {
    const receipt = await bearer(await ask("doelspoor:griffie@gm9999"));
    expect(receipt.status).toBe(201);
    const { position }: { position: number } = JSON.parse(receipt.text);
    const log = await new Browser().open(`${base}/api/v1/gm9999/events?after=${position - 1}`);
    expect(log.text).toContain('"id":"zaaksysteem","role":"griffie","system":"zaaksysteem"');
  });

  it("may no more than its scope says", async () => {
    const answer = await bearer(await ask("doelspoor:auditor@gm9999"));
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([403, { code: "not-allowed" }]);
  });

  it("is refused with any token that does not hold, also where reading is open to all", async () => {
    const good = { iss: provider.issuer, aud: base, sub: "zaaksysteem", client_id: "zaaksysteem", scope: "doelspoor:griffie@gm9999", iat: at(0), exp: at(300) }; // prettier-ignore
    const { privateKey } = await jose.generateKeyPair("ES256");
    const { client_id: _, ...nameless } = good;
    const bad = [
      await provider.sign({ ...good, exp: at(-60) }),
      await provider.sign({ ...good, nbf: at(120) }),
      await provider.sign({ ...good, iss: "https://elders.example" }),
      await provider.sign({ ...good, aud: "https://elders.example" }),
      // A proof of sign-in is no token for the API.
      await provider.sign({ ...good, aud: "doelspoor-test" }),
      await provider.sign(nameless),
      new jose.UnsecuredJWT(good).encode(),
      await new jose.SignJWT(good).setProtectedHeader({ alg: "ES256" }).sign(privateKey),
      "nonsense",
    ];
    expect((await bearer(await provider.sign(good))).status).toBe(201);
    for (const token of bad) {
      secret.add(token);
      const answer = await bearer(token);
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([401, { code: "not-signed-in" }]); // prettier-ignore
      expect(answer.text).not.toContain(token);
    }
    const read = await new Browser().open(`${base}/api/v1/gm9999/overview`, {
      headers: { authorization: `Bearer ${bad[0] ?? ""}` },
    });
    expect(read.status).toBe(401);
  });
});

it("writes down who signed in and out, from where, and by whom it was ended", () => {
  const lines = doelspoor
    .written()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  const told = lines.map((line) => {
    const read: Record<string, unknown> = JSON.parse(line);
    return read;
  });
  const of = (what: string) => told.filter((line) => line["what"] === what);
  expect(of("signed-in")).toContainEqual(
    expect.objectContaining({ who: "wim", from: "127.0.0.1" }),
  );
  expect(of("signed-out")).toContainEqual(
    expect.objectContaining({ who: "wim", from: "127.0.0.1" }),
  );
  expect(of("signed-out")).toContainEqual(expect.objectContaining({ by: "provider", sessions: 1 }));
  expect(of("sign-in")).toContainEqual(expect.objectContaining({ trouble: "untrusted", from: "127.0.0.1" })); // prettier-ignore
});

it("writes down no token, code or password of all the above", () => {
  const written = doelspoor.written();
  expect(written).toContain('"trouble":"untrusted"');
  for (const each of [...secret, ...provider.secrets].filter((text) => text !== "nonsense"))
    expect(written).not.toContain(each);
  expect(written).not.toMatch(/eyJ[\w-]{8,}|code=/);
});
