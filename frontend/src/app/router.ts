import { createRouter, createWebHistory, type RouteRecordRaw } from "vue-router";
import { expectFocus } from "../ui/page-focus.ts";
import { notice } from "../ui/notice.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";

const pages: RouteRecordRaw[] = [
  { path: "", name: "overview", component: () => import("../pages/PageOverview.vue") },
  { path: "besluiten", name: "decisions", component: () => import("../pages/PageDecisions.vue") },
  { path: "besluiten/:id", name: "decision", component: () => import("../pages/PageDecision.vue") },
  {
    path: "besluiten/:id/spoor",
    name: "lay-trace",
    component: () => import("../pages/PageLayTrace.vue"),
  },
  { path: "keten/:id?", name: "chain", component: () => import("../pages/PageChain.vue") },
  { path: "waarom/:id", name: "why", component: () => import("../pages/PageWhy.vue") },
  { path: "fluisterketen/:id", name: "drift", component: () => import("../pages/PageDrift.vue") },
  { path: "doelen", name: "goals", component: () => import("../pages/PageGoals.vue") },
  { path: "doelen/nieuw", name: "set-goal", component: () => import("../pages/PageSetGoal.vue") },
  { path: "doelen/:id", name: "goal", component: () => import("../pages/PageGoal.vue") },
  { path: "vastleggen", name: "record", component: () => import("../pages/PageRecord.vue") },
  {
    path: "vastleggen/:plural/:command?",
    name: "record-form",
    component: () => import("../pages/PageRecordForm.vue"),
  },
  {
    path: `:plural/:id(${UUID})/:command`,
    name: "step",
    component: () => import("../pages/PageStep.vue"),
  },
  {
    path: `:plural/:id(${UUID})/verbeter/:event(${UUID})`,
    name: "correct",
    component: () => import("../pages/PageCorrect.vue"),
  },
  {
    path: "gebeurtenis/:position(\\d+)",
    name: "log-entry",
    component: () => import("../pages/PageLogEntry.vue"),
  },
  { path: "vragen", name: "questions", component: () => import("../pages/PageQuestions.vue") },
  {
    path: "vragen/volgorde",
    name: "order-test",
    component: () => import("../pages/PageOrderTest.vue"),
  },
  {
    path: "vragen/weesregels",
    name: "orphaned-rules",
    component: () => import("../pages/PageOrphanedRules.vue"),
  },
  {
    path: "raadsavond",
    name: "council-nights",
    component: () => import("../pages/PageCouncilNights.vue"),
  },
  {
    path: `raadsavond/:meeting(${UUID})`,
    name: "council-night",
    component: () => import("../pages/PageCouncilNight.vue"),
  },
  { path: "opvolging", name: "follow-up", component: () => import("../pages/PageFollowUp.vue") },
  { path: "tijdlijn", name: "timeline", component: () => import("../pages/PageTimeline.vue") },
  { path: "importeren", name: "import", component: () => import("../pages/PageImport.vue") },
  {
    path: "schrijfwijzen",
    name: "spellings",
    component: () => import("../pages/PageSpellings.vue"),
  },
  {
    path: ":rest(.*)+",
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
