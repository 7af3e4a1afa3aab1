import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { Doelspoor } from "./doelspoor.ts";

const NOT_HERE = new Set(["if-modified-since", "if-none-match", "accept-encoding"]);

/** A line to Doelspoor that can be cut: a browser's own way of being offline leaves service workers on line. */
export interface Line extends Doelspoor {
  cut: () => void;
  restore: () => void;
  /** From now on the service worker is that of a newer release. */
  publish: (release: string) => void;
}

/** Lays a line to a running Doelspoor; to stop it leaves Doelspoor running. */
export const layLine = async (doelspoor: Doelspoor): Promise<Line> => {
  const { hostname, port } = new URL(doelspoor.address);
  let isCut = false;
  let release = "";

  const onward = (asked: IncomingMessage, answer: ServerResponse): void => {
    if (isCut) {
      asked.socket.destroy();
      return;
    }
    const { method, url: path } = asked;
    const isWorker = path === "/sw.js";
    const headers = Object.fromEntries(
      Object.entries(asked.headers).filter(([name]) => !isWorker || !NOT_HERE.has(name)),
    );
    const passed = request({ hostname, port, method, path, headers }, (said) => {
      const { "content-length": length, ...more } = said.headers;
      answer.writeHead(said.statusCode ?? 500, isWorker || !length ? more : said.headers);
      if (!isWorker) said.pipe(answer);
      else
        void said.toArray().then((parts: Buffer[]) => {
          const script = Buffer.concat(parts).toString();
          answer.end(script.replace('const [RELEASE, FILES] = ["', `$&${release}`));
        });
    });
    passed.on("error", () => answer.destroy());
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  };

  const server = createServer(onward);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    ...doelspoor,
    address: `http://127.0.0.1:${String(typeof at === "object" ? at?.port : 0)}`,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    restore: () => (isCut = false),
    publish: (name) => (release = name),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await Promise.resolve();
    },
  };
};
