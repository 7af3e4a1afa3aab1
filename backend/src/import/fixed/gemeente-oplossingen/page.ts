import { DefaultHandler, DomUtils, Parser } from "htmlparser2";
import { oneLine } from "../../kit/text.ts";

/** What a page says of a meeting, as it is printed there. */
export interface MeetingPage {
  readonly id: string;
  /** Address of the page by itself. */
  readonly address: string;
  readonly group: string;
  readonly date: string;
  readonly time: string;
  readonly agenda: readonly { readonly number: string; readonly title: string }[];
  /** Those of the meeting as a whole; those of an item stand on a page of their own. */
  readonly documents: readonly PageDocument[];
}

interface PageDocument {
  readonly title: string;
  readonly url: string;
  readonly confidential: boolean;
}

type Nodes = DefaultHandler["root"]["children"];
type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

/** Deeper than this no page is; whoever walks through it takes a step of the stack for each level. */
const DEEPEST = 200;

/** A page with more levels than a page has. */
class TooDeep extends Error {}

class Document extends DefaultHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new TooDeep("the page is too deep");
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

const nodesIn = (html: string): Nodes => {
  const document = new Document();
  try {
    new Parser(document).end(html);
  } catch (cause) {
    if (cause instanceof TooDeep) return [];
    throw cause;
  }
  return document.root.children;
};

const textOf = (of: Element | undefined): string =>
  of === undefined ? "" : oneLine(DomUtils.innerText(of));

const isOfClass = (name: string) => (of: Element) =>
  (of.attribs["class"] ?? "").split(/\s+/).includes(name);

const withClass = (name: string, within: Element | null): Element | undefined =>
  DomUtils.findOne(isOfClass(name), within?.children ?? []) ?? undefined;

const addressIn = (nodes: Nodes): string =>
  DomUtils.getElementsByTagName("meta", nodes).find(
    ({ attribs }) => attribs["property"] === "og:url",
  )?.attribs["content"] ?? "";

const titleOf = (row: Element): string => {
  const title = withClass("title", row);
  const [heading] = title === undefined ? [] : DomUtils.getElementsByTagName("h3", title, true, 1);
  return textOf(heading);
};

const agendaIn = (nodes: Nodes): MeetingPage["agenda"] => {
  const list = DomUtils.getElementById("agendapunten", nodes);
  if (list === null) return [];
  return DomUtils.findAll(isOfClass("agendaRow"), list.children)
    .map((row) => ({ number: textOf(withClass("first", row)), title: titleOf(row) }))
    .filter(({ title }) => title !== "");
};

const documentsIn = (nodes: Nodes, page: string): MeetingPage["documents"] => {
  const list = DomUtils.getElementById("documenten", nodes);
  return DomUtils.getElementsByTagName("li", list?.children ?? []).map((item) => {
    const [link] = DomUtils.getElementsByTagName("a", item, true, 1);
    const href = link?.attribs["href"] ?? "";
    const url = URL.canParse(href, page) ? new URL(href, page).href : "";
    return { title: textOf(link), url, confidential: isOfClass("vertrouwlijk")(item) };
  });
};

/** Reads the page of a meeting; undefined for a page of something else. */
export const readPage = (html: string): MeetingPage | undefined => {
  const nodes = nodesIn(html);
  const id = DomUtils.getElementById("meeting_object_id", nodes)?.attribs["value"];
  if (id === undefined || !/^\d{1,18}$/.test(id)) return undefined;
  const head = DomUtils.getElementById("pageHead", nodes);
  const [group, date, time] = ["group", "date", "time"].map((name) =>
    textOf(withClass(name, head)),
  );
  const said = { group: group ?? "", date: date ?? "", time: time ?? "" };
  const address = addressIn(nodes);
  return { id, address, ...said, agenda: agendaIn(nodes), documents: documentsIn(nodes, address) };
};
