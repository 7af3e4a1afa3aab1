import * as z from "zod/mini";
import {
  dutchDate,
  dutchEuros,
  dutchList,
  establishedFacts,
  euroFacts,
  euros,
  firstVersion,
  isoDate,
  keysOf,
  text,
  webAddress,
  type About,
  type Fact,
} from "../../kit/index.ts";
import { defineTenderEvent } from "../state.ts";

const NOTICES = {
  "prior-information": { status: "intended", words: "Een vooraankondiging van" },
  "market-consultation": { status: "intended", words: "Een marktconsultatie voor" },
  "voluntary-transparency": {
    status: "intended",
    words: "Het voornemen om zonder oproep te gunnen van",
  },
  "contract-notice": { status: "tendered", words: "De aankondiging van" },
  result: { status: "tendered", words: "De uitkomst van" },
} as const;

const published = z.object({
  notice: z.enum(keysOf(NOTICES)),
  title: text(500),
  /** Of the publication, for example "242317-2026". */
  number: text(60),
  /** Of the publication. */
  address: webAddress(),
  /** What is bought, as a classification calls it. */
  subject: z.optional(text()),
  /** Last day on which offers or requests to take part may come in. */
  deadline: z.optional(isoDate()),
  /** Estimated, in euros, without VAT. */
  estimatedValue: z.optional(euros()),
  /** Organisations, never citizens. Where a result names none, nothing is awarded by it. */
  winners: z.optional(z.readonly(z.array(text(200)))),
  /** Of what was awarded, in euros, without VAT. */
  value: z.optional(euros()),
});

type Published = z.infer<typeof published>;

/** Whether a notice says that the contract is awarded: a result that names who won. */
export const tellsAward = ({ notice, winners = [] }: Published): boolean =>
  notice === "result" && winners.length > 0;

const statusOf = (data: Published) => (tellsAward(data) ? "awarded" : NOTICES[data.notice].status);

const tellOutcome = (data: Published): string => {
  const { notice, winners = [], value } = data;
  if (notice !== "result") return "";
  if (winners.length === 0) return " Een winnaar staat er niet in.";
  const amount = value === undefined ? "" : `, voor ${dutchEuros(value)}`;
  const told = ` De opdracht is gegund aan ${dutchList(winners)}${amount}`;
  // "B.V." ends the sentence by itself.
  return told.endsWith(".") ? told : `${told}.`;
};

/** What it is worth by a notice; an estimate counts no more once the contract is awarded for an amount unknown. */
const amountFacts = (data: Published, { subject, from }: About): readonly Fact[] => {
  const isOpen = tellsAward(data) && data.value === undefined;
  return isOpen
    ? [{ kind: "value", key: "amount", value: 0, unit: "", subject, from, to: from }]
    : euroFacts({ subject, from }, { amount: data.value ?? data.estimatedValue });
};

/**
 * A notice of a tender is published, as on Tenders Electronic Daily (types of notices by eForms). It tells
 * what was announced or how it ended, not when the award decision was taken or sent.
 */
export const TenderNoticePublished = defineTenderEvent({
  type: "TenderNoticePublished",
  label: "Aankondiging gepubliceerd",
  lane: "organisation",
  versions: firstVersion(published),
  summarise: (data) => {
    const { notice, title, number, deadline, estimatedValue } = data;
    const until =
      deadline === undefined ? "" : ` De uiterste dag van inschrijving is ${dutchDate(deadline)}.`;
    const worth =
      estimatedValue === undefined ? "" : ` De geraamde waarde is ${dutchEuros(estimatedValue)}.`;
    return `${NOTICES[notice].words} “${title}” werd gepubliceerd (${number}).${tellOutcome(data)}${until}${worth}`;
  },
  evolve: (state, data, { occurredOn }) => ({
    ...state,
    since: state.since ?? occurredOn,
    status: statusOf(data),
  }),
  facts: (data, about) => [
    ...establishedFacts(about, {
      kind: "tender",
      status: statusOf(data),
      inForce: tellsAward(data),
      body: "executive",
      title: data.title,
      number: data.number,
      subject: data.subject,
      announced: data.address,
      party: data.winners,
    }),
    ...amountFacts(data, about),
  ],
});
