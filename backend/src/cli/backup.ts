import { defineCliCommand, EXIT, WrongUsage } from "./kit/define-cli-command.ts";

/** Writes a complete copy of the log to a file. */
export const backup = defineCliCommand({
  name: "backup",
  label: "Maakt een volledige kopie van het logboek, ook terwijl het in gebruik is.",
  usage: "backup <bestand>",
  options: {},
  run: async (context, { positionals: [target, ...others] }) => {
    if (target === undefined || others.length > 0)
      throw new WrongUsage("Noem één bestand om de kopie in te schrijven.");
    const log = await context.openLog();
    try {
      await log.backup(target);
    } finally {
      await log.close();
    }
    context.tell(`De kopie staat in ${target}.\n`);
    return EXIT.ok;
  },
});
