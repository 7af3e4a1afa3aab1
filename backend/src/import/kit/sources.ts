import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ImportRefused, type ImportRequest } from "./define-format.ts";

/** A file to import. */
export interface SourceFile {
  readonly path: string;
  /** Name to tell people. */
  readonly name: string;
  readonly size: number;
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : "";

const unusable = (path: string, cause: unknown): ImportRefused =>
  new ImportRefused(
    codeOf(cause) === "ENOENT"
      ? `${path} bestaat niet.`
      : `${path} kan niet worden gelezen (${codeOf(cause) || String(cause)}).`,
  );

const filesAt = async (path: string, wanted: RegExp): Promise<readonly SourceFile[]> => {
  const found = await stat(path);
  if (!found.isDirectory()) return [{ path, name: basename(path), size: found.size }];
  const names = (await readdir(path)).filter((name) => wanted.test(name)).sort();
  const files = await Promise.all(names.map((name) => stat(join(path, name))));
  return names.flatMap((name, index) => {
    const file = files[index];
    return file?.isFile() ? [{ path: join(path, name), name, size: file.size }] : [];
  });
};

const JSON_FILES = { wanted: /\.json$/, called: "JSON-bestanden" };

/**
 * The files named by a person: of a folder the files of the wanted names directly in it, by name.
 * @throws ImportRefused where one is not there, or a folder has no such file.
 */
export const sourceFiles = async (
  paths: readonly string[],
  { wanted, called }: { readonly wanted: RegExp; readonly called: string } = JSON_FILES,
): Promise<readonly SourceFile[]> => {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const found = await filesAt(path, wanted).catch((cause: unknown) => {
      throw unusable(path, cause);
    });
    if (found.length === 0) throw new ImportRefused(`In ${path} staan geen ${called}.`);
    files.push(...found);
  }
  return files;
};

const MUNICIPALITIES = /^rwc_gemeenten_compleet_.*\.json$/;
const PROVINCES = /^rwc_provincies_compleet_.*\.json$/;

/** A TOOI register that lies in a folder `tooi` beside what is imported. */
export const registerBeside = async (
  paths: readonly string[],
  wanted = MUNICIPALITIES,
): Promise<string | undefined> => {
  for (const path of paths) {
    const above = dirname(resolve(path));
    for (const folder of [above, dirname(above)].map((parent) => join(parent, "tooi"))) {
      const names = await readdir(folder).catch(() => []);
      const name = names
        .filter((file) => wanted.test(file))
        .sort()
        .at(-1);
      if (name !== undefined) return join(folder, name);
    }
  }
  return undefined;
};

/** The TOOI register that knows the code of a request: that of the municipalities, or that of the provinces. */
export const registerFor = async ({
  municipality,
  register,
  paths,
}: Pick<ImportRequest, "municipality" | "register" | "paths">): Promise<string | undefined> => {
  if (!municipality.startsWith("pv")) return register ?? registerBeside(paths);
  const beside = register === undefined ? [] : [dirname(register)];
  return registerBeside([...paths, ...beside], PROVINCES);
};
