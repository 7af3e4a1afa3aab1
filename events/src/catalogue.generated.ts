// Written by `npm run generate`; edit the files beside it.
import { assignmentCommands, assignmentStream } from "./assignment/index.ts";
import { commitmentCommands, commitmentStream } from "./commitment/index.ts";
import { councilCommands, councilStream } from "./council/index.ts";
import { goalCommands, goalStream } from "./goal/index.ts";
import { meetingCommands, meetingStream } from "./meeting/index.ts";
import { motionCommands, motionStream } from "./motion/index.ts";
import { questionCommands, questionStream } from "./question/index.ts";
import { traceCommands, traceStream } from "./trace/index.ts";
export * from "./assignment/index.ts";
export * from "./commitment/index.ts";
export * from "./council/index.ts";
export * from "./goal/index.ts";
export * from "./meeting/index.ts";
export * from "./motion/index.ts";
export * from "./question/index.ts";
export * from "./trace/index.ts";

/** Every kind of stream. */
export const streams = [assignmentStream, commitmentStream, councilStream, goalStream, meetingStream, motionStream, questionStream, traceStream] as const;

/** The commands of every kind of stream. */
export const commandLists = [
  { stream: assignmentStream, commands: assignmentCommands },
  { stream: commitmentStream, commands: commitmentCommands },
  { stream: councilStream, commands: councilCommands },
  { stream: goalStream, commands: goalCommands },
  { stream: meetingStream, commands: meetingCommands },
  { stream: motionStream, commands: motionCommands },
  { stream: questionStream, commands: questionCommands },
  { stream: traceStream, commands: traceCommands },
] as const;
