// Written by `npm run generate`; edit the files beside it.
import { councilCommands, councilStream } from "./council/index.ts";
import { goalCommands, goalStream } from "./goal/index.ts";
import { meetingCommands, meetingStream } from "./meeting/index.ts";
import { motionCommands, motionStream } from "./motion/index.ts";
import { traceCommands, traceStream } from "./trace/index.ts";
export * from "./council/index.ts";
export * from "./goal/index.ts";
export * from "./meeting/index.ts";
export * from "./motion/index.ts";
export * from "./trace/index.ts";

/** Every kind of stream. */
export const streams = [councilStream, goalStream, meetingStream, motionStream, traceStream] as const;

/** The commands of every kind of stream. */
export const commandLists = [
  { stream: councilStream, commands: councilCommands },
  { stream: goalStream, commands: goalCommands },
  { stream: meetingStream, commands: meetingCommands },
  { stream: motionStream, commands: motionCommands },
  { stream: traceStream, commands: traceCommands },
] as const;
