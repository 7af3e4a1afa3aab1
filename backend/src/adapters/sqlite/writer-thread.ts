import { Worker } from "node:worker_threads";
import type { WriterReply, WriterTask } from "./group.ts";

// In the bundle the writer stands beside the program.
const script = import.meta.url.endsWith(".ts") ? "./writer-from-source.mjs" : "./writer.js";

// What the writer makes, it drops at once: room for the young, in megabytes, that it need not have.
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

const start = (file: string): Worker =>
  new Worker(new URL(script, import.meta.url), { workerData: file, resourceLimits });

type Settle = (reply: WriterReply) => void;

/** The one thread that commits groups. It starts at its first task, and again after it died. */
export class WriterThread {
  readonly #file: string;
  #worker: Worker | undefined;
  #waiting: Settle[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** Tasks are done in order. Never rejects: an outage is a reply. */
  perform(task: WriterTask): Promise<WriterReply> {
    const worker = (this.#worker ??= this.#hire());
    return new Promise((settle) => {
      this.#waiting.push(settle);
      worker.ref();
      worker.postMessage(
        task,
        typeof task === "object" && "bytes" in task ? [task.bytes.buffer] : [],
      );
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    await this.perform("close");
    worker.ref();
    await ended;
  }

  #hire(): Worker {
    const worker = start(this.#file);
    let reason = "the writer thread ended";
    worker.on("message", (reply: WriterReply) => {
      this.#settle(reply);
    });
    worker.on("error", (error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on("exit", () => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const settle of this.#waiting.splice(0)) settle({ code: undefined, message: reason });
    });
    return worker;
  }

  #settle(reply: WriterReply): void {
    const settle = this.#waiting.shift();
    // An idle writer does not keep a finished program from ending.
    if (this.#waiting.length === 0) this.#worker?.unref();
    settle?.(reply);
  }
}
