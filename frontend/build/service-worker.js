/* global self, caches, clients, fetch, setTimeout, Request, URL */
// The page of a council night where there is no connection: the application as it was built, and the last
// answers that page needs (ADR 11). `offline.ts` fills in what was built.
const [RELEASE, FILES] = ["%RELEASE%", ["%FILES%"]];
const [SHELL, ANSWERS] = [`doelspoor-shell-${RELEASE}`, `doelspoor-answers-${RELEASE}`];
const PAGE = /^\/[^/]+\/raadsavond\/[0-9a-f-]{36}$/;
const ASKED = /^\/api\/v1\/(session|municipalities|[^/]+\/(time|questions\/council-night))$/;
/** Milliseconds after which a connection that says nothing counts as none. */
const PATIENCE = 5000;

const keptIn = (cacheName, address) => caches.match(address, { cacheName });

/** What the server answers; nothing where it is out of reach. */
const fresh = async (request) => {
  const silence = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const answer = await Promise.race([fetch(request), silence]).catch(() => undefined);
  return answer?.status === 502 || answer?.status === 504 ? undefined : answer;
};

/** Keeps an answer, unless it is secret; once this browser is somebody else, all that was kept goes. */
const keep = async (address, answer) => {
  const isSession = address.endsWith("/session");
  const before = isSession && (await (await keptIn(ANSWERS, address))?.text());
  if (isSession && before !== (await answer.clone().text())) await caches.delete(ANSWERS);
  const isSecret = !isSession && answer.headers.get("cache-control")?.includes("no-store");
  const answers = await caches.open(ANSWERS);
  if (answer.ok && !isSecret) await answers.put(address, answer);
  else if (isSecret || [401, 403, 404].includes(answer.status)) await answers.delete(address);
};

const answerTo = async ({ request, clientId }, later) => {
  const kept = await keptIn(ANSWERS, request.url);
  const answer = kept ? await fresh(request) : await fetch(request);
  if (answer) later(keep(request.url, answer.clone()));
  // The page tells how old it is what it shows; a question that it took back says nothing.
  if (request.url.includes("/council-night?") && !request.signal.aborted)
    (await clients.get(clientId))?.postMessage(answer ? "" : kept.headers.get("date"));
  return answer ?? kept;
};

/** A newer release keeps nothing of an older one. */
const takeOver = async () => {
  const old = (await caches.keys()).filter((name) => name !== SHELL && name !== ANSWERS);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
};

self.addEventListener("install", (event) => {
  const files = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(SHELL).then((shell) => shell.addAll(files)));
  void self.skipWaiting();
});
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  const isPage = request.mode === "navigate";
  if (request.method === "POST" && path === "/afmelden") event.waitUntil(caches.delete(ANSWERS));
  else if (request.method !== "GET") return;
  else if (isPage && PAGE.test(path))
    event.respondWith(fresh(request).then((page) => page ?? keptIn(SHELL, "/")));
  else if (ASKED.test(path)) event.respondWith(answerTo(event, (work) => event.waitUntil(work)));
  else if (!isPage && FILES.includes(path))
    event.respondWith(keptIn(SHELL, path).then((file) => file ?? fetch(request)));
});
