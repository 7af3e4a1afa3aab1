import type { Named } from "./lists.ts";
import { UNWRITABLE } from "./texts.ts";

/** Why a name cannot be recorded, in Dutch. */
export const NO_NAME = "bevat een naam van meer dan 200 tekens of onleesbare tekens";

const isSound = (text: string): boolean => text.length <= 200 && !UNWRITABLE.test(text);

interface Names {
  readonly movers: readonly Named[];
  readonly factions: readonly string[];
}

/** The names that can be recorded. */
export const withSoundNames = ({ movers, factions }: Names): Names => ({
  movers: movers.filter(({ name, faction = "" }) => isSound(name + faction)),
  factions: factions.filter(isSound),
});
