import { dutchCount } from "@doelspoor/events";
import type { Item } from "../../general/items.ts";
import type { ProbedFile } from "../../general/probe.ts";
import { withoutDocuments } from "../documents.ts";
import type { FixedSource, NotOpened, Opened } from "../source.ts";
import { wholeJson } from "../whole.ts";
import { asideIn, bare, meetingIn, planPayload } from "./record.ts";

/** Agenda's are small: what is larger is no meeting. */
const MOST = 16 * 1024 * 1024;

const OTHER = "Dit bestand is geen vergadering uit Notubiz (JSON met “type”: “meeting”).";
const CUT = "Dit bestand is geen volledige JSON: het houdt halverwege op of er staat een fout in.";

const WORDS = [
  ["headings", "tussenkop", "tussenkoppen"],
  ["hidden", "besloten agendapunt", "besloten agendapunten"],
  [
    "documents",
    "document dat besloten is of geen titel of webadres heeft",
    "documenten die besloten zijn of geen titel of webadres hebben",
  ],
] as const;

const asideOf = (value: unknown): string | undefined => {
  const aside = asideIn(value);
  const parts = WORDS.filter(([what]) => aside[what] > 0).map(([what, one, more]) =>
    dutchCount(aside[what], one, more),
  );
  return parts.length === 0 ? undefined : `Niet vastgelegd: ${parts.join(", ")}.`;
};

const open = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
  if (file.content !== "json" || file.size > MOST) return { reason: OTHER, isOther: true };
  const value = await wholeJson(file);
  if (value === undefined) return { reason: CUT, isOther: false };
  const meeting = meetingIn(value);
  if (meeting === undefined) return { reason: OTHER, isOther: true };
  async function* read(): AsyncGenerator<Item> {
    yield await Promise.resolve({ record: 1, value: bare(meeting) });
  }
  return {
    state: meeting.last_modified?.replace(" ", "T"),
    read,
    referenceOf: (each) => meetingIn(each)?.id.toString(),
    // Of two answers of the same moment, the one that was named last tells of the documents.
    compared: withoutDocuments,
    plan: planPayload,
    leftAlone: () => asideOf(meeting),
  };
};

/** Meetings of Notubiz, one answer of its API a file. */
export const notubizSource: FixedSource = {
  system: "notubiz",
  files: { wanted: /\.json$/i, called: "JSON-bestanden" },
  hasGlobalIds: true,
  open: ({ file }) => open(file),
};
