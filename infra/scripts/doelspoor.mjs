#!/usr/bin/env node
// The command line from a clone: sets up what is missing, then hands over to the built application.
import { build, install, root } from "./set-up.mjs";

install();
build();
await import(`${root}backend/dist/main.js`);
