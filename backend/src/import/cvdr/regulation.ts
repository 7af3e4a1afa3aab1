import { isIsoDate } from "@doelspoor/events";
import type { IsoDate } from "@doelspoor/events";
import { dateWithin } from "../general/dates.ts";
import { UnrecordableRecord } from "../kit/problem.ts";
import type { CvdrFields } from "./document.ts";

/** What a document says of a regulation. */
export interface Regulation {
  readonly kind: "by-law" | "further-rules" | "policy-rule";
  readonly title: string;
  readonly body: "council" | "executive" | "mayor";
  readonly number: string | undefined;
  /** The articles on which it rests ("grondslag"). */
  readonly basis: string | undefined;
  /** Day of the decision. */
  readonly issued: IsoDate;
  readonly entry: IsoDate | undefined;
  /** Day on which this version ends. */
  readonly ends: IsoDate | undefined;
  readonly publishedOn: IsoDate | undefined;
  readonly publication:
    { readonly medium: "municipal-gazette" | "other"; readonly reference: string } | undefined;
  /** What the version is: a new regulation, or what was changed. */
  readonly change: string;
  readonly repeal:
    { readonly reason: string; readonly decidedOn: IsoDate; readonly from: IsoDate } | undefined;
  readonly document: { readonly address: string } | undefined;
}

const BODIES = [
  [/^(?:gemeenteraad|raad)$/i, "council"],
  [/^college van burgemeester en wethouders$/i, "executive"],
  [/^burgemeester$/i, "mayor"],
] as const;

const KINDS = [
  [/\bbeleidsregels?\b/i, "policy-rule"],
  [/\bnadere regels?\b/i, "further-rules"],
  [/verordening\b/i, "by-law"],
] as const;

const first = (fields: CvdrFields, name: string): string | undefined => fields[name]?.[0];

const required = (fields: CvdrFields, name: string): string => {
  const value = first(fields, name);
  if (value === undefined) throw new UnrecordableRecord(name, "ontbreekt");
  return value;
};

const dayIn = (fields: CvdrFields, name: string): IsoDate | undefined => {
  const value = first(fields, name);
  if (value !== undefined && !isIsoDate(value))
    throw new UnrecordableRecord(name, `“${value.slice(0, 40)}” is geen bestaande datum`);
  return value;
};

const bodyOf = (fields: CvdrFields): Regulation["body"] => {
  const ratifier = required(fields, "isRatifiedBy");
  const body = BODIES.find(([pattern]) => pattern.test(ratifier))?.[1];
  if (body !== undefined) return body;
  throw new UnrecordableRecord(
    "isRatifiedBy",
    `“${ratifier}” is niet de raad, het college of de burgemeester`,
  );
};

const kindOf = (title: string): Regulation["kind"] => {
  const kind = KINDS.find(([pattern]) => pattern.test(title))?.[1];
  if (kind !== undefined) return kind;
  throw new UnrecordableRecord(
    "title",
    "zegt niet of dit een verordening, nadere regels of beleidsregels zijn",
  );
};

const publicationOf = (fields: CvdrFields, today: IsoDate) => {
  const reference = first(fields, "isFormatOf");
  if (reference === undefined) return { publishedOn: undefined, publication: undefined };
  const medium = /^(?:gmb-|gemeenteblad)/i.test(reference) ? "municipal-gazette" : "other";
  const publishedOn = dateWithin(reference, { order: "dmy", today });
  return { publishedOn, publication: { medium, reference: reference.slice(0, 200) } } as const;
};

const REPEAL = /Deze regeling (?:wordt|is) ingetrokken .+/i;

// Each version ends, also one that is followed by another: only the note tells that the regulation itself ends.
const repealOf = (fields: CvdrFields, ends: IsoDate | undefined, today: IsoDate) => {
  const note = (fields["redactioneleToevoeging"] ?? []).join(" ");
  const reason = REPEAL.exec(note)?.[0];
  const decidedOn = reason && dateWithin(reason, { order: "dmy", today });
  return reason === undefined || decidedOn === undefined || ends === undefined
    ? undefined
    : { reason: reason.slice(0, 4000), decidedOn, from: ends };
};

const NOTHING = /^(?:n\.?v\.?t\.?|onbekend|geen|-)\.?$/i;

const numberOf = (fields: CvdrFields): string | undefined => {
  const number = first(fields, "kenmerk");
  return number === undefined || NOTHING.test(number) || number.length > 40 ? undefined : number;
};

const MOST_BASIS = 400;

const basisOf = ({ source = [] }: CvdrFields): string | undefined => {
  const basis = source.filter((each) => !NOTHING.test(each)).join("; ");
  if (basis === "") return undefined;
  return basis.length > MOST_BASIS ? `${basis.slice(0, MOST_BASIS - 1)}…` : basis;
};

const documentOf = (fields: CvdrFields): Regulation["document"] => {
  const address = first(fields, "isFormatOfAddress");
  return address !== undefined && /^https?:\/\//.test(address) ? { address } : undefined;
};

/**
 * Reads what the head of a document says.
 * @throws UnrecordableRecord
 */
export const readRegulation = (fields: CvdrFields, today: IsoDate): Regulation => {
  const title = required(fields, "title").slice(0, 500);
  const issued = dayIn(fields, "issued");
  if (issued === undefined) throw new UnrecordableRecord("issued", "ontbreekt");
  const ends = dayIn(fields, "uitwerkingtredingDatum");
  return {
    kind: kindOf(title),
    title,
    body: bodyOf(fields),
    number: numberOf(fields),
    basis: basisOf(fields),
    issued,
    entry: dayIn(fields, "inwerkingtredingDatum"),
    ends,
    ...publicationOf(fields, today),
    change: required(fields, "betreft").slice(0, 4000),
    repeal: repealOf(fields, ends, today),
    document: documentOf(fields),
  };
};
