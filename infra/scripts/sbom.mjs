// Writes what the application is made of (SBOM, CycloneDX), as installed, to dist/sbom.cdx.json: a release
// carries it beside the program. What only builds and tests is left out.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { install, root } from "./set-up.mjs";

const FILE = "dist/sbom.cdx.json";

install();
const words = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--omit", "dev"];
const { status, stdout, stderr } = spawnSync("npm", words, {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) throw new Error(stderr);
const sbom = JSON.parse(stdout);
// npm takes the name of the folder.
sbom.metadata.component.name = "doelspoor";
mkdirSync(`${root}dist`, { recursive: true });
writeFileSync(`${root}${FILE}`, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${FILE}: ${sbom.components.length} components`);
