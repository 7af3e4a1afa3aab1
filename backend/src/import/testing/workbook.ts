import { crc32, deflateRawSync } from "node:zlib";

interface Part {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly size: number;
  readonly sum: number;
}

const numbers = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );

const common = ({ packed, size, sum, name }: Part): Buffer =>
  numbers(
    [2, 20],
    [2, 0],
    [2, 8],
    [4, 0],
    [4, sum],
    [4, packed.length],
    [4, size],
    [2, name.length],
    [2, 0],
  );

const local = (part: Part): Buffer =>
  Buffer.concat([numbers([4, 0x04034b50]), common(part), part.name, part.packed]);

const central = (part: Part, at: number): Buffer =>
  Buffer.concat([
    numbers([4, 0x02014b50], [2, 20]),
    common(part),
    numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
    part.name,
  ]);

/** A zip file of texts by name. */
export const zipOf = (texts: Readonly<Record<string, string>>): Buffer => {
  const parts = Object.entries(texts).map(([name, text]) => {
    const bytes = Buffer.from(text);
    return {
      name: Buffer.from(name),
      packed: deflateRawSync(bytes),
      size: bytes.length,
      sum: crc32(bytes),
    };
  });
  const locals = parts.map(local);
  let at = 0;
  const directory = Buffer.concat(
    parts.map((part, index) => {
      const entry = central(part, at);
      at += locals[index]?.length ?? 0;
      return entry;
    }),
  );
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, directory.length],
    [4, at],
    [2, 0],
  );
  return Buffer.concat([...locals, directory, end]);
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const cellOf = (value: string | number): string =>
  typeof value === "number"
    ? `<c><v>${String(value)}</v></c>`
    : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;

type Rows = readonly (readonly (string | number)[])[];

const sheetOf = (rows: Rows): string =>
  `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cellOf).join("")}</row>`).join("")}</sheetData></worksheet>`;

/** A workbook of Excel with these sheets. */
export const workbook = (sheets: Readonly<Record<string, Rows>>): Buffer => {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="r${String(at)}"/>`,
  );
  const related = names.map(
    (_name, at) => `<Relationship Id="r${String(at)}" Target="worksheets/sheet${String(at)}.xml"/>`,
  );
  return zipOf({
    "xl/workbook.xml": `<workbook xmlns:r="x"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${related.join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${String(at)}.xml`,
        sheetOf(rows),
      ]),
    ),
  });
};
