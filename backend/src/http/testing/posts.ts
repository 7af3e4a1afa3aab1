import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROLES, type MunicipalityCode, type Role } from "@doelspoor/events";
import { openMemoryLog } from "../../adapters/memory/memory-event-log.ts";
import { cookiesOf } from "../../adapters/oidc/cookies.ts";
import { openIdentity } from "../../adapters/oidc/open-identity.ts";
import { SessionStore } from "../../adapters/oidc/session-store.ts";
import type { Registration } from "../../adapters/oidc/settings.ts";
import { systemClock } from "../../adapters/system/system-clock.ts";
import { uuidIds } from "../../adapters/system/uuid-ids.ts";
import { Reader } from "../../application/reader.ts";
import { createApp, type Site } from "../app.ts";
import { serverOf } from "../server.ts";
import { choicePage, troublePage } from "../sign-in-pages.ts";

/** Where a test sends its requests, and how someone comes to be signed in. */
export interface PostsServed {
  readonly base: string;
  /** The cookie of a session of someone with these posts, such as `griffie@gm0001`. */
  readonly signedIn: (...posts: readonly string[]) => string;
  readonly stop: () => Promise<void>;
}

const ISSUER = "https://provider.example";

/** Every role in every municipality under the name `role@municipality`, as a claim would have it. */
const rolesFor = (municipalities: readonly MunicipalityCode[]): Registration["roles"] => {
  const posts = ROLES.filter((role) => role !== "public").flatMap((role: Role) =>
    municipalities.map((municipality) => ({ role, municipality })),
  );
  return new Map(posts.map((post) => [`${post.role}@${post.municipality}`, [post]]));
};

const place = (folder: string, provider: Registration | undefined) => ({
  folder,
  settings: { provider },
  host: "127.0.0.1",
  forAll: false,
  pages: { choice: choicePage, failed: () => troublePage("lost") },
});

const registration = (municipalities: readonly MunicipalityCode[]): Registration => ({
  ...{ issuer: ISSUER, clientId: "doelspoor", scope: "openid", claim: "groups" },
  proof: { secret: "unused" },
  roles: rolesFor(municipalities),
  audience: "https://doelspoor.example",
});

/** Begins sessions as a sign-in does, without a provider to sign in at. */
const sessionsIn = async (folder: string): Promise<PostsServed["signedIn"]> => {
  const store = new SessionStore(join(folder, "sessions.sqlite"));
  const mark = await store.kept("mark", () => "none");
  const cookies = cookiesOf({ secure: false, mark });
  return (...claimed) => {
    const id = SessionStore.newId();
    store.begin(id, { issuer: ISSUER, subject: randomUUID(), name: "Iemand", claimed });
    return cookies.keepSession(id).split(";")[0] ?? "";
  };
};

/**
 * Serves the whole application as it runs, on a log in memory. With municipalities people have sessions of a
 * provider that gives roles in those; without, the embedded provider is there.
 */
export const postsServed = async (
  municipalities: readonly MunicipalityCode[] = [],
  more: Partial<Site> = {},
): Promise<PostsServed> => {
  const folder = await mkdtemp(join(tmpdir(), "doelspoor-posts-"));
  const provider = municipalities.length === 0 ? undefined : registration(municipalities);
  const identity = await openIdentity(place(folder, provider));
  const log = openMemoryLog();
  const reader = await Reader.start(log);
  const tools = { log, clock: systemClock, ids: uuidIds, kindOf: reader.kindOf.bind(reader) };
  const site = { frontend: folder, errors: folder, ...more };
  const server = serverOf(createApp({ reader, tools, identity }, site));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  identity.servedAt(port);
  return {
    base: `http://127.0.0.1:${port}`,
    signedIn: await sessionsIn(folder),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await reader.stop();
      identity.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
