import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import type { IsoDate, MunicipalityCode } from "@doelspoor/events";
import { ImportRefused } from "./define-format.ts";

/** A municipality in the TOOI register. */
export interface RegisteredMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** Last day of a municipality that was dissolved. */
  readonly ended?: IsoDate | undefined;
}

const DEFINITIONS = "https://identifier.overheid.nl/tooi/def/ont/";
const values = z.array(z.object({ "@value": z.string() }));

const entry = z.object({
  [`${DEFINITIONS}organisatiecode`]: values,
  [`${DEFINITIONS}officieleNaamExclSoort`]: values,
  [`${DEFINITIONS}einddatum`]: z.optional(values),
});

const register = z.array(z.unknown());

const valueIn =
  (fields: ReadonlyMap<string, readonly { "@value": string }[] | undefined>) =>
  (name: string): string | undefined =>
    fields.get(DEFINITIONS + name)?.[0]?.["@value"];

const municipalityIn = (item: unknown): readonly RegisteredMunicipality[] => {
  const parsed = entry.safeParse(item);
  if (!parsed.success) return [];
  const value = valueIn(new Map(Object.entries(parsed.data)));
  const code = value("organisatiecode") ?? "";
  const name = value("officieleNaamExclSoort") ?? "";
  return [{ code, name, ended: value("einddatum") }];
};

/**
 * Reads the TOOI register of municipalities (JSON-LD, standaarden.overheid.nl).
 * @throws ImportRefused where the file is no such register.
 */
export const readRegister = async (path: string): Promise<readonly RegisteredMunicipality[]> => {
  try {
    const municipalities = register
      .parse(JSON.parse(await readFile(path, "utf8")))
      .flatMap(municipalityIn);
    if (municipalities.length > 0) return municipalities;
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new ImportRefused(`Het TOOI-register ${path} kan niet worden gelezen: ${what}`);
  }
  throw new ImportRefused(`In ${path} staan geen gemeenten: dit is geen TOOI-register.`);
};
