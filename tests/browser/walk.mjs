// One page of each kind, walked through as people do: on narrow and wide screens, at 200 %,
// with large letters, by keyboard, in the dark, with forced colours; and the small tools.
//
//   node walk.mjs SITE_DIR
//
// Pages are opened from their folder. Exit 1 when anything is not as it should be.

import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { folder, launch } from './browser.mjs';

const site = folder(process.argv[2] ?? '');
if (!site) {
  process.stderr.write('usage: node walk.mjs SITE_DIR\n');
  process.exit(2);
}
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const faults = [];
let checked = 0;
function check(holds, what) {
  checked += 1;
  if (!holds) faults.push(what);
}

// The first folder below this one, where the site has any.
function first(...below) {
  const here = path.join(site, ...below);
  if (!fs.existsSync(here)) return null;
  const folders = fs.readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.length ? [...below, folders.map((entry) => entry.name).sort()[0]].join('/') : null;
}
const commune = fs.existsSync(path.join(site, 'xa-phuong/duc-tho-18229')) ? 'xa-phuong/duc-tho-18229' : first('xa-phuong');
const pages = [
  '', first('chien-dich'), first('nhom'), 'xa-phuong', commune, `${commune}/lich-truc`, first(commune, 'huong-dan'),
  'huong-dan', first('huong-dan'), first('bao-cao'), 'co-that-khong', 'du-lieu',
].filter((found) => found !== null).map((found) => path.join(found, 'index.html')).concat('404.html');
const url = (page) => pathToFileURL(path.join(site, page)).href;

const browser = await launch();
try {
  await widths();
  await looks();
  await keyboard();
  await tools();
} finally {
  await browser.close();
}
for (const fault of faults) console.log(`  ${fault}`);
console.log(`walk: ${pages.length} pages, ${checked} checks, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);

async function open(options, use) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error in the page: ${error}`));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  await use(page);
  await context.close();
}

// From the smallest phone to a desktop; 200 % of a desktop is 640 px with twice the pixels.
async function widths() {
  for (const [width, deviceScaleFactor] of [[320, 2], [360, 3], [412, 1], [640, 2], [768, 1], [1024, 1], [1440, 1]]) {
    await open({ viewport: { width, height: 800 }, deviceScaleFactor }, async (page) => {
      for (const name of pages) {
        await page.goto(url(name));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        check(over <= 0, `${name} is ${over} px too wide at ${width} px`);
        // Letters twice as large, as old readers set them.
        const root = await page.evaluate(() => {
          const element = document.documentElement;
          element.style.fontSize = `${2 * parseFloat(getComputedStyle(element).fontSize)}px`;
          return element.scrollWidth - window.innerWidth;
        });
        if (width === 640 || width === 1440) check(root <= 0, `${name} is ${root} px too wide at ${width} px with letters twice as large`);
      }
    });
  }
}

async function looks() {
  const looks = { dark: { colorScheme: 'dark' }, 'more contrast': { contrast: 'more' }, 'forced colours': { forcedColors: 'active' } };
  for (const [look, options] of Object.entries(looks)) {
    await open({ viewport: { width: 1024, height: 800 }, bypassCSP: true, ...options }, async (page) => {
      for (const name of pages) {
        await page.goto(url(name));
        await page.evaluate(axe);
        const found = await page.evaluate(() => window.axe.run({ preload: false, resultTypes: ['violations'] }));
        for (const violation of found.violations) {
          faults.push(`${name}, ${look}: ${violation.id}: ${violation.nodes.slice(0, 2).map((node) => node.target.join(' ')).join('; ')}`);
        }
        check(found.passes.length > 5, `${name}, ${look}: axe looked at nothing`);
      }
    });
  }
}

// Tab reaches everything that can be clicked, in order, and shows where it is.
async function keyboard() {
  await open({ viewport: { width: 1024, height: 800 } }, async (page) => {
    for (const name of pages) {
      await page.goto(url(name));
      await page.keyboard.press('Tab');
      const skip = await page.evaluate(() => document.activeElement.matches('a.skip'));
      check(skip, `${name}: the first stop is not the link to the content`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => Boolean(document.activeElement.closest('main, footer')));
      check(inside, `${name}: the link to the content does not lead there`);
      const expected = await page.evaluate(() => {
        const all = 'a[href], button, input, select, summary, [tabindex="0"]';
        return [...document.querySelectorAll(all)].filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('details:not([open]) > :not(summary)')).length;
      });
      await page.evaluate(() => { document.activeElement.blur(); window.getSelection().removeAllRanges(); window.scrollTo(0, 0); });
      await page.goto(url(name));
      const seen = [];
      for (let stop = 0; stop < Math.min(expected + 5, 160); stop += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === document.body) return null;
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          return {
            what: `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 30)}”`,
            shown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
            outlined: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || Boolean(element.closest('svg')),
          };
        });
        if (!at) break;
        seen.push(at.what);
        check(at.shown, `${name}: ${at.what} has the focus and is not on the screen`);
        check(at.outlined, `${name}: ${at.what} has the focus and does not show it`);
      }
      check(seen.length >= Math.min(expected, 120) - 2, `${name}: Tab stops ${seen.length} times, ${expected} things can be reached`);
    }
  });
}

// Sort, choose, copy; and that they leave nothing out.
async function tools() {
  const list = path.join('xa-phuong', 'index.html');
  await open({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(url(list));
    const table = page.locator('main table:has(.sort)').first();
    if (await table.count()) {
      const names = () => table.locator('tbody th').allTextContents();
      const before = await names();
      const percents = () => table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => parseFloat(row.cells[1].textContent.replace(',', '.'))).filter((value) => !Number.isNaN(value)));
      await table.locator('thead th').nth(1).locator('button').click();
      const falling = await percents();
      check(falling.every((value, at) => at === 0 || falling[at - 1] >= value), `not sorted downwards: ${falling}`);
      check(await table.locator('thead th').nth(1).getAttribute('aria-sort') === 'descending', 'sorting is not said');
      await table.locator('thead th').nth(1).locator('button').click();
      const rising = await percents();
      check(rising.every((value, at) => at === 0 || rising[at - 1] <= value), `not sorted upwards: ${rising}`);
      await table.locator('thead th').first().locator('button').click();
      check(JSON.stringify(await names()) === JSON.stringify(before), 'sorted by name it is not as before');
    }
    const choice = page.locator('.filter select');
    if (await choice.count()) {
      const all = await page.locator('main tbody tr').count();
      const options = await choice.locator('option').allTextContents();
      await choice.selectOption({ index: 1 });
      const shown = await page.locator('main tbody tr:visible').count();
      check(options[1].endsWith(`(${shown})`) && shown < all, `“${options[1]}” shows ${shown} of ${all} rows`);
      await choice.selectOption({ index: 0 });
      check(await page.locator('main tbody tr:visible').count() === all, 'rows stay away');
    }
    check(await page.locator('.tools button[value="print"]').count() === 1, 'no button to print');
  });
}
