import { dateIn } from "../../../application/restated.ts";
import { isBroken } from "../../general/items.ts";
import { readJson } from "../../general/json.ts";
import type { ProbedFile } from "../../general/probe.ts";
import type { FixedSource, NotOpened, Opened } from "../source.ts";
import { glanceAt, LetterPlans, referenceOf } from "./record.ts";

const LIST = "$.*";
const OTHER =
  "Dit bestand bevat geen collegebrieven (een lijst met “id”, “titel”, “type”, “datum” en “url”).";

interface Glanced {
  readonly isLetters: boolean;
  readonly hosts: ReadonlySet<string>;
  /** Day on which a letter was changed last. */
  readonly newest: string | undefined;
}

const glance = async (file: ProbedFile): Promise<Glanced> => {
  const hosts = new Set<string>();
  const days: string[] = [];
  for await (const item of readJson(file, LIST, () => undefined)) {
    const seen = isBroken(item) ? undefined : glanceAt(item.value);
    if (seen === undefined) continue;
    hosts.add(new URL(seen.url).hostname);
    days.push(seen.bijgewerkt ?? "");
  }
  return { isLetters: hosts.size > 0, hosts, newest: dateIn(days.sort().at(-1) ?? "") };
};

const open = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
  if (file.content !== "json") return { reason: OTHER, isOther: true };
  const { isLetters, hosts, newest } = await glance(file);
  if (!isLetters) return { reason: OTHER, isOther: true };
  const plans = new LetterPlans();
  return {
    // What was changed last dates a file that does not carry its own day.
    state: dateIn(file.name) ?? newest,
    hosts: [...hosts],
    read: (watch) => readJson(file, LIST, watch),
    referenceOf,
    plan: (value, session) => plans.plan(value, session),
  };
};

/** Letters of the college to the council. */
export const collegeLettersSource: FixedSource = {
  system: "college-letters",
  files: { wanted: /\.json$/i, called: "JSON-bestanden" },
  hasGlobalIds: true,
  open: ({ file }) => open(file),
};
