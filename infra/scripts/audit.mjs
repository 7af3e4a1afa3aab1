// Known vulnerabilities in what is installed: in what runs, high or worse fails; in what only builds and
// tests, they are told. Without the registry there is nothing to compare with, which is said and no failure.
import { spawnSync } from "node:child_process";
import { root } from "./set-up.mjs";

const LEVELS = ["critical", "high", "moderate", "low", "info"];
const FAILING = ["critical", "high"];

const auditOf = (args) => {
  const { stdout } = spawnSync("npm", ["audit", "--json", ...args], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
  });
  try {
    const { vulnerabilities, metadata } = JSON.parse(stdout);
    return metadata === undefined
      ? undefined
      : { vulnerabilities, counts: metadata.vulnerabilities };
  } catch {
    return undefined;
  }
};

const told = ({ counts }) =>
  LEVELS.filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${level}`)
    .join(", ") || "geen";

const runs = auditOf(["--omit=dev"]);
const all = runs && auditOf([]);
if (runs === undefined || all === undefined) {
  console.log("Kwetsbaarheden zijn niet nagegaan: het register van npm antwoordt niet.");
} else {
  console.log(
    `Bekende kwetsbaarheden in wat draait: ${told(runs)}; met wat bouwt en test: ${told(all)}.`,
  );
  for (const { name, severity, range } of Object.values(all.vulnerabilities))
    console.log(
      `- ${severity}: ${name} ${range}${name in runs.vulnerabilities ? "" : " (alleen bij bouwen of testen)"}`,
    );
  process.exitCode = FAILING.some((level) => runs.counts[level] > 0) ? 1 : 0;
}
