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
 * Reads XML piece by piece; resolves in between, so that whoever listens can go on with what came.
 * A document type is refused: entities of one's own are what an XML bomb is made of.
 * @throws UnreadableWorkbook
 */
export async function* readXml(
  pieces: AsyncIterable<string>,
  handler: XmlHandler,
): AsyncGenerator<undefined> {
  const parser = new sax.SAXParser(true, { position: false });
  let problem: string | undefined;
  let length = 0;
  parser.onerror = () => {
    problem ??= "Een onderdeel van dit Excel-bestand is geen geldige XML.";
  };
  parser.ondoctype = () => {
    problem = "Dit Excel-bestand bevat een documenttype (XML-entiteiten); het is niet gelezen.";
  };
  parser.onopentag = ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]) => [
      localOf(key),
      typeof value === "string" ? value : value.value,
    ]);
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
    yield undefined;
  }
}

/** Reads XML to its end. */
export const readWholeXml = async (
  pieces: AsyncIterable<string>,
  handler: XmlHandler,
): Promise<void> => {
  for await (const _part of readXml(pieces, handler)) void _part;
};
