import { build, install, run } from "./set-up.mjs";

install();
build();
run("node", [
  "--import",
  "tsx",
  "--conditions=@doelspoor/source",
  "backend/bench/run.ts",
  ...process.argv.slice(2),
]);
