import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { dateIn } from "../../application/restated.ts";
import { ImportRefused } from "../kit/define-format.ts";
import { isBreak, readJsonList, type Break, type Watch } from "../kit/read-json.ts";
import type { SourceFile } from "../kit/sources.ts";

/** What a file of an export holds. */
type Content = "meetings" | "motions" | "roll-calls" | "other" | "nothing";

/** A file as it is before anything of it is imported. */
export interface SurveyedFile extends SourceFile {
  readonly content: Content;
  /** Whether motions come with the columns of the vote. */
  readonly hasVotes: boolean;
  /** Host names of the addresses in it. */
  readonly hosts: ReadonlySet<string>;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Why no record of it can be read. */
  readonly unreadable?: Break;
}

const has =
  (keys: readonly string[]) =>
  (...any: readonly string[]): boolean =>
    any.some((key) => keys.includes(key));

const contentOf = (keys: readonly string[]): Content => {
  const hasAny = has(keys);
  if (!hasAny("titel")) return "other";
  if (hasAny("agendapunten", "eind")) return "meetings";
  if (hasAny("raadsleden_voor", "raadsleden_tegen", "uitslag")) return "roll-calls";
  const isMotion = hasAny("type") && hasAny("agendapunt", "fracties", "indiener", "status");
  return isMotion ? "motions" : "other";
};

const glance = z.looseObject({ id: z.unknown(), url: z.catch(z.optional(z.url()), undefined) });

/** What is noted of each record while a file is surveyed. */
type Glimpse = (id: unknown) => void;

/** Who is told of what a survey reads. */
export interface Watching {
  readonly glimpse: Glimpse;
  readonly watch: Watch;
}

class Survey {
  content: Content = "nothing";
  hasVotes = false;
  unreadable: Break | undefined;
  readonly hosts = new Set<string>();
  readonly #glimpse: Glimpse;

  constructor(glimpse: Glimpse) {
    this.#glimpse = glimpse;
  }

  look(value: unknown): void {
    const parsed = glance.safeParse(value);
    if (!parsed.success) {
      if (this.content === "nothing") this.content = "other";
      return;
    }
    this.#lookAtKeys(Object.keys(parsed.data));
    const { id, url } = parsed.data;
    if (url !== undefined) this.hosts.add(new URL(url).hostname);
    if (this.content !== "other") this.#glimpse(id);
  }

  #lookAtKeys(keys: readonly string[]): void {
    if (this.content === "nothing" || this.content === "other") this.content = contentOf(keys);
    this.hasVotes ||= this.content === "motions" && keys.includes("fracties_voor");
  }

  meet(broken: Break): void {
    if (broken.record === 0 || this.content === "nothing") this.unreadable = broken;
  }
}

/** Reads a file through, without recording anything. */
export const surveyFile = async (
  file: SourceFile,
  { glimpse, watch }: Watching,
): Promise<SurveyedFile> => {
  const hash = createHash("sha256");
  const watched: Watch = (bytes) => {
    hash.update(bytes);
    watch(bytes);
  };
  const survey = new Survey(glimpse);
  try {
    for await (const item of readJsonList(file.path, watched))
      if (isBreak(item)) survey.meet(item);
      else survey.look(item.value);
  } catch (cause) {
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new ImportRefused(`${file.path} kan niet worden gelezen (${cause.message}).`);
  }
  const { content, hasVotes, hosts, unreadable } = survey;
  const problem = unreadable === undefined ? {} : { unreadable };
  return { ...file, content, hasVotes, hosts, digest: hash.digest("hex"), ...problem };
};

const ORDER: readonly Content[] = ["meetings", "motions", "roll-calls", "other", "nothing"];
const LAST = "9999-99-99";

/**
 * The order of importing: meetings, motions without their votes, motions with them, roll calls, so that
 * each file can build on the one before; the oldest first where names carry dates.
 */
export const inOrder = (files: readonly SurveyedFile[]): readonly SurveyedFile[] => {
  const keyOf = ({ content, hasVotes, name }: SurveyedFile) =>
    `${String(ORDER.indexOf(content))} ${String(Number(hasVotes))} ${dateIn(name) ?? LAST}`;
  const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));
  return files.toSorted((left, right) => compare(keyOf(left), keyOf(right)));
};
