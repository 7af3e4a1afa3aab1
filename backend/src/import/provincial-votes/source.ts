import * as z from "zod/mini";
import { isBroken } from "../general/items.ts";
import { readJson } from "../general/json.ts";
import type { ProbedFile } from "../general/probe.ts";
import type { FixedSource, NotOpened, Opened } from "../fixed/source.ts";
import { planOf } from "./record.ts";

const meta = z.object({
  province: z.string(),
  generated_at: z.iso.datetime({ offset: true }),
  source: z.url({ protocol: /^https?$/ }),
  granularity: z.optional(z.string()),
});

const parties = z.array(z.object({ slug: z.string(), name: z.string() }));
const glance = z.looseObject({ id: z.union([z.int(), z.string()]) });
const counts = z.looseObject({
  votes: z.record(z.string(), z.looseObject({ agree: z.number(), disagree: z.number() })),
});

const LIST = "$.moties.*";

const unwatched = () => undefined;

const valueAt = async (file: ProbedFile, path: string): Promise<unknown> => {
  for await (const item of readJson(file, path, unwatched))
    return isBroken(item) ? undefined : item.value;
  return undefined;
};

/** Whether the counts are seats. A portal that keeps none gives each faction 1 on the side where it stood. */
const countsSeats = async (file: ProbedFile, granularity: string | undefined): Promise<boolean> => {
  if (granularity !== undefined) return granularity === "member";
  for await (const item of readJson(file, LIST, unwatched)) {
    const parsed = isBroken(item) ? undefined : counts.safeParse(item.value);
    const votes = parsed?.success === true ? Object.values(parsed.data.votes) : [];
    if (votes.some(({ agree, disagree }) => agree > 1 || disagree > 1)) return true;
  }
  return false;
};

const OTHER =
  "Dit bestand bevat geen stemmingen van Provinciale Staten (met “meta”, “parties” en “moties”).";

const open = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
  const said = meta.safeParse(await valueAt(file, "$.meta"));
  const named = parties.safeParse(await valueAt(file, "$.parties"));
  if (file.content !== "json" || !said.success || !named.success)
    return { reason: OTHER, isOther: true };
  const { province, generated_at, source, granularity } = said.data;
  const plan = planOf({
    factions: new Map(named.data.map(({ slug, name }) => [slug, name])),
    hasSeats: await countsSeats(file, granularity),
  });
  return {
    state: generated_at,
    of: province,
    hosts: [new URL(source).hostname],
    read: (watch) => readJson(file, LIST, watch),
    referenceOf: (value) => {
      const parsed = glance.safeParse(value);
      return parsed.success ? String(parsed.data.id) : undefined;
    },
    plan,
  };
};

/** Votes of provinces, with the seats of each faction on each side. */
export const provincialVotesSource: FixedSource = {
  system: "provincial-votes",
  files: { wanted: /\.json$/, called: "JSON-bestanden" },
  hasGlobalIds: false,
  open: ({ file }) => open(file),
};
