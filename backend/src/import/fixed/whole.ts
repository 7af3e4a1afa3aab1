import { readText, type ProbedFile } from "../general/probe.ts";

/** The text of a file that is read as a whole, since its parts say something of each other. */
export const wholeText = async (file: ProbedFile): Promise<string> => {
  let text = "";
  for await (const piece of readText(file, () => undefined)) text += piece;
  return text;
};

/** Deeper than this nobody writes; what walks through a value takes a step of the stack for each level. */
const DEEPEST = 200;

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values<unknown>({ ...value }) : [];

const isTooDeep = (value: unknown): boolean => {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap(partsOf);
    if (level.length === 0) return false;
  }
  return true;
};

/** The JSON in a file; undefined where it is none, not all of it is there, or it has no end of levels. */
export const wholeJson = async (file: ProbedFile): Promise<unknown> => {
  try {
    const value: unknown = JSON.parse(await wholeText(file));
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
};
