import sax from "sax";
import { readText, type ProbedFile } from "../general/probe.ts";

/** What a CVDR document says of itself, each by the name of its element; the text of the rules is not kept. */
export type CvdrFields = Readonly<Record<string, readonly string[]>>;

/** A document that is no XML, or that nobody should read as such; the message is Dutch. */
export class UnreadableDocument extends Error {}

const MOST = 16 * 1024 * 1024;

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

const FIELDS = [
  "identifier",
  "title",
  "type",
  "creator",
  "isFormatOf",
  "isRatifiedBy",
  "source",
  "issued",
  "inwerkingtredingDatum",
  "uitwerkingtredingDatum",
  "betreft",
  "kenmerk",
  "redactioneleToevoeging",
] as const;

const isField = (name: string): boolean => FIELDS.some((field) => field === name);

/** Gathers the fields in the head of a document, whatever stands in its body. */
class Head {
  readonly fields: Record<string, string[]> = {};
  root: string | undefined;
  #open: string | undefined;
  #text = "";
  #isIn = false;

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    this.root ??= name;
    if (name === "meta") this.#isIn = true;
    if (!this.#isIn || this.#open !== undefined || !isField(name)) return;
    this.#open = name;
    this.#text = "";
    if (name === "isFormatOf")
      this.#add("isFormatOfAddress", attributes["resourceIdentifier"] ?? "");
  }

  text(text: string): void {
    if (this.#open !== undefined) this.#text += text;
  }

  end(name: string): void {
    if (name === "meta") this.#isIn = false;
    if (name !== this.#open) return;
    this.#add(name, this.#text.replaceAll(/\s+/g, " ").trim());
    this.#open = undefined;
  }

  #add(name: string, value: string): void {
    if (value !== "") (this.fields[name] ??= []).push(value);
  }
}

const parserOf = (head: Head): sax.SAXParser => {
  const parser = new sax.SAXParser(true, { position: false });
  parser.ondoctype = () => {
    throw new UnreadableDocument(
      "Dit bestand bevat een documenttype (XML-entiteiten); het is niet gelezen.",
    );
  };
  parser.onerror = () => {
    throw new UnreadableDocument("Dit bestand is geen geldige XML; het is niet gelezen.");
  };
  parser.onopentag = ({ name, attributes }) => {
    const plain = Object.entries<unknown>(attributes).map(
      ([key, value]) => [localOf(key), String(value)] as const,
    );
    head.start(localOf(name), Object.fromEntries(plain));
  };
  parser.ontext = (text) => {
    head.text(text);
  };
  parser.onclosetag = (name) => {
    head.end(localOf(name));
  };
  return parser;
};

/**
 * Reads the head of a CVDR document; undefined for XML of another kind.
 * A document type is refused: entities of one's own are what an XML bomb is made of.
 * @throws UnreadableDocument
 */
export const readCvdr = async (
  file: ProbedFile,
  watch: (bytes: Uint8Array) => void,
): Promise<CvdrFields | undefined> => {
  if (file.size > MOST)
    throw new UnreadableDocument("Dit bestand is groter dan 16 MB: zo groot is geen regeling.");
  const head = new Head();
  const parser = parserOf(head);
  for await (const piece of readText(file, watch)) parser.write(piece);
  parser.close();
  return head.root === "cvdr" ? head.fields : undefined;
};
