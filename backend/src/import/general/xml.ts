import sax from "sax";
import { UnreadableWorkbook } from "./zip.ts";

/** Takes the parts of XML as they come; names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const MOST_TEXT = 64 * 1024 * 1024;

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads XML piece by piece, and gives what was made of each.
 * A document type is refused: entities of one's own are what an XML bomb is made of.
 * @throws UnreadableWorkbook
 */
export async function* readXml<Part>(
  pieces: AsyncIterable<string>,
  handler: XmlHandler,
  take: () => Part,
): AsyncGenerator<Part> {
  const parser = new sax.SAXParser(true, { position: false });
  let problem: string | undefined;
  let length = 0;
  parser.onerror = () => {
    problem ??= "Een onderdeel van dit Excel-bestand is geen geldige XML.";
  };
  parser.ondoctype = () => {
    problem = "Dit Excel-bestand bevat een documenttype (XML-entiteiten); het is niet gelezen.";
  };
  // Without namespaces the value of an attribute is a text.
  parser.onopentag = ({ name, attributes }) => {
    const plain = Object.entries<unknown>(attributes).map(
      ([key, value]) => [localOf(key), String(value)] as const,
    );
    handler.open?.(localOf(name), Object.fromEntries(plain));
  };
  parser.ontext = (text) => {
    length += text.length;
    handler.text?.(text);
  };
  parser.onclosetag = (name) => {
    length = 0;
    handler.close?.(localOf(name));
  };
  for await (const piece of pieces) {
    if (problem === undefined) parser.write(piece);
    if (length > MOST_TEXT) problem = "Een cel van dit Excel-bestand is groter dan 64 MB.";
    if (problem !== undefined) throw new UnreadableWorkbook(problem);
    yield take();
  }
}

/** Reads XML to its end. */
export const readWholeXml = async (
  pieces: AsyncIterable<string>,
  handler: XmlHandler,
): Promise<void> => {
  const parts = readXml(pieces, handler, () => undefined);
  while ((await parts.next()).done !== true);
};
