import { request as ask } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "../oidc/testing/browser.ts";
import { dataFolder, startDoelspoor, type Started } from "../oidc/testing/doelspoor.ts";
import { freePort } from "../oidc/testing/municipal-provider.ts";
import { people } from "./people.ts";

let port: number;
let base: string;
let data: Awaited<ReturnType<typeof dataFolder>>;
let doelspoor: Started;

const start = (more: Record<string, string> = {}) =>
  startDoelspoor({ DOELSPOOR_DATA: data.folder, DOELSPOOR_PORT: String(port), ...more });

beforeAll(async () => {
  port = await freePort();
  base = `http://127.0.0.1:${port}`;
  data = await dataFolder();
  doelspoor = await start();
}, 120_000);

afterAll(async () => {
  await doelspoor.stop();
  await data.remove();
});

const signIn = async (who: string, browser = new Browser()): Promise<Browser> => {
  const page = await browser.open(`${base}/aanmelden?terug=/gm9999`);
  await browser.send(page, { wie: who }, ({ pathname }) => pathname === "/gm9999");
  return browser;
};

const session = async (browser: Browser): Promise<unknown> =>
  JSON.parse((await browser.open(`${base}/api/v1/session`)).text);

/** Asks under a name that leads here, as a page of another site may. */
const underName = (host: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = ask({ port, host: "127.0.0.1", path, headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject).end();
  });

describe("the embedded provider", () => {
  it.each(people)("signs in $name as $role in every municipality", async ({ id, name, role }) => {
    expect(await session(await signIn(id))).toMatchObject({
      ...{ signedIn: true, example: true, id, name },
      access: [{ municipality: "*", roles: [role, "public"] }],
    });
  });

  it("asks anew who one wants to be, every time", async () => {
    const browser = await signIn("griffie");
    await signIn("raadslid", browser);
    expect(await session(browser)).toMatchObject({ id: "raadslid" });
  });

  it("signs out here, where it has nothing to end", async () => {
    const browser = await signIn("griffie");
    const answer = await browser.open(`${base}/afmelden`, { method: "POST" });
    expect(JSON.parse(answer.text)).toEqual({ location: "/" });
    expect(await session(browser)).toMatchObject({ signedIn: false });
  });

  it("shows a page without script or style of its own, under the policy of every page", async () => {
    const page = await new Browser().open(`${base}/aanmelden`);
    expect(page.text).not.toMatch(/<script|<style|style=|\son\w+=/);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
  });

  it("knows nobody but its people, and no choice that it did not ask for", async () => {
    const browser = new Browser();
    const page = await browser.open(`${base}/aanmelden`);
    expect((await browser.send(page, { wie: "iemand" })).status).toBe(400);
    expect((await new Browser().send(page, { wie: "griffie" })).status).toBe(400);
  });

  it("answers only under names of this machine", async () => {
    expect(await underName(`127.0.0.1:${port}`, "/aanmelden")).toBe(303);
    expect(await underName("elders.example", "/aanmelden")).toBe(403);
    const auth = "/voorbeeld-aanmelden/.well-known/openid-configuration";
    expect(await underName(`localhost:${port}`, auth)).toBe(200);
    expect(await underName("elders.example", auth)).toBe(403);
  });

  it("gives an example system tokens, which hold after a restart as sessions do", async () => {
    const answer = await fetch(`${base}/voorbeeld-aanmelden/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from("voorbeeld-systeem:voorbeeld-wachtwoord").toString("base64")}`,
      },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        scope: "doelspoor:secretariat@*",
      }),
    });
    const { access_token: token }: { access_token: string } = JSON.parse(await answer.text());
    const headers = { authorization: `Bearer ${token}` };
    const mine = async () => (await fetch(`${base}/api/v1/session`, { headers })).text();
    const before = await mine();
    expect(JSON.parse(before)).toMatchObject({
      id: "voorbeeld-systeem",
      access: [{ municipality: "*", roles: ["secretariat", "public"] }],
    });
    const browser = await signIn("auditor");
    await doelspoor.stop();
    doelspoor = await start();
    expect(await mine()).toBe(before);
    expect(await session(browser)).toMatchObject({ id: "auditor" });
  });

  it("holds no session of it against a provider that is set later", async () => {
    const browser = await signIn("griffie");
    await doelspoor.stop();
    doelspoor = await start({
      DOELSPOOR_OIDC_ISSUER: "https://aanmelden.example",
      DOELSPOOR_OIDC_CLIENT_ID: "doelspoor",
      DOELSPOOR_OIDC_CLIENT_SECRET: "geheim",
      DOELSPOOR_OIDC_ROLES: "griffie=griffie@*",
      DOELSPOOR_BASE_URL: base,
    });
    expect(await session(browser)).toMatchObject({ signedIn: false, example: false });
  });

  it("does not start where others could reach it, and says what to do", async () => {
    const started = await start({ DOELSPOOR_HOST: "0.0.0.0", DOELSPOOR_PORT: "0" });
    expect(await started.ended).toBe(2);
    expect(started.written()).toContain("DOELSPOOR_EMBEDDED_PROVIDER=allow");
    expect(started.written()).toContain("DOELSPOOR_OIDC_ISSUER");
  });
});
