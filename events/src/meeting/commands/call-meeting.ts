import {
  accept,
  defineCommand,
  refuse,
  refusedStep,
  type Decided,
  type StepRefusal,
} from "../../kit/index.ts";
import { MeetingCalled } from "../events/meeting-called.ts";
import { meetingSteps, type MeetingState } from "../state.ts";

/** Records a meeting with its agenda. Unlike other acts it may lie ahead. */
export const callMeeting = defineCommand<MeetingState>()({
  name: "call-meeting",
  label: "Vergadering vastleggen",
  begins: true,
  allowedFrom: meetingSteps.call,
  input: MeetingCalled.schema,
  decide: ({ status }, input, { dates }): Decided<StepRefusal> => {
    const refusal = refusedStep(meetingSteps, "call", status);
    return refusal === undefined ? accept(MeetingCalled.of(input, dates)) : refuse(refusal);
  },
});
