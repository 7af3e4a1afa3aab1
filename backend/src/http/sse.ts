import { once } from "node:events";
import type { Socket } from "node:net";
import { BEFORE_ALL } from "@doelspoor/events";
import type { MunicipalityCode, Position, RecordedEvent } from "@doelspoor/events";
import type { Response } from "express";
import type { EventLog, Following } from "../ports/event-log.ts";
import { broadcast } from "./sse-clients.ts";
import { framesOf } from "./sse-frame.ts";
import { SECURE } from "./send.ts";

/** How long to wait, in milliseconds. */
export interface Pace {
  /** Between signs of life, so that a connection does not look dead. */
  readonly heartbeat: number;
  /** For a client that catches up and leaves everything unread. */
  readonly patience: number;
}

const PACE: Pace = { heartbeat: 15_000, patience: 30_000 };

const BEAT = Buffer.from(":\n\n");

interface Follower {
  readonly municipality: MunicipalityCode;
  readonly socket: Socket;
  /** Position up to which it was sent all that is for it. */
  at: Position;
}

/** What is followed, and when it can be read elsewhere. */
export interface Followed {
  readonly log: Pick<EventLog, "head" | "readAll" | "follow">;
  /** Resolves when a position can be asked questions about. */
  readonly reached: (position: Position) => Promise<void>;
}

const own = (municipality: MunicipalityCode, events: readonly RecordedEvent[]): string =>
  framesOf(events.filter((event) => event.municipality === municipality));

/** Takes over the connection: from here on frames go straight to the socket, in no chunks. */
const open = (response: Response): Socket | undefined => {
  const { socket } = response;
  response.shouldKeepAlive = false;
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, {
    ...SECURE,
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
  });
  if (response.req.method === "HEAD") {
    response.end();
    return undefined;
  }
  response.flushHeaders();
  socket?.write("retry: 3000\n\n");
  return socket ?? undefined;
};

/**
 * Tells whoever follows a municipality of each event as it is recorded. The log is followed once for all
 * of them, and not at all while nobody follows.
 */
export class EventStreams {
  readonly #followed: Followed;
  readonly #pace: Pace;
  readonly #clients = new Map<MunicipalityCode, Set<Socket>>();
  #following: Promise<Following> | undefined;
  #leave = (): void => undefined;
  #followers = 0;
  #at: Position = BEFORE_ALL;
  #beat: NodeJS.Timeout | undefined;

  constructor(followed: Followed, pace: Pace = PACE) {
    this.#followed = followed;
    this.#pace = pace;
  }

  /** How many clients there are. */
  get followers(): number {
    return this.#followers;
  }

  /** Sends a client all after a position, or from now on, and what is recorded from then on. */
  async follow(
    response: Response,
    municipality: MunicipalityCode,
    after?: Position,
  ): Promise<void> {
    const socket = open(response);
    if (socket === undefined) return;
    this.#followers += 1;
    socket.once("close", () => {
      this.#forget(municipality, socket);
    });
    socket.on("error", () => socket.destroy());
    try {
      await this.#start();
      const at = Math.min(after ?? this.#at, this.#at);
      await this.#catchUp({ municipality, socket, at });
    } catch {
      // The client comes back and resumes where it was.
      socket.destroy();
    }
  }

  /** Follows from the log's head; one wait for all who come meanwhile. */
  async #start(): Promise<void> {
    this.#following ??= this.#follow();
    this.#beat ??= setInterval(() => {
      for (const clients of this.#clients.values()) void broadcast(clients, BEAT);
    }, this.#pace.heartbeat).unref();
    await this.#following;
  }

  async #follow(): Promise<Following> {
    const { log } = this.#followed;
    let left = false;
    const leaving = new Promise<void>((resolve) => {
      this.#leave = () => {
        left = true;
        resolve();
      };
    });
    this.#at = await log.head();
    return log.follow(this.#at, (events) => (left ? undefined : this.#announce(events, leaving)));
  }

  // Joining and being where the broadcasts are happen in one turn: nothing falls between, nothing comes twice.
  async #catchUp(follower: Follower): Promise<void> {
    const { municipality, socket } = follower;
    while (follower.at < this.#at && !socket.destroyed) await this.#catchUpOnce(follower);
    if (socket.destroyed) return;
    const clients = this.#clients.get(municipality) ?? new Set();
    this.#clients.set(municipality, clients.add(socket));
  }

  async #catchUpOnce(follower: Follower): Promise<void> {
    const { municipality, socket } = follower;
    const until = this.#at;
    for await (const batch of this.#followed.log.readAll(follower.at)) {
      const events = batch.filter(({ position }) => position <= until);
      const frames = own(municipality, events);
      follower.at = events.at(-1)?.position ?? until;
      if (frames !== "" && !socket.write(frames))
        await once(socket, "drain", { signal: AbortSignal.timeout(this.#pace.patience) });
      if (follower.at >= until || socket.destroyed) return;
    }
  }

  async #announce(events: readonly RecordedEvent[], leaving: Promise<void>): Promise<void> {
    const last = events.at(-1)?.position ?? this.#at;
    this.#at = last;
    // Taken now: whoever joins from here on reads these events by itself.
    const rooms = [...this.#clients].map(([municipality, clients]) => ({
      clients: new Set(clients),
      frames: own(municipality, events),
    }));
    await Promise.race([this.#followed.reached(last), leaving]);
    for (const { clients, frames } of rooms)
      if (frames !== "") await broadcast(clients, Buffer.from(frames));
  }

  #forget(municipality: MunicipalityCode, socket: Socket): void {
    this.#followers -= 1;
    const clients = this.#clients.get(municipality);
    clients?.delete(socket);
    if (clients?.size === 0) this.#clients.delete(municipality);
    if (this.#followers > 0) return;
    clearInterval(this.#beat);
    this.#beat = undefined;
    this.#leave();
    // Where following never began there is nothing to stop.
    void this.#following?.then(
      (following) => following.stop(),
      () => undefined,
    );
    this.#following = undefined;
  }
}
