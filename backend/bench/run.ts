import { readdirSync } from "node:fs";
import { type Figure, tableOf } from "./figure.ts";

interface Bench {
  readonly run: () => Promise<Figure[]>;
}

const isBench = (module: unknown): module is Bench =>
  typeof module === "object" && module !== null && "run" in module;

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => /\.bench\.[jt]s$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));

const figures: Figure[] = [];
for (const file of files) {
  console.error(`${file} …`);
  const module: unknown = await import(/* @vite-ignore */ `./${file}`);
  if (isBench(module)) figures.push(...(await module.run()));
}
console.log(tableOf(figures));
