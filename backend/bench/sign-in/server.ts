import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GoalSet, streamName } from "@doelspoor/events";
import { onePerson } from "../../src/adapters/memory/one-person.ts";
import { cookiesOf } from "../../src/adapters/oidc/cookies.ts";
import { openIdentity } from "../../src/adapters/oidc/open-identity.ts";
import { SessionStore } from "../../src/adapters/oidc/session-store.ts";
import { openSqliteLog } from "../../src/adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "../../src/adapters/system/system-clock.ts";
import { uuidIds } from "../../src/adapters/system/uuid-ids.ts";
import { envelopesOf } from "../../src/application/envelopes.ts";
import { Reader } from "../../src/application/reader.ts";
import { createApp } from "../../src/http/app.ts";
import { serverOf } from "../../src/http/server.ts";
import type { Identity } from "../../src/ports/identity.ts";

// The whole application on the real store: with one person who is always there, or with real sessions.

const folder = mkdtempSync(join(tmpdir(), "doelspoor-sign-in-"));
process.on("SIGTERM", () => {
  rmSync(folder, { recursive: true, force: true });
  // Whoever listens to this signal must end the process itself.
  process.exit();
});

const signedIn = async (): Promise<{ identity: Identity; cookie: string }> => {
  const pages = { choice: () => "", failed: () => "" };
  const identity = await openIdentity({
    ...{ folder, settings: {}, host: "127.0.0.1", forAll: false, pages },
  });
  const sessions = new SessionStore(join(folder, "sessions.sqlite"));
  const id = SessionStore.newId();
  sessions.begin(id, { issuer: "embedded", subject: "b", name: "Bench", claimed: ["griffie"] });
  const mark = await sessions.kept("mark", () => "");
  const [cookie = ""] = cookiesOf({ secure: false, mark }).keepSession(id).split(";");
  return { identity, cookie };
};

const { identity, cookie } =
  process.argv[2] === "session"
    ? await signedIn()
    : { identity: onePerson("bench", ["griffie"]), cookie: "none=none" };

const log = await openSqliteLog(join(folder, "log.sqlite"));
const municipality = "gm0000";
const stream = streamName("goal", municipality, uuidIds.next());
const place = { stream, after: -1, recordedAt: systemClock.now(), id: uuidIds.next };
const event = GoalSet.of({ title: "Een doel" }, { occurredOn: "2026-01-08" });
const recording = { municipality, actor: { id: "bench", role: "griffie" } } as const;
await log.append(stream, envelopesOf([event], recording, place), -1);
const reader = await Reader.start(log);
const tools = { log, clock: systemClock, ids: uuidIds, kindOf: reader.kindOf.bind(reader) };
const server = serverOf(
  createApp({ reader, tools, identity }, { frontend: "frontend/dist", errors: "docs/errors" }),
);
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined, cookie });
});
