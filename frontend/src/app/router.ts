import { createRouter, createWebHistory, type RouteRecordRaw } from "vue-router";
import { expectFocus } from "../ui/page-focus.ts";
import { notice } from "../ui/notice.ts";
import { openTexts } from "./i18n.ts";
import { recordingRights } from "./page-rights.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";

/**
 * A page with the names of the files in `locales` that it takes texts from, besides those that every page
 * has. They come together with the page, so that none is shown without its words.
 */
const page =
  (load: () => Promise<unknown>, ...texts: readonly string[]) =>
  async () => {
    const [component] = await Promise.all([load(), openTexts(texts)]);
    return component;
  };

/** A page on which something is recorded: who may is known before it is shown. */
const recordingPage = (load: () => Promise<unknown>, ...texts: readonly string[]) =>
  page(
    async () => {
      const [component, { RECORDING_RIGHTS }] = await Promise.all([
        load(),
        import("./recording-rights.ts"),
      ]);
      recordingRights.value = RECORDING_RIGHTS;
      return component;
    },
    ...texts,
  );

const pages: RouteRecordRaw[] = [
  { path: "", name: "overview", component: () => import("../pages/PageOverview.vue") },
  {
    path: "besluiten",
    name: "decisions",
    component: page(() => import("../pages/PageDecisions.vue"), "register"),
  },
  {
    path: "besluiten/:id",
    name: "decision",
    component: page(() => import("../pages/PageDecision.vue"), "decision", "secrecy", "signal"),
  },
  {
    path: "besluiten/:id/spoor",
    name: "lay-trace",
    component: recordingPage(() => import("../pages/PageLayTrace.vue"), "forms", "lay-trace"),
  },
  {
    path: "keten/:id?",
    name: "chain",
    component: page(() => import("../pages/PageChain.vue"), "chain", "signal"),
  },
  { path: "waarom/:id", name: "why", component: page(() => import("../pages/PageWhy.vue"), "why") },
  {
    path: "fluisterketen/:id",
    name: "drift",
    component: page(() => import("../pages/PageDrift.vue"), "drift", "forms"),
  },
  {
    path: "doelen",
    name: "goals",
    component: page(() => import("../pages/PageGoals.vue"), "goal"),
  },
  {
    path: "doelen/nieuw",
    name: "set-goal",
    component: recordingPage(() => import("../pages/PageSetGoal.vue"), "forms", "goal"),
  },
  {
    path: "doelen/:id",
    name: "goal",
    component: page(() => import("../pages/PageGoal.vue"), "goal", "secrecy"),
  },
  {
    path: "vastleggen",
    name: "record",
    component: recordingPage(() => import("../pages/PageRecord.vue"), "forms"),
  },
  {
    path: "vastleggen/:plural/:command?",
    name: "record-form",
    component: recordingPage(() => import("../pages/PageRecordForm.vue"), "forms"),
  },
  {
    path: `:plural/:id(${UUID})/:command`,
    name: "step",
    component: recordingPage(() => import("../pages/PageStep.vue"), "forms", "goal"),
  },
  {
    path: `:plural/:id(${UUID})/verbeter/:event(${UUID})`,
    name: "correct",
    component: recordingPage(() => import("../pages/PageCorrect.vue"), "forms"),
  },
  {
    path: "gebeurtenis/:position(\\d+)",
    name: "log-entry",
    component: page(() => import("../pages/PageLogEntry.vue"), "log-entry"),
  },
  {
    path: "vragen",
    name: "questions",
    component: page(() => import("../pages/PageQuestions.vue"), "questions"),
  },
  {
    path: "vragen/volgorde",
    name: "order-test",
    component: page(() => import("../pages/PageOrderTest.vue"), "order-test"),
  },
  {
    path: "vragen/weesregels",
    name: "orphaned-rules",
    component: page(() => import("../pages/PageOrphanedRules.vue"), "orphaned-rules"),
  },
  {
    path: "raadsavond",
    name: "council-nights",
    component: recordingPage(() => import("../pages/PageCouncilNights.vue"), "council-night"),
  },
  {
    path: `raadsavond/:meeting(${UUID})`,
    name: "council-night",
    component: recordingPage(
      () => import("../pages/PageCouncilNight.vue"),
      "council-night",
      "forms",
    ),
  },
  {
    path: "opvolging",
    name: "follow-up",
    component: page(() => import("../pages/PageFollowUp.vue"), "follow-up"),
  },
  {
    path: "tijdlijn",
    name: "timeline",
    component: page(() => import("../pages/PageTimeline.vue"), "timeline"),
  },
  {
    path: "geheimhouding",
    name: "secrecies",
    component: page(() => import("../pages/PageSecrecy.vue"), "forms", "secrecy"),
  },
  {
    path: "importeren",
    name: "import",
    component: recordingPage(() => import("../pages/PageImport.vue"), "import"),
  },
  {
    path: "schrijfwijzen",
    name: "spellings",
    component: page(() => import("../pages/PageSpellings.vue"), "spellings"),
  },
  {
    // A wildcard of its own would go before the forms: what ends in one ranks last only after another part.
    path: ":first/:rest(.*)*",
    name: "absent-here",
    component: () => import("../pages/PageAbsent.vue"),
    props: { inside: true },
  },
];

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", name: "start", component: () => import("../pages/PageStart.vue") },
    { path: "/:m", component: () => import("./AppMunicipality.vue"), children: pages },
    { path: "/:rest(.*)*", name: "absent", component: () => import("../pages/PageAbsent.vue") },
  ],
  scrollBehavior: (to, from, saved) => {
    if (saved) return saved;
    if (to.hash) return { el: to.hash, top: 72 };
    return to.path === from.path ? false : { top: 0 };
  },
});

router.afterEach((to, from) => {
  if (to.path === from.path || from.matched.length === 0) return;
  expectFocus();
  notice.value = undefined;
});
