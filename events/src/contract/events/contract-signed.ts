import {
  dutchDate,
  dutchEuros,
  establishedFacts,
  euroFacts,
  firstVersion,
  steeringTexts,
} from "../../kit/index.ts";
import { contractContent, type ContractContent } from "../content.ts";
import { defineContractEvent } from "../state.ts";

const signer = ({ signedBy, holder, powerBasis }: ContractContent): string => {
  if (signedBy === "mayor") return "De burgemeester tekende.";
  const who = holder === undefined ? "Een gevolmachtigde" : `De gevolmachtigde (${holder})`;
  return `${who} tekende${powerBasis === undefined ? "" : ` krachtens ${powerBasis}`}.`;
};

const runs = ({ start, end }: ContractContent): string => {
  const from = start === undefined ? "" : ` vanaf ${dutchDate(start)}`;
  const until = end === undefined ? "" : ` tot en met ${dutchDate(end)}`;
  return from + until === "" ? "" : ` Het geldt${from}${until}.`;
};

/**
 * A contract is signed (Gemeentewet art. 160 lid 1 d, 171). The facts name the mayor or the holder who
 * signed, and the power of attorney where it is given.
 */
export const ContractSigned = defineContractEvent({
  type: "ContractSigned",
  label: "Contract getekend",
  lane: "organisation",
  versions: firstVersion(contractContent),
  summarise: (data) =>
    `De gemeente sloot met ${data.party} het contract “${data.title}”, voor ${dutchEuros(data.value)}. ${signer(data)}${runs(data)}`,
  evolve: (_state, _data, { occurredOn }) => ({ status: "signed", since: occurredOn }),
  facts: (data, about) => [
    ...establishedFacts(about, {
      kind: "contract",
      status: "signed",
      inForce: true,
      title: data.title,
      number: data.number,
      party: data.party,
      purchase: data.kind,
      term: data.end,
      holder: data.signedBy === "mayor" ? "mayor" : (data.holder ?? "holder"),
      powers: data.powerBasis,
      heard: data.councilHeardOn ?? (data.councilMustBeHeard === true ? "awaited" : undefined),
      conditions: data.qualityRequirements,
      portfolio: data.portfolio,
      "target-group": data.targetGroup,
      neighbourhood: data.neighbourhood,
      ...steeringTexts(data),
    }),
    ...euroFacts(about, { "original-amount": data.value, amount: data.value }),
  ],
});
