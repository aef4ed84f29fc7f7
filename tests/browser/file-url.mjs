// Opens a site from its folder, by file://, as someone who was sent the folder would.
//
//   node file-url.mjs SITE_DIR
//
// Starts at index.html and follows up to 30 internal links, those of rarely seen kinds of pages
// first, by clicking where the link can be seen. Each page must load without errors in the
// console and without asking a network, be styled by its style sheets, fit the width of small
// and large screens, lead only to files that exist, and show its main text without JavaScript.

import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { folder, launch } from './browser.mjs';

const LINKS = 30;
const WIDTHS = [320, 768, 1440];
const HEIGHT = 800;
const TIMEOUT_MS = 20_000;
const CLICK_MS = 2_000;
const SHOWN = 40;

const root = process.argv.length === 3 && folder(process.argv[2]);
if (!root) {
  process.stderr.write('usage: node file-url.mjs SITE_DIR\n');
  process.exit(2);
}

const faults = new Set();
const browser = await launch();
let opened;
try {
  opened = await walk();
  await readWithoutScripts(opened);
} finally {
  await browser.close();
}
report(opened);

// ---------------------------------------------------------------- the walk

async function walk() {
  const page = await newPage({ javaScriptEnabled: true });
  const texts = new Map();
  const start = { name: 'index.html', from: null };
  const known = new Set([start.name]);
  const waiting = [start];
  const seenKinds = new Map();
  while (waiting.length > 0 && texts.size <= LINKS) {
    const next = takeRarest(waiting, seenKinds);
    if (!(await open(page, next))) continue;
    texts.set(next.name, await page.evaluate(mainText));
    await checkStyle(page, next.name);
    await checkWidths(page, next.name);
    for (const href of await page.evaluate(linksOfPage)) {
      const name = checkLink(next.name, href);
      if (name && !known.has(name)) {
        known.add(name);
        waiting.push({ name, from: next.name });
      }
    }
  }
  await page.context().close();
  return texts;
}

// Pages at the same depth with the same file name look alike; one of each kind comes first.
function takeRarest(waiting, seenKinds) {
  const kind = ({ name }) => `${name.split('/').length} ${name.split('/')[0]} ${path.basename(name)}`;
  const count = (link) => seenKinds.get(kind(link)) ?? 0;
  const at = waiting.reduce((best, link, i) => (count(link) < count(waiting[best]) ? i : best), 0);
  const [link] = waiting.splice(at, 1);
  seenKinds.set(kind(link), count(link) + 1);
  return link;
}

async function open(page, { name, from }) {
  try {
    if (from === null || !(await click(page, from, name))) await go(page, name);
    await page.waitForLoadState('load', { timeout: TIMEOUT_MS });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    return true;
  } catch (error) {
    fault(name, `does not open: ${String(error.message).split('\n')[0]}`);
    return false;
  }
}

async function go(page, name) {
  await page.goto(urlOf(name), { waitUntil: 'load', timeout: TIMEOUT_MS });
}

// Clicks the link to `name` on the page it was found on; false where none can be clicked.
async function click(page, from, name) {
  await go(page, from);
  const links = await page.$$('a[href]:not(svg a)');
  for (const link of links) {
    const href = await link.evaluate((a) => (a.target || a.hasAttribute('download') ? '' : a.href));
    if (href.split('#')[0] !== urlOf(name) || !(await link.isVisible())) continue;
    await link.click({ timeout: CLICK_MS }).catch(() => {});
    await page.waitForURL((url) => isAt(url, name), { timeout: CLICK_MS }).catch(() => {});
    return isAt(new URL(page.url()), name);
  }
  return false;
}

function isAt(url, name) {
  return url.href.split('#')[0] === urlOf(name);
}

function urlOf(name) {
  return pathToFileURL(path.join(root, name)).href;
}

async function newPage(options) {
  const context = await browser.newContext({ viewport: { width: WIDTHS[2], height: HEIGHT }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const here = () => nameOf(page.url()) ?? page.url();
  page.on('console', (m) => {
    if (m.type() === 'error') fault(nameOf(m.location().url) ?? here(), `console: ${m.text()}`);
  });
  page.on('pageerror', (e) => fault(here(), `uncaught: ${e.message}`));
  page.on('dialog', (d) => {
    fault(here(), `dialog: ${d.message()}`);
    return d.dismiss();
  });
  page.on('request', (r) => {
    if (!/^(file|data|blob|about):/.test(r.url())) fault(here(), `asks the network for ${r.url()}`);
  });
  page.on('requestfailed', (r) => {
    const why = r.failure()?.errorText ?? '';
    if (r.url().startsWith('file:') && why !== 'net::ERR_ABORTED') fault(here(), `cannot load ${nameOf(r.url()) ?? r.url()}: ${why}`);
  });
  return page;
}

// ---------------------------------------------------------------- the checks

// The page that an internal link leads to, or null; says what is wrong with the link.
function checkLink(from, href) {
  let url;
  try {
    url = new URL(href);
  } catch {
    fault(from, `link is not an address: ${href}`);
    return null;
  }
  if (url.protocol !== 'file:') return null;
  const name = nameOf(href);
  if (name === null) {
    fault(from, `link leads out of the folder: ${href}`);
    return null;
  }
  const file = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!file) fault(from, `link leads to no file: ${name}`);
  else if (!file.isFile()) fault(from, `link leads to a folder, which shows a list of files: ${name || '.'}`);
  else if (/\.html?$/i.test(name)) return name;
  return null;
}

// The path below the site's folder; null for what lies outside.
function nameOf(href) {
  if (!href.startsWith('file:')) return null;
  const url = new URL(href);
  url.hash = '';
  url.search = '';
  const name = path.relative(root, fileURLToPath(url));
  return name.startsWith('..') ? null : name.split(path.sep).join('/');
}

async function checkStyle(page, name) {
  const found = await page.evaluate(styleOfPage);
  if (found.sheets === 0) fault(name, 'has no style sheet');
  else if (!found.changes) fault(name, 'style sheets change nothing');
}

async function checkWidths(page, name) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const wide = await page.evaluate(findSideways);
    if (wide) fault(name, `scrolls sideways at ${width} px: ${wide.width} px wide, ${wide.culprits.join(', ')}`);
  }
}

async function readWithoutScripts(texts) {
  const page = await newPage({ javaScriptEnabled: false });
  for (const [name, scripted] of texts) {
    await go(page, name);
    const plain = await page.evaluate(mainText);
    if (plain === 0) fault(name, 'shows no main text without JavaScript');
    else if (plain < 0.9 * scripted) fault(name, `shows ${plain} of ${scripted} characters without JavaScript`);
  }
  await page.context().close();
}

// ---------------------------------------------------------------- run in the page

function linksOfPage() {
  // A link inside an SVG keeps its address as it is written.
  return [...document.querySelectorAll('a[href], area[href]')].map((a) =>
    typeof a.href === 'string' ? a.href : new URL(a.href.baseVal, document.baseURI).href,
  );
}

// The length of the main text a reader sees. Buttons do not count: without their script they
// would do nothing, and a page does right to leave them out.
function mainText() {
  const main = document.querySelector('main') ?? document.body;
  const length = (element) => element.innerText.replace(/\s+/g, ' ').trim().length;
  const buttons = [...main.querySelectorAll('button')].filter((button) => button.checkVisibility());
  return length(main) - buttons.reduce((sum, button) => sum + length(button), 0);
}

// Whether there are style sheets and whether the page looks different without them.
function styleOfPage() {
  const links = [...document.querySelectorAll('link[rel~="stylesheet"]')].filter((l) => !l.media || matchMedia(l.media).matches);
  const look = () => {
    const parts = [document.documentElement, document.body, ...document.querySelectorAll('header, nav, main, h1, p, a')];
    return parts.slice(0, 40).map((el) => {
      const s = getComputedStyle(el);
      return [s.fontFamily, s.fontSize, s.lineHeight, s.color, s.backgroundColor, s.margin, s.padding, s.display, s.maxWidth].join();
    }).join('\n');
  };
  const sheets = links.map((l) => l.sheet).filter(Boolean);
  const styled = look();
  for (const sheet of sheets) sheet.disabled = true;
  const plain = look();
  for (const sheet of sheets) sheet.disabled = false;
  return {
    sheets: links.length,
    changes: styled !== plain,
  };
}

function findSideways() {
  const width = document.documentElement.scrollWidth;
  if (width <= innerWidth) return null;
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((el) => el.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 3)
    .map((el) => el.tagName.toLowerCase() + (el.id ? `#${el.id}` : '') + (el.classList[0] ? `.${el.classList[0]}` : ''));
  return { width, culprits };
}

// ---------------------------------------------------------------- the report

function fault(name, what) {
  faults.add(`${name}: ${what}`);
}

function report(texts) {
  // Findings quote the site; control characters in them must not reach the terminal.
  const printable = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
  for (const line of [...faults].slice(0, SHOWN)) console.log(printable(line));
  if (faults.size > SHOWN) console.log(`… and ${faults.size - SHOWN} more`);
  console.log(`${texts.size} pages opened from the folder, ${faults.size} faults`);
  process.exitCode = faults.size === 0 && texts.size > 0 ? 0 : 1;
}
