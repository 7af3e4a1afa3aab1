import * as z from "zod/mini";
import {
  dutchEuros,
  establishedFacts,
  euroFacts,
  euros,
  firstVersion,
  keysOf,
  steering,
  steeringTexts,
  text,
} from "../../kit/index.ts";
import { defineTenderEvent } from "../state.ts";

const PROCEDURES = {
  open: "de openbare procedure",
  restricted: "de niet-openbare procedure",
  "negotiated-without-notice": "de onderhandelingsprocedure zonder aankondiging",
  "framework-call-off": "een nadere opdracht onder een raamovereenkomst",
  "below-threshold": "een procedure onder de drempel",
} as const;

/** The municipality means to buy something (Aanbestedingswet 2012; Gemeentewet art. 160 lid 1 d). */
export const TenderIntended = defineTenderEvent({
  type: "TenderIntended",
  label: "Voornemen tot inkoop",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      title: text(200),
      number: z.optional(text(60)),
      /** What is bought. */
      subject: text(),
      /** Estimated, in euros, without VAT. */
      estimatedValue: euros(),
      procedure: z.enum(keysOf(PROCEDURES)),
      qualityRequirements: z.optional(text()),
      portfolio: z.optional(text(200)),
      targetGroup: z.optional(text(200)),
      neighbourhood: z.optional(text(200)),
      ...steering,
    }),
  ),
  summarise: ({ title, procedure, estimatedValue }) =>
    `De gemeente wil “${title}” inkopen via ${PROCEDURES[procedure]}. De geraamde waarde is ${dutchEuros(estimatedValue)}.`,
  evolve: (_state, _data, { occurredOn }) => ({ status: "intended", since: occurredOn }),
  facts: (data, about) => [
    ...establishedFacts(about, {
      kind: "tender",
      status: "intended",
      inForce: false,
      body: "executive",
      title: data.title,
      number: data.number,
      subject: data.subject,
      procedure: data.procedure,
      conditions: data.qualityRequirements,
      portfolio: data.portfolio,
      "target-group": data.targetGroup,
      neighbourhood: data.neighbourhood,
      ...steeringTexts(data),
    }),
    ...euroFacts(about, { amount: data.estimatedValue }),
  ],
});
