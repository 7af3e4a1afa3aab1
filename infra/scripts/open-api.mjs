// The description of the API, made by the server's own code.
import { spawnSync } from "node:child_process";

const PROGRAM =
  'const { openApi } = await import("./backend/src/http/routes.ts"); process.stdout.write(JSON.stringify(openApi()));';

/** @returns OpenAPI 3.1 as JSON. */
export const openApiText = (root) => {
  const flags = ["--conditions=@doelspoor/source", "--import", "tsx", "--input-type=module"];
  const { status, stdout, stderr } = spawnSync("node", [...flags, "--eval", PROGRAM], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the API does not describe itself:\n${stderr}`);
  return stdout;
};
