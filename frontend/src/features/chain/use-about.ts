import { computed } from "vue";
import { useWords } from "../../terms/use-words.ts";
import { levels, type About, type DrawnNode, type Picture } from "./picture.ts";

/** What is read out of each decision whatever the day: what it is, and what it is tied to. */
export function useAbout(picture: () => Picture, nameOf: () => ReadonlyMap<string, string>) {
  const { t, word, list } = useWords();

  const markOf = (secrecy: DrawnNode["secrecy"]): readonly string[] =>
    secrecy ? [t(`secrecy-mark.${secrecy}`)] : [];

  function around(): ReadonlyMap<string, { up: string[]; down: string[] }> {
    const names = nameOf();
    const found = new Map<string, { up: string[]; down: string[] }>();
    for (const { id } of picture().nodes) found.set(id, { up: [], down: [] });
    for (const { from, to, type } of picture().ties) {
      found.get(from)?.up.push(`${word("trace", type)} ${names.get(to) ?? ""}`);
      found.get(to)?.down.push(names.get(from) ?? "");
    }
    return found;
  }

  return computed((): ReadonlyMap<string, About> => {
    const near = around();
    return new Map(
      picture().nodes.map(({ id, kind, number, title, column, hidden, secrecy }) => {
        const { up = [], down = [] } = near.get(id) ?? {};
        const level = t(`chain.level.${levels[column] ?? "goal"}`);
        const name = [
          [word("kind", kind), number].filter(Boolean).join(" "),
          title,
          ...markOf(secrecy),
          t("chain.level-is", { level }),
        ];
        const told = [
          up.length > 0 && t("chain.around.up", { names: list(up) }),
          down.length > 0 && t("chain.around.down", { names: list(down) }),
          hidden > 0 && t("chain.hidden-told", { count: hidden }, hidden),
        ];
        return [id, { name: name.join(". "), near: told.filter(Boolean).join(". ") }];
      }),
    );
  });
}
