import { once } from "node:events";
import type { Socket } from "node:net";
import { BEFORE_ALL } from "@doelspoor/events";
import type { Clearance, MunicipalityCode, Position, RecordedEvent } from "@doelspoor/events";
import type { Response } from "express";
import type { View } from "../application/views.ts";
import type { EventLog, Following } from "../ports/event-log.ts";
import type { Asker } from "../ports/identity.ts";
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

/** Who follows, and what of. */
export interface Followed {
  readonly municipality: MunicipalityCode;
  readonly clearance: Clearance;
  readonly asker: Asker;
}

interface Follower extends Followed {
  readonly socket: Socket;
  /** Position up to which it was sent all that is for it. */
  at: Position;
}

/** What is followed, when it can be read elsewhere, and what is seen of it. */
export interface FollowSource {
  readonly log: Pick<EventLog, "head" | "readAll" | "follow">;
  /** Resolves when a position can be asked questions about. */
  readonly reached: (position: Position) => Promise<void>;
  readonly seenBy: (
    clearance: Clearance,
    municipality: MunicipalityCode,
  ) => View | Promise<View> | undefined;
  /** Accounts for what whoever follows is told; resolves when that stands in the log. */
  readonly account: (followed: Followed, frames: string) => Promise<void>;
}

/** Those who follow one municipality and see as much of it. */
interface Room extends Omit<Followed, "asker"> {
  readonly clients: Map<Socket, Asker>;
}

/** Those who may still follow; the others are let go of, and each asker is looked at once. */
const rest = (clients: ReadonlyMap<Socket, Asker>): ReadonlyMap<Socket, Asker> => {
  const askers = new Set(clients.values());
  const gone = new Set([...askers].filter(({ holds }) => holds?.() === false));
  if (gone.size === 0) return clients;
  const kept = new Map<Socket, Asker>();
  for (const [socket, asker] of clients)
    if (gone.has(asker)) socket.destroy();
    else kept.set(socket, asker);
  return kept;
};

/** Whether a client is gone, or is let go of now. */
const isOver = ({ socket, asker }: Follower): boolean => {
  if (asker.holds?.() === false) socket.destroy();
  return socket.destroyed;
};

const nameOf = ({ municipality, clearance }: Omit<Followed, "asker">): string =>
  `${municipality} ${clearance}`;

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
  readonly #source: FollowSource;
  readonly #pace: Pace;
  readonly #rooms = new Map<string, Room>();
  #following: Promise<Following> | undefined;
  #leave = (): void => undefined;
  #followers = 0;
  #at: Position = BEFORE_ALL;
  #beat: NodeJS.Timeout | undefined;

  constructor(source: FollowSource, pace: Pace = PACE) {
    this.#source = source;
    this.#pace = pace;
  }

  /** How many clients there are. */
  get followers(): number {
    return this.#followers;
  }

  /** Lets go of whoever signed out, or may see more or less than when they began to follow. */
  weed(): void {
    for (const { clients } of this.#rooms.values()) rest(clients);
  }

  /** Sends a client all after a position, or from now on, and what is recorded from then on. */
  async follow(response: Response, followed: Followed, after?: Position): Promise<void> {
    const socket = open(response);
    if (socket === undefined) return;
    this.#followers += 1;
    socket.once("close", () => {
      this.#forget(followed, socket);
    });
    socket.on("error", () => socket.destroy());
    try {
      await this.#start();
      const at = Math.min(after ?? this.#at, this.#at);
      await this.#catchUp({ ...followed, socket, at });
    } catch {
      // The client comes back and resumes where it was.
      socket.destroy();
    }
  }

  /** Follows from the log's head; one wait for all who come meanwhile. */
  async #start(): Promise<void> {
    this.#following ??= this.#follow();
    this.#beat ??= setInterval(() => {
      for (const { clients } of this.#rooms.values()) void broadcast(new Set(rest(clients).keys()), BEAT); // prettier-ignore
    }, this.#pace.heartbeat).unref();
    await this.#following;
  }

  async #follow(): Promise<Following> {
    const { log } = this.#source;
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
    const { municipality, clearance, socket, asker } = follower;
    while (follower.at < this.#at && !socket.destroyed) await this.#catchUpOnce(follower);
    if (socket.destroyed) return;
    const room = this.#rooms.get(nameOf(follower)) ?? {
      ...{ municipality, clearance },
      clients: new Map<Socket, Asker>(),
    };
    this.#rooms.set(nameOf(follower), room);
    room.clients.set(socket, asker);
  }

  async #catchUpOnce(follower: Follower): Promise<void> {
    const { socket } = follower;
    const until = this.#at;
    await this.#source.reached(until);
    for await (const batch of this.#source.log.readAll(follower.at)) {
      if (isOver(follower)) return;
      const events = batch.filter(({ position }) => position <= until);
      const frames = await this.#framesFor(follower, events);
      await this.#source.account(follower, frames);
      follower.at = events.at(-1)?.position ?? until;
      if (frames !== "" && !socket.write(frames))
        await once(socket, "drain", { signal: AbortSignal.timeout(this.#pace.patience) });
      if (follower.at >= until) return;
    }
  }

  async #announce(events: readonly RecordedEvent[], leaving: Promise<void>): Promise<void> {
    const last = events.at(-1)?.position ?? this.#at;
    this.#at = last;
    // Taken now: whoever joins from here on reads these events by itself.
    const rooms = [...this.#rooms.values()].map((room) => ({
      ...room,
      clients: new Map(room.clients),
    }));
    const reached = this.#source.reached(last).then(() => true);
    if ((await Promise.race([reached, leaving])) !== true) return;
    for (const room of rooms) await this.#tell(room, events);
  }

  /** Tells a room what it sees of these events, once it is accounted for; whoever cannot be told comes back. */
  async #tell(room: Room, events: readonly RecordedEvent[]): Promise<void> {
    let clients: ReadonlyMap<Socket, Asker> = room.clients;
    try {
      const frames = await this.#framesFor(room, events);
      if (frames === "") return;
      clients = rest(clients);
      const askers = new Map([...clients.values()].map((asker) => [asker.id, asker]));
      for (const asker of askers.values()) await this.#source.account({ ...room, asker }, frames);
      await broadcast(new Set(clients.keys()), Buffer.from(frames));
    } catch {
      for (const socket of clients.keys()) socket.destroy();
    }
  }

  async #framesFor(
    { municipality, clearance }: Omit<Followed, "asker">,
    events: readonly RecordedEvent[],
  ): Promise<string> {
    const own = events.filter((event) => event.municipality === municipality);
    if (own.length === 0) return "";
    const view = await this.#source.seenBy(clearance, municipality);
    const seen = own.map((event) => view?.sight.see(event));
    return framesOf(seen.filter((event) => event !== undefined));
  }

  #forget(followed: Followed, socket: Socket): void {
    this.#followers -= 1;
    const room = this.#rooms.get(nameOf(followed));
    room?.clients.delete(socket);
    if (room?.clients.size === 0) this.#rooms.delete(nameOf(followed));
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
