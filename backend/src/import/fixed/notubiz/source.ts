import { dutchCount } from "@doelspoor/events";
import type { Item } from "../../general/items.ts";
import type { ProbedFile } from "../../general/probe.ts";
import type { FixedSource, NotOpened, Opened } from "../source.ts";
import { wholeJson } from "../whole.ts";
import { asideIn, bare, meetingIn, planPayload } from "./record.ts";

/** Agenda's are small: what is larger is no meeting. */
const MOST = 16 * 1024 * 1024;

const OTHER = "Dit bestand is geen vergadering uit Notubiz (JSON met “type”: “meeting”).";
const CUT = "Dit bestand is geen volledige JSON: het houdt halverwege op of er staat een fout in.";

const asideOf = (value: unknown): string | undefined => {
  const { hidden, headings } = asideIn(value);
  const parts = [
    ...(headings === 0 ? [] : [dutchCount(headings, "tussenkop", "tussenkoppen")]),
    ...(hidden === 0 ? [] : [dutchCount(hidden, "besloten agendapunt", "besloten agendapunten")]),
  ];
  return `Niet vastgelegd: ${[...parts, "de documenten"].join(", ")}.`;
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
