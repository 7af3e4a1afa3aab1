// Written by `npm run generate`; edit the files beside it.
import { councilStream } from "./council/index.ts";
import { goalStream } from "./goal/index.ts";
import { meetingStream } from "./meeting/index.ts";
import { motionStream } from "./motion/index.ts";
import { traceStream } from "./trace/index.ts";
export * from "./council/index.ts";
export * from "./goal/index.ts";
export * from "./meeting/index.ts";
export * from "./motion/index.ts";
export * from "./trace/index.ts";

/** Every kind of stream. */
export const streams = [councilStream, goalStream, meetingStream, motionStream, traceStream] as const;
