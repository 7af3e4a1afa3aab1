import { dutchList } from "@doelspoor/events";
import { dateIn } from "../../../application/restated.ts";
import { isBroken } from "../../general/items.ts";
import { readJson } from "../../general/json.ts";
import type { ProbedFile } from "../../general/probe.ts";
import type { FixedSource, NotOpened, Opened, Opening } from "../source.ts";
import { buyersOf, referenceOf, TenderPlans } from "./record.ts";

const LIST = "$.*";
const OTHER =
  "Dit bestand bevat geen aanbestedingen van TED (een lijst met “procedure_id” en “publicaties”).";

/** Buyers of which a logbook can be. */
const PUBLIC = /^(?:gemeente|provincie)\s+(.+)$/i;

interface Glanced {
  readonly isTenders: boolean;
  readonly buyers: ReadonlySet<string>;
  /** Day of the newest notice. */
  readonly newest: string | undefined;
}

const newestIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "laatste_update" in value
    ? dateIn(String(value.laatste_update))
    : undefined;

const glance = async (file: ProbedFile): Promise<Glanced> => {
  const buyers = new Set<string>();
  let [isTenders, newest = ""] = [false];
  for await (const item of readJson(file, LIST, () => undefined)) {
    if (isBroken(item)) continue;
    isTenders ||= referenceOf(item.value) !== undefined;
    buyersOf(item.value).forEach((buyer) => buyers.add(buyer));
    newest = [newest, newestIn(item.value) ?? ""].sort().at(-1) ?? "";
  }
  return { isTenders, buyers, newest: newest === "" ? undefined : newest };
};

const nameOf = (buyer: string): string => PUBLIC.exec(buyer)?.[1] ?? buyer;

/** The buyer whose logbook it is: the only municipality that buys, or the one that was named. */
const ownBuyer = (buyers: ReadonlySet<string>, name: string | undefined): string | NotOpened => {
  const all = [...buyers].filter((buyer) => PUBLIC.test(buyer));
  const named = all.find((buyer) => nameOf(buyer).toLowerCase() === name?.toLowerCase());
  if (named !== undefined) return named;
  const [only, ...more] = all;
  if (only === undefined)
    return { reason: "Dit bestand noemt geen gemeente of provincie als inkoper.", isOther: false };
  return more.length === 0
    ? only
    : {
        reason: `Dit bestand noemt ${dutchList(all)} als inkoper. Geef met --name op wiens logboek dit is.`,
        isOther: false,
      };
};

const open = async ({ file, name }: Opening): Promise<Opened | NotOpened> => {
  if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
  if (file.content !== "json") return { reason: OTHER, isOther: true };
  const { isTenders, buyers, newest } = await glance(file);
  if (!isTenders) return { reason: OTHER, isOther: true };
  const buyer = ownBuyer(buyers, name);
  if (typeof buyer !== "string") return buyer;
  const plans = new TenderPlans(buyer);
  return {
    // What was published last dates a file that does not carry its own day.
    state: dateIn(file.name) ?? newest,
    of: nameOf(buyer),
    read: (watch) => readJson(file, LIST, watch),
    referenceOf,
    plan: (value, session) => plans.plan(value, session),
    leftAlone: () => plans.leftAlone(),
  };
};

/** Tenders as announced on Tenders Electronic Daily. */
export const tendersSource: FixedSource = {
  system: "ted",
  files: { wanted: /\.json$/i, called: "JSON-bestanden" },
  hasGlobalIds: false,
  open,
};
