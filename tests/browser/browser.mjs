// Chromium for the scripts that open a site's pages from its folder.
//
// Nothing leaves the machine: the only proxy is a closed port, so every request that
// is not a file fails, and the page that made it is named by whoever listens.

import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

const CLOSED_PORT = 'http://127.0.0.1:9';
const NAMES = ['chromium', 'chromium-browser'];

/**
 * Starts the browser: $CHROMIUM, or the first one on the PATH. `loopback` lets it ask this machine
 * itself, and nobody else.
 */
export function launch({ loopback = false } = {}) {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env.CHROMIUM || onPath(),
    chromiumSandbox: !isRoot,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    proxy: { server: CLOSED_PORT, ...(loopback && { bypass: '127.0.0.1' }) },
  });
}

/** The folder with all links resolved, or null when there is no such folder. */
export function folder(given) {
  const found = statSync(given, { throwIfNoEntry: false });
  return found?.isDirectory() ? realpathSync(given) : null;
}

function onPath() {
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const program = path.join(dir, name);
      try {
        accessSync(program, constants.X_OK);
        return program;
      } catch {
        // Not here.
      }
    }
  }
  throw new Error('chromium is not installed: run site-check.sh --setup');
}
