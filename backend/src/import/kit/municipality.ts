import { dutchDate, MUNICIPALITY_CODE } from "@doelspoor/events";
import type { MunicipalityCode } from "@doelspoor/events";
import { ImportRefused } from "./define-format.ts";
import type { Known } from "./known.ts";
import type { RegisteredMunicipality } from "./register.ts";

/** The municipality that an import is for, and what is known of it. */
export interface Addressee {
  readonly municipality: MunicipalityCode;
  readonly name?: string | undefined;
  /** Empty where no register was found. */
  readonly register: readonly RegisteredMunicipality[];
  readonly hosts: readonly string[];
  /** Files that say of which municipality they are. */
  readonly of?: readonly { readonly file: string; readonly name: string }[];
}

const letters = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");

const labelOf = (host: string): string => letters(host.split(".")[0] ?? "");

const refuse = (message: string): never => {
  throw new ImportRefused(`${message} Er is niets vastgelegd.`);
};

/** @throws ImportRefused where this cannot be the code of a municipality. */
export const assertCode = (municipality: MunicipalityCode): void => {
  if (!MUNICIPALITY_CODE.test(municipality))
    refuse(
      `“${municipality}” is geen gemeentecode. Een code is gm met vier cijfers, zoals gm0479, of pv met twee voor een provincie.`,
    );
};

const registeredAs = ({
  municipality,
  register,
}: Addressee): RegisteredMunicipality | undefined => {
  if (register.length === 0) return undefined;
  const found = register.find(({ code }) => code === municipality);
  if (found === undefined)
    return refuse(`De gemeentecode ${municipality} staat niet in het TOOI-register.`);
  return found.ended === undefined
    ? found
    : refuse(
        `De gemeente ${found.name} (${municipality}) bestaat niet meer: zij is opgeheven op ${dutchDate(found.ended)}.`,
      );
};

// Only the name of another municipality in the address shows that the export is not of this one.
const assertFits = (addressee: Addressee, own: RegisteredMunicipality | undefined): void => {
  for (const host of addressee.hosts) {
    const owner = addressee.register.find(({ name }) => letters(name) === labelOf(host));
    if (own !== undefined && owner !== undefined && letters(own.name) !== letters(owner.name))
      refuse(
        `Deze export komt van ${host} en lijkt van ${owner.name} te zijn, maar ${own.code} is ${own.name}.`,
      );
  }
};

const assertNamed = (
  { of = [], name }: Addressee,
  own: RegisteredMunicipality | undefined,
): void => {
  const called = own?.name ?? name ?? of[0]?.name ?? "";
  const others = of.filter((each) => letters(each.name) !== letters(called));
  const told = others.map((other) => `${other.file} is van ${other.name}`).join(", ");
  if (others.length > 0) refuse(`Niet alles is van ${called}: ${told}.`);
};

const assertNotConnected = ({ municipality, hosts }: Addressee, { councils }: Known): void => {
  for (const [other, { name = other, sources }] of councils) {
    const host = hosts.find((candidate) => sources.includes(candidate));
    if (other !== municipality && host !== undefined)
      refuse(
        `De bron ${host} hoort in dit logboek bij ${name} (${other}), niet bij ${municipality}.`,
      );
  }
};

const hostName = (hosts: readonly string[]): string | undefined => {
  const label = hosts[0]?.split(".")[0];
  return label === undefined ? undefined : label.charAt(0).toUpperCase() + label.slice(1);
};

/**
 * Makes sure that an export is of the municipality that it is imported for.
 * @returns the name of the municipality
 * @throws ImportRefused
 */
export const assertAddressee = (addressee: Addressee, known: Known): string => {
  assertCode(addressee.municipality);
  const own = registeredAs(addressee);
  assertFits(addressee, own);
  assertNamed(addressee, own);
  assertNotConnected(addressee, known);
  return (
    addressee.name ??
    own?.name ??
    addressee.of?.[0]?.name ??
    hostName(addressee.hosts) ??
    addressee.municipality
  );
};

/** @throws ImportRefused: a record of this source stands in the log under another municipality. */
export const refuseForeign = (id: string, other: MunicipalityCode, municipality: string): never =>
  refuse(
    `Record ${id} is in dit logboek al vastgelegd voor ${other}, en hoort dus niet bij ${municipality}.`,
  );
