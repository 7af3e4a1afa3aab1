import { RIGHTS, ROLE_RIGHTS, ROLES, type Right, type Role } from "@doelspoor/events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Route } from "./define-route.ts";
import { allRoutes } from "./routes.ts";
import { postsServed, type PostsServed } from "./testing/posts.ts";
import { isRecord } from "./testing/served.ts";

const A = "gm0001";
const B = "gm0002";
const ID = "0197a000-0000-7000-8000-000000000001";

/** Rights that no route asks for yet, each with what they wait for. */
const WAITING: Partial<Record<Right, string>> = {
  configure: "settings and keys are set by environment, on the server itself",
};

let server: PostsServed;
let embedded: PostsServed;

const addressOf = ({ path }: Route, municipality: string): string =>
  `/api/v1${path.replace(":municipality", municipality).replaceAll(/:\w+/g, ID)}`;

/** Asks a route; of a write the body is empty, so that whoever may is told what is missing. */
const statusOf = async (
  at: PostsServed,
  route: Route,
  { municipality = A, headers = {} }: { municipality?: string; headers?: Record<string, string> },
): Promise<number> => {
  const stopping = new AbortController();
  const isWrite = route.method === "post";
  const response = await fetch(at.base + addressOf(route, municipality), {
    method: route.method,
    headers: { ...headers, ...(isWrite && { "content-type": "application/json" }) },
    signal: stopping.signal,
    ...(isWrite && { body: "{}" }),
  });
  // What goes on would go on.
  stopping.abort();
  return response.status;
};

type Cell = "allowed" | 401 | 403;

const cellOf = (status: number): Cell => (status === 401 || status === 403 ? status : "allowed");

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** What every route answers someone, by its name. */
const rowOf = async (
  at: PostsServed,
  asked: { municipality?: string; headers?: Record<string, string> },
): Promise<Record<string, Cell>> => {
  const row: Record<string, Cell> = {};
  for (const route of allRoutes) row[nameOf(route)] = cellOf(await statusOf(at, route, asked));
  return row;
};

/** What it should be, by the table. */
const expectedRow = (roles: readonly Role[], otherwise: 401 | 403): Record<string, Cell> => {
  const rights = new Set([...roles, "public" as const].flatMap((role) => ROLE_RIGHTS[role]));
  return Object.fromEntries(
    allRoutes.map((route) => [nameOf(route), rights.has(route.right) ? "allowed" : otherwise]),
  );
};

const roles = ROLES.filter((role) => role !== "public");

const tokenFor = async (scope: string): Promise<string> => {
  const response = await fetch(`${embedded.base}/voorbeeld-aanmelden/token`, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa("voorbeeld-systeem:voorbeeld-wachtwoord")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }),
  });
  const said: unknown = await response.json();
  return isRecord(said) ? String(said["access_token"]) : "";
};

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  server = await postsServed([A, B]);
  embedded = await postsServed();
});

afterAll(async () => {
  await server.stop();
  await embedded.stop();
  vi.restoreAllMocks();
});

describe("every route", () => {
  it("states its right, one of the table", () => {
    expect(allRoutes.length).toBeGreaterThan(150);
    for (const { right } of allRoutes) expect(RIGHTS).toContain(right);
  });

  it("reads for everyone, except where the public is not meant", () => {
    const open = allRoutes.filter(({ method, right }) => method === "post" && right === "read");
    expect(open.map(nameOf)).toEqual([]);
  });

  it("asks for no more than reading where it is of no municipality", () => {
    const others = allRoutes.filter(({ path }) => !path.includes(":municipality"));
    expect(new Set(others.map(({ right }) => right))).toEqual(new Set(["read"]));
  });

  it("uses each right of the table, but for those that wait", () => {
    const used = new Set(allRoutes.map(({ right }) => right));
    expect(RIGHTS.filter((right) => !used.has(right))).toEqual(Object.keys(WAITING));
  });
});

describe("every route for every role", () => {
  it("answers 401 to whoever did not sign in and lacks the right", async () => {
    expect(await rowOf(server, {})).toEqual(expectedRow([], 401));
  });

  it.each(roles)("answers %s by the table", async (role) => {
    const headers = { cookie: server.signedIn(`${role}@${A}`) };
    expect(await rowOf(server, { headers })).toEqual(expectedRow([role], 403));
  });

  it.each(roles)(
    "gives %s of one municipality nothing in another but what is public",
    async (role) => {
      const headers = { cookie: server.signedIn(`${role}@${A}`) };
      expect(await rowOf(server, { headers, municipality: B })).toEqual(expectedRow([], 403));
    },
  );
});

describe("someone", () => {
  it("in two roles has the rights of both, each in its own municipality", async () => {
    const headers = { cookie: server.signedIn(`auditor@${A}`, `secretariat@${A}`, `griffie@${B}`) };
    expect(await rowOf(server, { headers })).toEqual(expectedRow(["auditor", "secretariat"], 403));
    expect(await rowOf(server, { headers, municipality: B })).toEqual(
      expectedRow(["griffie"], 403),
    );
  });

  it("whose session is not known is nobody", async () => {
    const headers = { cookie: server.signedIn(`griffie@${A}`).replace(/=.*/, "=forged") };
    expect(await rowOf(server, { headers })).toEqual(expectedRow([], 401));
  });
});

describe("a system", () => {
  it("may what the scope of its token says", async () => {
    const token = await tokenFor("doelspoor:secretariat@*");
    const headers = { authorization: `Bearer ${token}` };
    expect(await rowOf(embedded, { headers })).toEqual(expectedRow(["secretariat"], 403));
  });

  it("with a token that does not hold is refused at every route", async () => {
    const token = await tokenFor("doelspoor:griffie@*");
    const [head, said, sign = ""] = token.split(".");
    const headers = { authorization: `Bearer ${head}.${said}.${sign.slice(1)}${sign.slice(0, 1)}` };
    const row = await rowOf(embedded, { headers });
    expect(new Set(Object.values(row))).toEqual(new Set([401]));
  });
});

describe("what the council decides", () => {
  const post = async (post: string, path: string, body: object) => {
    const response = await fetch(`${server.base}/api/v1/${A}${path}`, {
      method: "POST",
      headers: { cookie: server.signedIn(`${post}@${A}`), "content-type": "application/json" },
      body: JSON.stringify({ occurredOn: "2026-01-08", ...body }),
    });
    const said: unknown = await response.json();
    return { status: response.status, id: isRecord(said) ? String(said["id"]) : "" };
  };

  it("is not the secretariat's to record, later acts and corrections neither", async () => {
    await post("griffie", "/council/register-municipality", { name: "Dorp", example: true });
    const council = { kind: "council-resolution", title: "Raadsbesluit" };
    expect(await post("secretariat", "/resolutions", council)).toMatchObject({ status: 403 });
    const own = { kind: "executive-resolution", title: "Collegebesluit" };
    expect(await post("secretariat", "/resolutions", own)).toMatchObject({ status: 201 });

    const { status, id } = await post("griffie", "/resolutions", council);
    expect(status).toBe(201);
    const repeal = `/resolutions/${id}/repeal-resolution`;
    expect(await post("secretariat", repeal, { reason: "Achterhaald" })).toMatchObject({
      status: 403,
    });
    const draft = await post("secretariat", "/regulations", {
      kind: "by-law",
      title: "Verordening",
    });
    const adopt = `/regulations/${draft.id}/adopt-regulation`;
    expect(await post("secretariat", adopt, {})).toMatchObject({ status: 403 });
    expect(await post("griffie", adopt, {})).toMatchObject({ status: 201 });
  });
});
