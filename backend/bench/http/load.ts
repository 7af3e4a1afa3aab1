import { connect, type Socket } from "node:net";

/** So many connections that each ask again as soon as they were answered. */
export interface Load {
  readonly port: number;
  /** A whole HTTP/1.1 request. */
  readonly request: string;
  /** Status that every answer must have. */
  readonly status: number;
  readonly connections: number;
  readonly milliseconds: number;
}

/** What a load saw. */
export interface Served {
  readonly perSecond: number;
  /** The slowest of the fastest 99 %, in milliseconds. */
  readonly p99: number;
}

const HEAD_END = "\r\n\r\n";

/** Bytes of an answer with a length; undefined while its head is not complete. */
const lengthOf = (bytes: Buffer, status: number): number | undefined => {
  const end = bytes.indexOf(HEAD_END);
  if (end === -1) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith(`HTTP/1.1 ${status} `) || length === undefined)
    throw new Error(`not the answer that was asked for: ${bytes.toString("latin1", 0, 1000)}`);
  return end + HEAD_END.length + Number(length);
};

const drive = (socket: Socket, { request, status }: Load, until: number): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const bytes = Buffer.from(request);
    const times: number[] = [];
    let [asked, received, parts] = [0, 0, Buffer.alloc(0)];
    let expected: number | undefined;
    const ask = () => {
      asked = performance.now();
      [received, expected, parts] = [0, undefined, Buffer.alloc(0)];
      socket.write(bytes);
    };
    socket.on("data", (chunk) => {
      received += chunk.length;
      if (expected === undefined) {
        parts = parts.length === 0 ? chunk : Buffer.concat([parts, chunk]);
        expected = lengthOf(parts, status);
      }
      if (received !== expected) return;
      const now = performance.now();
      times.push(now - asked);
      if (now < until) ask();
      else socket.destroy();
    });
    socket.on("close", () => resolve(times));
    socket.on("error", reject);
    ask();
  });

const connected = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.once("connect", () => resolve(socket));
    socket.once("error", reject);
  });

/** Loads a server for a while. */
const run = async (load: Load): Promise<Served> => {
  const sockets = await Promise.all(
    Array.from({ length: load.connections }, () => connected(load.port)),
  );
  const began = performance.now();
  const until = began + load.milliseconds;
  const times = await Promise.all(sockets.map((socket) => drive(socket, load, until)));
  const took = performance.now() - began;
  const sorted = Float64Array.from(times.flat()).sort();
  return {
    perSecond: (sorted.length * 1000) / took,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
  };
};

process.on("message", (load: Load) => {
  void run(load).then((served) => process.send?.(served));
});
