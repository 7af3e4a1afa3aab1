import { readText, type ProbedFile } from "../general/probe.ts";

/** The text of a file that is read as a whole, since its parts say something of each other. */
export const wholeText = async (file: ProbedFile): Promise<string> => {
  let text = "";
  for await (const piece of readText(file, () => undefined)) text += piece;
  return text;
};

/** The JSON in a file; undefined where it is none, or not all of it is there. */
export const wholeJson = async (file: ProbedFile): Promise<unknown> => {
  try {
    return JSON.parse(await wholeText(file));
  } catch {
    return undefined;
  }
};
