import { inOrder, type Day } from "./act.ts";
import { chapter2022 } from "./chapters/2022.ts";
import { chapter2023 } from "./chapters/2023.ts";
import { chapterGoals } from "./chapters/2023-goals.ts";
import { chapterWinter } from "./chapters/2023-winter.ts";
import { chapter2024 } from "./chapters/2024.ts";
import { chapterRules } from "./chapters/2024-rules.ts";
import { chapter2025 } from "./chapters/2025.ts";
import { chapterElection } from "./chapters/2026-election.ts";
import { chapterAutumn } from "./chapters/2026-autumn.ts";
import { threadFollowUp } from "./chapters/follow-up.ts";
import { threadHelp } from "./chapters/help-at-home.ts";
import { threadHours } from "./chapters/help-at-home-hours.ts";
import { threadRulesWithoutGoal } from "./chapters/rules-without-goal.ts";
import { threadTogether } from "./chapters/together.ts";

/** The story of Lindewaard in the order in which it became known. */
export const story: readonly Day[] = inOrder([
  ...chapter2022,
  ...chapter2023,
  ...chapterGoals,
  ...chapterWinter,
  ...chapter2024,
  ...chapterRules,
  ...chapter2025,
  ...chapterElection,
  ...chapterAutumn,
  ...threadHelp,
  ...threadHours,
  ...threadTogether,
  ...threadRulesWithoutGoal,
  ...threadFollowUp,
]);
