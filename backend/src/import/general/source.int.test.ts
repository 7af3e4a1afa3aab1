import { rmSync, statSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/import-into.ts";
import { each, type Item, type Watch } from "./items.ts";
import { probeFile } from "./probe.ts";
import { keeping, openSource, type Source } from "./source.ts";

const files = temporaryFolder();
afterAll(files.remove);

const nothing = () => undefined;

const opened = async (name: string, content: unknown = "Id;Titel\n1;Park\n2;Plein\n3;Brug\n") => {
  const path = files.write(name, content);
  const file = await probeFile({ path, name, size: statSync(path).size });
  return keeping(await openSource(file, {}, nothing));
};

const read = async (source: Source, watch: Watch = nothing): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const item of each(source.read(watch))) items.push(item);
  return items;
};

const numbers = (items: readonly Item[]) => items.map(({ record }) => record);

describe("a small file", () => {
  it("is not read from disk again once it was read to its end", async () => {
    const source = await opened("eens.csv");
    const first = await read(source);
    rmSync(source.file.path);
    let told = 0;
    const again = await read(source, ({ length }) => {
      told += length;
    });
    expect(numbers(first)).toEqual([1, 2, 3]);
    expect(again).toEqual(first);
    expect(told).toBe(source.file.size);
  });

  it("is kept whole by a look that stopped halfway", async () => {
    const source = await opened("halverwege.csv");
    for await (const { record } of each(source.read(nothing))) if (record === 1) break;
    rmSync(source.file.path);
    expect(numbers(await read(source))).toEqual([1, 2, 3]);
  });
});

it("has its header in Windows-1252 as it has its rows", async () => {
  const bytes = Buffer.from("Foto\u0092s;Bedrag in \u0080\n1;caf\u00e9\u0092s\n", "latin1");
  const source = await opened("1252.csv", bytes);
  expect(source.shape.header).toEqual(["Foto’s", "Bedrag in €"]);
  expect(await read(source)).toEqual([{ record: 1, value: ["1", "café’s"] }]);
});
