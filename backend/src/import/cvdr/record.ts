import {
  adoptRegulation,
  amendRegulation,
  enterRegulationIntoForce,
  publishRegulation,
  RegulationAdopted,
  RegulationAmended,
  RegulationEnteredIntoForce,
  RegulationPublished,
  RegulationRepealed,
  regulationStream,
  repealRegulation,
  streamName,
} from "@doelspoor/events";
import type { RecordedEvent, RegulationState } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { record } from "../../application/record.ts";
import type { Planned } from "../fixed/source.ts";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import { reasonOf } from "../kit/reasons.ts";
import type { Item, Session } from "../kit/session.ts";
import type { CvdrFields } from "./document.ts";
import { readRegulation, type Regulation } from "./regulation.ts";

/** Which version of which regulation a document is. */
export interface Version {
  readonly regulation: string;
  readonly version: number;
  readonly reference: string;
}

const IDENTIFIER = /^(?:CVDR)?(\d{1,12})_(\d{1,6})$/;

/** Reads "CVDR100394_2", or "112779_1" as older documents have it; undefined where it is neither. */
export const versionOf = ({ identifier = [] }: CvdrFields): Version | undefined => {
  const [, regulation, version] = IDENTIFIER.exec(identifier[0] ?? "") ?? [];
  if (regulation === undefined || version === undefined) return undefined;
  return { regulation, version: Number(version), reference: `CVDR${regulation}_${version}` };
};

type Said = Statement<RegulationState>;

/** What each version says of itself; what one leaves out stays as it was. */
const resting = ({ basis, document }: Pick<Regulation, "basis" | "document">) => ({
  ...(basis === undefined ? {} : { basis }),
  ...(document === undefined ? {} : { document }),
});

const adopted = ({ kind, title, body, number, issued, entry, ...said }: Regulation): Said =>
  stating({
    command: adoptRegulation,
    event: RegulationAdopted,
    field: "issued",
    data: (known) => ({
      ...known,
      kind,
      title,
      adoptedBy: body,
      ...(number === undefined ? {} : { number }),
      ...(entry === undefined ? {} : { entersIntoForceOn: entry }),
      ...resting(said),
    }),
    dates: (known) => ({ ...known, occurredOn: issued }),
  });

const published = ({ publication, publishedOn }: Regulation): readonly Said[] =>
  publishedOn === undefined || publication === undefined
    ? []
    : [
        stating({
          command: publishRegulation,
          event: RegulationPublished,
          field: "isFormatOf",
          data: (known) => ({ ...known, ...publication }),
          dates: (known) => ({ ...known, occurredOn: publishedOn }),
        }),
      ];

const entered = ({ entry, publishedOn }: Regulation): readonly Said[] =>
  entry === undefined || publishedOn === undefined
    ? []
    : [
        stating({
          command: enterRegulationIntoForce,
          event: RegulationEnteredIntoForce,
          field: "inwerkingtredingDatum",
          data: (known) => known ?? {},
          dates: (known) => ({ ...known, occurredOn: entry, validFrom: entry }),
        }),
      ];

const repealed = ({ repeal }: Regulation): readonly Said[] =>
  repeal === undefined
    ? []
    : [
        stating({
          command: repealRegulation,
          event: RegulationRepealed,
          field: "uitwerkingtredingDatum",
          data: (known) => ({ ...known, reason: repeal.reason }),
          dates: (known) => ({ ...known, occurredOn: repeal.decidedOn, validFrom: repeal.from }),
        }),
      ];

const NO_PUBLICATION: Problem = {
  field: "isFormatOf",
  reason:
    "noemt niet op welke dag de regeling is bekendgemaakt; de vaststelling is vastgelegd, de bekendmaking en de inwerkingtreding niet",
};
const END_UNKNOWN: Problem = {
  field: "uitwerkingtredingDatum",
  reason:
    "is het einde van deze versie; of de regeling toen is gewijzigd of ingetrokken staat er niet, en het einde is niet vastgelegd",
};

const problemsOf = ({ publishedOn, ends, repeal }: Regulation): readonly Problem[] => [
  ...(publishedOn === undefined ? [NO_PUBLICATION] : []),
  ...(ends !== undefined && repeal === undefined ? [END_UNKNOWN] : []),
];

const amendment = (said: Regulation, { reference }: Version) => {
  const { publishedOn, publication, entry, change, title } = said;
  if (publishedOn === undefined || publication === undefined || entry === undefined)
    throw new UnrecordableRecord(
      publishedOn === undefined ? "isFormatOf" : "inwerkingtredingDatum",
      "noemt geen dag; zonder die dag kan een wijziging niet worden vastgelegd",
    );
  return {
    input: { version: reference, change, publishedOn, publication, title, ...resting(said) },
    dates: { occurredOn: said.issued, validFrom: entry },
  };
};

interface Amending extends Pick<Planned, "reference" | "subject"> {
  readonly said: Regulation;
  readonly version: Version;
  readonly events: readonly RecordedEvent[];
}

const isVersion =
  (reference: string) =>
  (event: RecordedEvent): boolean =>
    event.type === RegulationAmended.type && RegulationAmended.lift(event).version === reference;

/** Records a version as a change of its own: each comes on top of the one before and corrects none. */
const amend = async (item: Item, { reference, subject, said, version, events }: Amending) => {
  const { file } = item;
  const { tools, origin } = file.run;
  if (events.some(isVersion(reference))) {
    file.tally.count("unchanged");
    return;
  }
  const request = { stream: regulationStream, command: amendRegulation, subject };
  const outcome = await record(
    { ...tools, kindOf: () => undefined },
    { ...request, ...amendment(said, version) },
    { ...file.run.recording(), source: { system: origin.system, reference } },
  );
  if (outcome.recorded) {
    file.run.events += 1;
    file.tally.count("corrected");
    return;
  }
  const reason = reasonOf({ kind: "refused", field: "issued", refusal: outcome.refusal });
  file.refuse(item, reference, [{ field: "issued", reason }]);
};

const isNew = ({ change }: Regulation): boolean => /^nieuwe (?:regeling|verordening)/i.test(change);

const assertFirst = (said: Regulation, version: Version, count: number): void => {
  if (count === 0 && !isNew(said))
    throw new UnrecordableRecord(
      "betreft",
      `is “${said.change}”: een wijziging van een regeling waarvan het logboek de vaststelling niet kent. Importeer eerst de versies vóór ${version.reference}`,
    );
};

/** What a document says: that a regulation was adopted, published, came into force and was repealed, or was amended. */
export const planRegulation = (fields: CvdrFields, version: Version, session: Session): Planned => {
  const said = readRegulation(fields, session.tools.clock.today());
  const { reference } = version;
  const subject = session.subjectOf(regulationStream.name, version.regulation);
  const name = streamName(regulationStream.name, session.municipality, subject);
  return {
    reference,
    subject,
    settle: async (item) => {
      const events = await session.tools.log.readStream(name);
      assertFirst(said, version, events.length);
      if (!isNew(said)) return amend(item, { reference, subject, said, version, events });
      const statements = [adopted(said), ...published(said), ...entered(said), ...repealed(said)];
      const wish = { stream: regulationStream, subject, statements, reference };
      return item.file.settle(item, wish, problemsOf(said));
    },
  };
};
