import * as z from "zod/mini";
import type { MeetingDocument } from "@doelspoor/events";
import { oneLine } from "../kit/text.ts";
import { address, line } from "./schema.ts";

/** Documents as a payload lists them; read one by one, so that a single one takes no meeting away. */
export const documents = () => z._default(z.array(z.unknown()), []);

const document = z.object({
  title: line(1000),
  url: address(),
  confidential: z._default(z.union([z.boolean(), z.int()]), false),
});

const openIn = (value: unknown) => {
  const { data } = document.safeParse(value);
  return data === undefined || data.confidential ? undefined : data;
};

/** The public documents of a list; the item is as printed, with its number. */
export const documentsIn = (
  all: readonly unknown[],
  agendaItem: string | undefined,
): readonly MeetingDocument[] =>
  all.flatMap((each) => {
    const found = openIn(each);
    if (found === undefined) return [];
    const about = agendaItem === undefined ? {} : { agendaItem };
    return [{ title: oneLine(found.title), address: found.url, ...about }];
  });

/** How many of a list are not public, or have no title or no address. */
export const documentsAside = (all: readonly unknown[]): number =>
  all.filter((each) => openIn(each) === undefined).length;

/** A payload by all but its documents, which say nothing of whether two payloads contradict each other. */
export const withoutDocuments = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === "documents" ? undefined : part)),
  );
