import type { Socket } from "node:net";

/** Bytes that may wait for a slow client before it is dropped; it resumes with `Last-Event-ID`. */
const MOST_WAITING = 128 * 1024;

/** Clients written to before other work gets a turn. */
const AT_A_TIME = 500;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Writes without holding on to clients that do not read: those are dropped. */
const push = (socket: Socket, frame: Buffer): void => {
  if (socket.writableLength > MOST_WAITING) socket.destroy();
  else if (socket.writable) socket.write(frame);
};

/**
 * Writes one frame to many clients, each straight to its socket, and lets other work in between.
 * Whoever joins meanwhile is not among them.
 */
export const broadcast = async (clients: ReadonlySet<Socket>, frame: Buffer): Promise<void> => {
  let written = 0;
  for (const socket of [...clients]) {
    push(socket, frame);
    written += 1;
    if (written % AT_A_TIME === 0) await turn();
  }
};
