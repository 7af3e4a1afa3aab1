import * as z from "zod/mini";
import { dutchCount, MUNICIPALITY_CODE } from "@doelspoor/events";
import type { ProbedFile } from "../../general/probe.ts";
import type { Item } from "../../general/items.ts";
import { UnrecordableRecord } from "../../kit/problem.ts";
import type { Session } from "../../kit/session.ts";
import { planDecision } from "../decision.ts";
import { planMeeting } from "../meeting.ts";
import type { FixedSource, NotOpened, Opened, Planned } from "../source.ts";
import { wholeJson } from "../whole.ts";
import { isNamed, toldMeeting } from "./meeting.ts";
import { isDecision, toldDecision } from "./record.ts";
import { Gathered, resourcesOf, type Resource, type Resources } from "./resources.ts";

/** Resources refer to each other, so that a file is read as a whole. */
const MOST = 128 * 1024 * 1024;

const OTHER =
  "Dit bestand bevat geen raadsinformatie volgens de ORI-standaard van VNG (met “informatieobjecten” of “vergaderingen”).";
const TOO_LARGE =
  "Dit bestand is groter dan 128 MB. Alles erin verwijst naar elkaar en wordt daarom in één keer gelezen: maak het per jaar.";
const CUT =
  "Dit bestand is geen volledige JSON; het houdt halverwege op of er staat een fout in. Stemmen en besluiten verwijzen er naar elkaar, dus er is niets uit vastgelegd.";

const placed = z.looseObject({
  gemeente: z.object({ gemeentecode: z.string(), gemeentenaam: z.string() }),
});

const municipalityOf = (of: Resource) => placed.safeParse(of).data?.gemeente;

const assertOwn = (of: Resource, { municipality }: Session): void => {
  const other = municipalityOf(of);
  if (other !== undefined && other.gemeentecode.padStart(4, "0") !== municipality.slice(2))
    throw new UnrecordableRecord(
      "gemeente",
      `is ${other.gemeentenaam.slice(0, 100)} (${other.gemeentecode.slice(0, 10)})`,
    );
};

/** A record: a meeting, or something that was sent to the council. */
const record = z.object({
  collection: z.enum(["vergaderingen", "informatieobjecten"]),
  resource: z.looseObject({ id: z.string(), url: z.optional(z.string()) }),
});

const referenceOf = (value: unknown): string | undefined => {
  const { data } = record.safeParse(value);
  if (data === undefined) return undefined;
  const { collection, resource } = data;
  return collection === "vergaderingen" ? `vergaderingen/${resource.id}` : resource.id;
};

const planIn =
  (gathered: Gathered) =>
  (value: unknown, session: Session): Planned => {
    const { collection, resource } = record.parse(value);
    assertOwn(resource, session);
    return collection === "vergaderingen"
      ? planMeeting(toldMeeting(gathered, resource), session)
      : planDecision(toldDecision(gathered, resource), session);
  };

const nameIn = (resources: Resources): string | undefined => {
  const [first] = [...(resources.get("informatieobjecten") ?? [])].flatMap(
    (each) => municipalityOf(each)?.gemeentenaam ?? [],
  );
  return first === undefined || MUNICIPALITY_CODE.test(first) ? undefined : first;
};

const opened = (resources: Resources, gathered: Gathered): Opened => {
  const papers = resources.get("informatieobjecten") ?? [];
  const meetings = resources.get("vergaderingen") ?? [];
  let aside = 0;
  async function* read(): AsyncGenerator<Item> {
    const [decisions, named] = [
      papers.filter((each) => isDecision(gathered, each)),
      meetings.filter(isNamed),
    ];
    aside = papers.length - decisions.length;
    let count = 0;
    for (const resource of named)
      yield { record: (count += 1), value: { collection: "vergaderingen", resource } };
    for (const resource of decisions)
      yield { record: (count += 1), value: { collection: "informatieobjecten", resource } };
    await Promise.resolve();
  }
  const leftAlone = () =>
    aside === 0
      ? undefined
      : `${dutchCount(aside, "stuk is", "stukken zijn")} geen besluit (een ingekomen stuk, een antwoord, een mededeling) en niet vastgelegd.`;
  return { of: nameIn(resources), read, referenceOf, plan: planIn(gathered), leftAlone };
};

const openIn =
  (shared: Gathered) =>
  async (file: ProbedFile): Promise<Opened | NotOpened> => {
    if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
    if (file.content !== "json") return { reason: OTHER, isOther: true };
    if (file.size > MOST) return { reason: TOO_LARGE, isOther: false };
    const value = await wholeJson(file);
    if (value === undefined) return { reason: CUT, isOther: false };
    const resources = resourcesOf(value, file.name);
    if (resources.size === 0) return { reason: OTHER, isOther: true };
    // Pages of the API go together; a file with more than one collection stands by itself.
    const gathered = resources.size === 1 ? shared : new Gathered();
    gathered.add(resources);
    return opened(resources, gathered);
  };

/** A source for one run: the pages of it refer to each other. */
export const oriSource = (): FixedSource => {
  const open = openIn(new Gathered());
  return {
    system: "ori",
    files: { wanted: /\.json$/i, called: "JSON-bestanden" },
    hasGlobalIds: false,
    open: ({ file }) => open(file),
  };
};
