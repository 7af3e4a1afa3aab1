import {
  TenderProvisionallyAwarded,
  acceptAssignment,
  adjustAssignment,
  adoptArrangement,
  adoptRegulation,
  amendRegulation,
  announceTender,
  answerQuestion,
  arrangementStream,
  askQuestion,
  assignmentStream,
  awardTender,
  awardTenderProvisionally,
  changeArrangement,
  changeContract,
  changeGrant,
  commitmentStream,
  completeAssignment,
  contractStream,
  enterRegulationIntoForce,
  extendQuestionTerm,
  giveAssignment,
  giveConsentToArrangement,
  handOverCommitment,
  giveGrant,
  giveViewOnArrangement,
  grantMandate,
  grantStream,
  intendTender,
  makeCommitment,
  mandateStream,
  openRegulationForInspection,
  draftRegulation,
  publishMandate,
  publishRegulation,
  publishResolution,
  putArrangementIntoForce,
  putMandateIntoEffect,
  questionStream,
  regulationStream,
  resolutionStream,
  sendDraftArrangement,
  setAssignmentStage,
  settleCommitment,
  shiftCommitmentTerm,
  signContract,
  startContract,
  takeResolution,
  tenderStream,
  withdrawAssignment,
} from "@doelspoor/events";
import type { CommandDefinition, Refusal, StreamDefinition } from "@doelspoor/events";
import { actOf, correctionOf, type Act } from "./act.ts";

/** Acts by one command that name no other subject. */
const byCommand = <State, Input, R extends Refusal>(
  stream: StreamDefinition<State>,
  command: CommandDefinition<State, string, Input, R>,
): ((key: string, said: Input) => Act) => {
  const act = actOf(stream, command);
  return (key, said) => act(key, () => said);
};

/** Resolutions of council, college and mayor, and agreements. */
export const resolution = {
  take: byCommand(resolutionStream, takeResolution),
  publish: byCommand(resolutionStream, publishResolution),
};

/** By-laws, further rules and policy rules. */
export const regulation = {
  draft: byCommand(regulationStream, draftRegulation),
  inspect: byCommand(regulationStream, openRegulationForInspection),
  adopt: byCommand(regulationStream, adoptRegulation),
  publish: byCommand(regulationStream, publishRegulation),
  enter: byCommand(regulationStream, enterRegulationIntoForce),
  amend: byCommand(regulationStream, amendRegulation),
};

/** Powers given to others. */
export const mandate = {
  grant: byCommand(mandateStream, grantMandate),
  publish: byCommand(mandateStream, publishMandate),
  takeEffect: byCommand(mandateStream, putMandateIntoEffect),
};

/** Assignments of the council to the college, and of the college to its organisation. */
export const assignment = {
  give: byCommand(assignmentStream, giveAssignment),
  accept: byCommand(assignmentStream, acceptAssignment),
  stage: byCommand(assignmentStream, setAssignmentStage),
  adjust: byCommand(assignmentStream, adjustAssignment),
  complete: byCommand(assignmentStream, completeAssignment),
  withdraw: byCommand(assignmentStream, withdrawAssignment),
};

/** What the college promises the council. */
export const commitment = {
  make: byCommand(commitmentStream, makeCommitment),
  shift: byCommand(commitmentStream, shiftCommitmentTerm),
  handOver: byCommand(commitmentStream, handOverCommitment),
  settle: byCommand(commitmentStream, settleCommitment),
};

/** What members ask the college. */
export const question = {
  ask: byCommand(questionStream, askQuestion),
  extend: byCommand(questionStream, extendQuestionTerm),
  answer: byCommand(questionStream, answerQuestion),
};

/** What the municipality buys. */
export const tender = {
  intend: byCommand(tenderStream, intendTender),
  announce: byCommand(tenderStream, announceTender),
  awardProvisionally: byCommand(tenderStream, awardTenderProvisionally),
  award: byCommand(tenderStream, awardTender),
  correctAward: correctionOf(tenderStream, TenderProvisionallyAwarded),
};

/** Contracts with those it buys from. */
export const contract = {
  sign: byCommand(contractStream, signContract),
  start: byCommand(contractStream, startContract),
  change: byCommand(contractStream, changeContract),
};

/** Money for what others do. */
export const grant = {
  give: byCommand(grantStream, giveGrant),
  change: byCommand(grantStream, changeGrant),
};

/** Working together with other municipalities. */
export const arrangement = {
  draft: byCommand(arrangementStream, sendDraftArrangement),
  view: byCommand(arrangementStream, giveViewOnArrangement),
  consent: byCommand(arrangementStream, giveConsentToArrangement),
  adopt: byCommand(arrangementStream, adoptArrangement),
  enter: byCommand(arrangementStream, putArrangementIntoForce),
  change: byCommand(arrangementStream, changeArrangement),
};
