import { connect } from "node:net";

interface Connecting {
  /** Of each way the port where it is served. */
  readonly ports: Readonly<Record<string, number>>;
  readonly clients: number;
}

interface Listening {
  readonly listen: string;
}

/** Bytes of the shortest event. */
const SHORTEST = 100;

interface Room {
  waiting: number;
  arrived: () => void;
}

const rooms = new Map<string, Room>();

/** One for all: what a client reads is looked at before the next reads. */
const buffer = Buffer.alloc(8192);

const opened = (port: number, way: string, room: Room): Promise<void> =>
  new Promise((resolve, reject) => {
    let begun = false;
    const callback = (length: number): boolean => {
      if (begun) {
        // An event fits one segment; what is shorter is a part of the framing.
        if (length >= SHORTEST && (room.waiting -= 1) === 0) room.arrived();
      } else if (buffer.subarray(0, length).includes("retry: 3000")) {
        begun = true;
        resolve();
      }
      return true;
    };
    const socket = connect({ port, host: "127.0.0.1", onread: { buffer, callback } });
    socket.on("error", reject);
    socket.write(`GET /${way} HTTP/1.1\r\nHost: bench\r\n\r\n`);
  });

const connectAll = async ({ ports, clients }: Connecting): Promise<void> => {
  for (const [way, port] of Object.entries(ports)) {
    const room: Room = { waiting: 0, arrived: () => undefined };
    rooms.set(way, room);
    for (let from = 0; from < clients; from += 250)
      await Promise.all(Array.from({ length: 250 }, () => opened(port, way, room)));
  }
  total = clients;
};

let total = 0;

const clock = (): number => performance.timeOrigin + performance.now();

const isConnecting = (message: Connecting | Listening): message is Connecting => "ports" in message;

process.on("message", (message: Connecting | Listening) => {
  if (isConnecting(message)) void connectAll(message).then(() => process.send?.({}));
  else {
    const room = rooms.get(message.listen);
    if (room === undefined) return;
    room.waiting = total;
    room.arrived = () => process.send?.({ at: clock() });
  }
});
