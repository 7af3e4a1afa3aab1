import { createApp } from "vue";
import "virtual:theme.css";
import "./ui/tokens.css";
import "./ui/base.css";
import AppRoot from "./app/AppRoot.vue";
import { i18n, startLanguage } from "./app/i18n.ts";
import { router } from "./app/router.ts";

await startLanguage();
createApp(AppRoot).use(i18n).use(router).mount("#app");
