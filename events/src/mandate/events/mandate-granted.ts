import * as z from "zod/mini";
import {
  bodies,
  body,
  citedDocument,
  dutchEuros,
  establishedFacts,
  firstVersion,
  isoDate,
  keysOf,
  text,
} from "../../kit/index.ts";
import { mandateContent, mandateFacts } from "../content.ts";
import { mandateKinds } from "../kinds.ts";
import { defineMandateEvent } from "../state.ts";

const granted = z.extend(mandateContent, {
  kind: z.enum(keysOf(mandateKinds)),
  number: z.optional(text(40)),
  title: text(500),
  /** Who gives it; where it is left out the body that usually gives this kind. */
  grantor: z.optional(body()),
  /** What it rests on in law, for example "Gemeentewet art. 156". */
  basis: z.optional(text(400)),
  portfolio: z.optional(text(200)),
  /** Whether the holder works under the responsibility of the grantor (Awb art. 10:4, 10:14). */
  holderIsSubordinate: z.optional(z.boolean()),
  /** Who consented, where the holder does not work under the grantor (Awb art. 10:4). */
  consent: z.optional(text(400)),
  /** Day on which the council gave its wishes and concerns on a delegation (Gemeentewet art. 165, 178). */
  councilHeardOn: z.optional(isoDate()),
  /** The decision itself gives retroactive effect (domain.md L10). */
  saysRetroactive: z.optional(z.boolean()),
  document: z.optional(citedDocument),
});

const positionOf = (isSubordinate: boolean | undefined) =>
  isSubordinate === undefined ? undefined : isSubordinate ? "subordinate" : "outside";

/**
 * A body lets another decide or act: by delegation the power goes over (Awb art. 10:13–10:18), by mandate,
 * power of attorney or authorisation the holder acts in its name (art. 10:1–10:12).
 */
export const MandateGranted = defineMandateEvent({
  type: "MandateGranted",
  label: "Bevoegdheid verleend",
  lane: "executive",
  versions: firstVersion(granted),
  summarise: ({ kind, title, grantor, holder, ceiling }) => {
    const { article, grantor: usual } = mandateKinds[kind];
    const limit = ceiling === undefined ? "" : `, tot en met ${dutchEuros(ceiling)}`;
    return `${article} “${title}” werd door ${bodies[grantor ?? usual]} verleend aan ${holder}${limit}.`;
  },
  evolve: (_state, { saysRetroactive }, { occurredOn, from, validTo }) => ({
    status: "granted",
    since: occurredOn,
    from,
    validTo,
    saysRetroactive,
  }),
  facts: (data, { subject, from }) => {
    const usual = mandateKinds[data.kind];
    return [
      ...establishedFacts(
        { subject, from },
        {
          kind: data.kind,
          status: "granted",
          inForce: false,
          title: data.title,
          number: data.number,
          body: data.grantor ?? usual.grantor,
          basis: data.basis,
          portfolio: data.portfolio,
          consent: data.consent,
          heard: data.councilHeardOn,
          "holder-position": positionOf(data.holderIsSubordinate),
        },
      ),
      ...mandateFacts({ subject, from }, { ...data, powers: data.powers ?? [usual.power] }),
    ];
  },
});
