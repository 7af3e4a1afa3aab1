import * as z from "zod/mini";
import { isIsoDate, type IsoDate } from "@doelspoor/events";
import { UnrecordableRecord } from "../../kit/problem.ts";
import { oneLine } from "../../kit/text.ts";
import { address, dutchSchema, line } from "../schema.ts";

/** What kind of notice a type of eForms is. */
const KINDS = {
  "cn-standard": "contract-notice",
  "cn-social": "contract-notice",
  "cn-desg": "contract-notice",
  "can-standard": "result",
  "can-social": "result",
  "can-desg": "result",
  "pin-only": "prior-information",
  "pin-buyer": "prior-information",
  pmc: "market-consultation",
  veat: "voluntary-transparency",
} as const;

const isKnown = (type: string): type is keyof typeof KINDS => Object.hasOwn(KINDS, type);

/** A text in one or more languages. */
const inLanguages = <Value>(value: z.ZodMiniType<Value>) => z.record(z.string(), value);

const values = z.optional(z.array(z.string().check(z.regex(/^\d{1,12}(?:\.\d+)?$/))));

const schema = z.object({
  link: address(),
  ruwe_velden: z.object({
    "notice-type": line(40),
    "publication-number": line(60),
    "publication-date": line(40),
    "notice-title": inLanguages(line(500)),
    deadline: z.optional(z.array(line(40))),
    "estimated-value-lot": values,
    "tender-value": values,
    "winner-name": z.optional(inLanguages(z.array(line(200)))),
  }),
});

/** A notice as it is recorded. */
export interface Notice {
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  readonly number: string;
  readonly address: string;
  readonly publishedOn: IsoDate;
  readonly title: string;
  readonly subject?: string;
  readonly deadline?: IsoDate;
  readonly estimatedValue?: number;
  readonly winners?: readonly string[];
  readonly value?: number;
  /** What it says more than once or says nothing with, and is not recorded. */
  readonly leftOut: readonly LeftOut[];
}

/** Why an amount is not recorded: one a lot, € 1 where a form asks for some, or of what is not awarded yet. */
export type LeftOut = "per-lot" | "one-euro" | "intended";

const dayIn = (text: string, field: string): IsoDate => {
  const day = text.slice(0, 10);
  if (!isIsoDate(day)) throw new UnrecordableRecord(field, `is geen bestaande datum (“${text}”)`);
  return day;
};

/** The Dutch text, or the first where there is none. */
const dutch = <Value>(texts: Readonly<Record<string, Value>> = {}): Value | undefined =>
  texts["nld"] ?? Object.values(texts)[0];

/** "Nederland – Straatveegmachines – Veegmachines": where, the word of the classification, and the title. */
const TITLE = /^[^–]+ – ([^–]+) – (.+)$/su;

const titled = (text: string) => {
  const [, subject, title] = TITLE.exec(text) ?? [];
  return title === undefined || subject === undefined ? { title: text } : { title, subject };
};

const amountIn = (given: readonly string[] = []): number | LeftOut | undefined => {
  const [first, ...more] = given;
  if (first === undefined) return undefined;
  if (given.every((each) => Number(each) <= 1)) return "one-euro";
  return more.length > 0 ? "per-lot" : Math.round(Number(first) * 100) / 100;
};

const amountsOf = (
  found: Readonly<Record<"estimatedValue" | "value", ReturnType<typeof amountIn>>>,
) => {
  const { estimatedValue, value } = found;
  return {
    ...(typeof estimatedValue === "number" ? { estimatedValue } : {}),
    ...(typeof value === "number" ? { value } : {}),
    leftOut: [estimatedValue, value].filter((each) => typeof each === "string"),
  };
};

/** Amount of what a notice says to be awarded; an intention to award has no amount that counts. */
const awardedIn = (kind: Notice["kind"], given: readonly string[] | undefined) => {
  const amount = amountIn(given);
  if (kind === "result") return amount;
  const isMeant = amount !== undefined && amount !== "one-euro";
  return kind === "voluntary-transparency" && isMeant ? "intended" : undefined;
};

const deadlineIn = (given: readonly string[] = []): { readonly deadline?: IsoDate } => {
  const [first, ...others] = new Set(given.map((each) => dayIn(each, "deadline")));
  // Lots may close on days of their own.
  return first === undefined || others.length > 0 ? {} : { deadline: first };
};

/**
 * Reads a notice by the fields of Tenders Electronic Daily itself; what a scraper made of them is left alone.
 * @throws UnrecordableRecord, or the error of a schema
 */
export const readNotice = (given: unknown): Notice => {
  const { link, ruwe_velden: said } = dutchSchema(schema, given);
  const type = said["notice-type"];
  if (!isKnown(type))
    throw new UnrecordableRecord("notice-type", `is “${type}”, een soort die niet bekend is`);
  const kind = KINDS[type];
  const title = dutch(said["notice-title"]);
  if (title === undefined) throw new UnrecordableRecord("notice-title", "ontbreekt");
  const winners = kind === "result" ? dutch(said["winner-name"]) : undefined;
  return {
    kind,
    number: said["publication-number"],
    address: link,
    publishedOn: dayIn(said["publication-date"], "publication-date"),
    ...titled(oneLine(title)),
    ...deadlineIn(said.deadline),
    ...(winners === undefined ? {} : { winners: [...new Set(winners.map(oneLine))] }),
    ...amountsOf({
      estimatedValue: amountIn(said["estimated-value-lot"]),
      value: awardedIn(kind, said["tender-value"]),
    }),
  };
};
