// Written by `npm run generate`; edit the files beside it.
import { accessCommands, accessStream } from "./access/index.ts";
import { arrangementCommands, arrangementStream } from "./arrangement/index.ts";
import { assignmentCommands, assignmentStream } from "./assignment/index.ts";
import { commitmentCommands, commitmentStream } from "./commitment/index.ts";
import { contractCommands, contractStream } from "./contract/index.ts";
import { councilCommands, councilStream } from "./council/index.ts";
import { goalCommands, goalStream } from "./goal/index.ts";
import { grantCommands, grantStream } from "./grant/index.ts";
import { letterCommands, letterStream } from "./letter/index.ts";
import { lexiconCommands, lexiconStream } from "./lexicon/index.ts";
import { mandateCommands, mandateStream } from "./mandate/index.ts";
import { mappingCommands, mappingStream } from "./mapping/index.ts";
import { meetingCommands, meetingStream } from "./meeting/index.ts";
import { motionCommands, motionStream } from "./motion/index.ts";
import { questionCommands, questionStream } from "./question/index.ts";
import { regulationCommands, regulationStream } from "./regulation/index.ts";
import { resolutionCommands, resolutionStream } from "./resolution/index.ts";
import { secrecyCommands, secrecyStream } from "./secrecy/index.ts";
import { tenderCommands, tenderStream } from "./tender/index.ts";
import { traceCommands, traceStream } from "./trace/index.ts";
export * from "./access/index.ts";
export * from "./arrangement/index.ts";
export * from "./assignment/index.ts";
export * from "./commitment/index.ts";
export * from "./contract/index.ts";
export * from "./council/index.ts";
export * from "./goal/index.ts";
export * from "./grant/index.ts";
export * from "./letter/index.ts";
export * from "./lexicon/index.ts";
export * from "./mandate/index.ts";
export * from "./mapping/index.ts";
export * from "./meeting/index.ts";
export * from "./motion/index.ts";
export * from "./question/index.ts";
export * from "./regulation/index.ts";
export * from "./resolution/index.ts";
export * from "./secrecy/index.ts";
export * from "./tender/index.ts";
export * from "./trace/index.ts";

/** Every kind of stream. */
export const streams = [accessStream, arrangementStream, assignmentStream, commitmentStream, contractStream, councilStream, goalStream, grantStream, letterStream, lexiconStream, mandateStream, mappingStream, meetingStream, motionStream, questionStream, regulationStream, resolutionStream, secrecyStream, tenderStream, traceStream] as const;

/** The commands of every kind of stream. */
export const commandLists = [
  { stream: accessStream, commands: accessCommands },
  { stream: arrangementStream, commands: arrangementCommands },
  { stream: assignmentStream, commands: assignmentCommands },
  { stream: commitmentStream, commands: commitmentCommands },
  { stream: contractStream, commands: contractCommands },
  { stream: councilStream, commands: councilCommands },
  { stream: goalStream, commands: goalCommands },
  { stream: grantStream, commands: grantCommands },
  { stream: letterStream, commands: letterCommands },
  { stream: lexiconStream, commands: lexiconCommands },
  { stream: mandateStream, commands: mandateCommands },
  { stream: mappingStream, commands: mappingCommands },
  { stream: meetingStream, commands: meetingCommands },
  { stream: motionStream, commands: motionCommands },
  { stream: questionStream, commands: questionCommands },
  { stream: regulationStream, commands: regulationCommands },
  { stream: resolutionStream, commands: resolutionCommands },
  { stream: secrecyStream, commands: secrecyCommands },
  { stream: tenderStream, commands: tenderCommands },
  { stream: traceStream, commands: traceCommands },
] as const;
