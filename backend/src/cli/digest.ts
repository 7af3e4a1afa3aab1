import { digestOf } from "./kit/content-digest.ts";
import { defineCliCommand, EXIT, WrongUsage } from "./kit/define-cli-command.ts";

/** Prints the digest of what the log says. */
export const digest = defineCliCommand({
  name: "digest",
  label: "Toont een vingerafdruk (SHA-256) van de inhoud van het logboek.",
  usage: `digest

Twee logboeken die hetzelfde zeggen hebben dezelfde vingerafdruk, ook als de gebeurtenissen op een
ander moment of in een andere volgorde zijn vastgelegd.`,
  options: {},
  run: async (context, { positionals }) => {
    if (positionals.length > 0) throw new WrongUsage("Deze opdracht heeft geen bestanden nodig.");
    const log = await context.lookAtLog();
    try {
      context.out(`${await digestOf(log)}\n`);
    } finally {
      await log.close();
    }
    return EXIT.ok;
  },
});
