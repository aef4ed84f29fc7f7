// Pictures of pages, for people to look at.
//
//   node look.mjs SITE_DIR OUT_DIR [PAGE…]
//
// PAGE is a path below SITE_DIR, such as index.html, which is also the default. Each page is
// opened from its folder and pictured whole, on a phone and a desktop, light and dark:
// OUT_DIR/<page>.phone-light.png and so on.

import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { folder, launch } from './browser.mjs';

const SCREENS = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};
const SCHEMES = ['light', 'dark'];

const [site, out, ...pages] = process.argv.slice(2);
const root = site && folder(site);
if (!root || !out) {
  process.stderr.write('usage: node look.mjs SITE_DIR OUT_DIR [PAGE…]\n');
  process.exit(2);
}
if (pages.length === 0) pages.push('index.html');

await fs.mkdir(out, { recursive: true });
const browser = await launch();
try {
  for (const [screen, options] of Object.entries(SCREENS)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ ...options, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const name of pages) {
        await page.goto(pathToFileURL(path.join(root, name)).href, { waitUntil: 'load' });
        const picture = path.join(out, `${flat(name)}.${screen}-${colorScheme}.png`);
        // Pictures further down are loaded when they come into sight.
        await page.evaluate(() => document.querySelectorAll('img[loading]').forEach(image => { image.loading = 'eager'; }));
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: picture, fullPage: true });
        console.log(picture);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}

// `xa/phuoc-thanh/index.html` becomes `xa-phuoc-thanh-index`.
function flat(name) {
  return name.replace(/\.html?$/i, '').split('/').filter(Boolean).join('-');
}
