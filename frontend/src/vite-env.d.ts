declare module "virtual:theme.css";

declare module "*.vue" {
  import type { Component } from "vue";

  const component: Component;
  export { component as default };
}
