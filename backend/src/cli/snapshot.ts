import { Reader } from "../application/reader.ts";
import { defineCliCommand, EXIT, WrongUsage } from "./kit/define-cli-command.ts";

/** Keeps the fold of the log, so that the next start need not read all of it. */
export const snapshot = defineCliCommand({
  name: "snapshot",
  label: "Bewaart de stand van de keten, zodat een volgende start sneller gaat.",
  usage: `snapshot

Een stand is een hulpmiddel: wie hem weggooit verliest niets. Een lange start bewaart hem zelf.`,
  options: {},
  run: async (context, { positionals }) => {
    if (positionals.length > 0) throw new WrongUsage("Deze opdracht heeft geen bestanden nodig.");
    const log = await context.lookAtLog();
    try {
      const reader = await Reader.start(log, context.snapshots);
      await reader.stop();
      const taken = reader.snapshot();
      if (taken !== undefined) await context.snapshots?.save(taken);
    } finally {
      await log.close();
    }
    return EXIT.ok;
  },
});
