// Reads a site again after its network is gone, as a phone in a village would.
//
//   node offline.mjs SITE_DIR
//
// The site is served on 127.0.0.1 from a subfolder. A commune's page is opened, the server is
// stopped, and the page, its roster, its guides and the page against fraud must open again and say
// that they are kept; another page must lead to the list of kept pages. Then a new version must take
// over, a log-in page of a WiFi and the office's pages must not be kept, a slow network must not make
// anybody wait, a site that wants nothing kept must leave nothing behind, and a folder opened by file://
// must register nothing. No page may report an error but those of the missing network.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { folder, launch } from './browser.mjs';

const BASE = '/ha-tinh/';
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.pdf': 'application/pdf', '.webmanifest': 'application/manifest+json', '.png': 'image/png' };
const SLOW_MS = 15_000;

const root = process.argv.length === 3 && folder(process.argv[2]);
if (!root) {
  process.stderr.write('usage: node offline.mjs SITE_DIR\n');
  process.exit(2);
}

const faults = [];
let checks = 0;
let server;
let port = 0;
let asked = [];
// What a path is answered with instead of its file.
let instead = () => null;
let delay = 0;

const browser = await launch({ loopback: true });
try {
  const communes = readdirSync(path.join(root, 'xa-phuong'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const guides = (name) => path.join(root, 'xa-phuong', name, 'huong-dan');
  const [first, second] = communes.map(({ name }) => name).filter((name) => existsSync(guides(name)));
  await start();
  await keepsAndShows(first, second, guides(first));
  await newVersion(first);
  await strangers(second);
  await slow(first);
  await leaves(first);
  await stop();
  await fromFolder(first);
} finally {
  await browser.close();
}
for (const line of faults) console.log(line);
console.log(`${checks} checks offline, ${faults.length} faults`);
process.exitCode = faults.length === 0 && checks > 0 ? 0 : 1;

function check(right, what) {
  checks += 1;
  if (!right) faults.push(what);
}

// ---------------------------------------------------------------- the server

async function start() {
  server = createServer((request, response) => {
    const url = new URL(request.url, 'http://x');
    const name = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html').slice(BASE.length);
    asked.push(name);
    const other = instead(name);
    const file = path.join(root, name);
    setTimeout(() => {
      if (other) response.writeHead(200, { 'content-type': TYPES[path.extname(name)], 'cache-control': 'no-store' }).end(other);
      else if (url.pathname.startsWith(BASE) && existsSync(file)) response.writeHead(200, { 'content-type': TYPES[path.extname(name)], 'cache-control': 'no-store' }).end(readFileSync(file));
      else response.writeHead(404).end();
    }, delay);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  port = server.address().port;
}

async function stop() {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function at(name) {
  return `http://127.0.0.1:${port}${BASE}${name}`;
}

// ---------------------------------------------------------------- pages

// A page of a phone of its own.
async function phone(options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  page.errors = [];
  page.on('console', (m) => {
    if (m.type() === 'error' && !/ERR_(CONNECTION_REFUSED|EMPTY_RESPONSE|CONNECTION_RESET)/.test(m.text())) page.errors.push(m.text());
  });
  page.on('pageerror', (e) => page.errors.push(e.message));
  return page;
}

async function visit(page, name) {
  try {
    await page.goto(at(name), { waitUntil: 'load', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

// What the phone has kept, below the site's address.
function kept(page) {
  return page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) all.push(`${name.split(' ').pop()} ${url}`);
    }
    return all;
  });
}

async function until(page, isDone) {
  for (let tries = 0; tries < 100; tries += 1) {
    const all = await kept(page);
    if (isDone(all)) return all;
    await page.waitForTimeout(100);
  }
  return kept(page);
}

function has(all, name) {
  return all.some((line) => line.endsWith(` ${at(name)}`));
}

// The commune's page has asked for all that it wants once home, the last one, is there.
async function visitAndWait(page, commune) {
  await visit(page, `xa-phuong/${commune}/index.html`);
  return until(page, (all) => has(all, 'index.html'));
}

function isStyled(page) {
  return page.evaluate(() => getComputedStyle(document.querySelector('.site-header')).backgroundColor !== 'rgba(0, 0, 0, 0)');
}

function isMarked(page) {
  return page.locator('#kept').isVisible();
}

async function keepsAndShows(commune, other, guides) {
  const page = await phone();
  const own = `xa-phuong/${commune}/`;
  const all = await visitAndWait(page, commune);
  const wanted = ['index.html', 'co-that-khong/index.html', `${own}index.html`, `${own}lich-truc/index.html`, `${own}co-that-khong/index.html`, ...readdirSync(guides).map((id) => `${own}huong-dan/${id}/index.html`)];
  for (const name of wanted) check(has(all, name), `not kept: ${name}`);
  check(!all.some((line) => /\.pdf|\.zip|ca-cua-toi|\.json/.test(line)), `kept without being asked: ${all.join(' ')}`);
  check(!(await isMarked(page)), 'a page from the network says that it is kept');
  await stop();
  for (const name of [...wanted, own]) {
    check(await visit(page, name), `does not open without a network: ${name}`);
    check((await page.locator('h1').count()) === 1 && (await isMarked(page)), `does not say that it is kept: ${name}`);
    check(await isStyled(page), `is not styled: ${name}`);
  }
  // What is not kept leads to the list, and the list to what is kept.
  await visit(page, `xa-phuong/${other}/index.html`);
  check(page.url().startsWith(at('ngoai-mang/index.html')), `no page for readers offline: ${page.url()}`);
  await page.locator('#kept-pages li').nth(wanted.length - 1).waitFor({ timeout: 5000 }).catch(() => {});
  const links = await page.locator('#kept-pages a').evaluateAll((found) => found.map((a) => [a.href, a.textContent]));
  check(links.length === wanted.length, `the list has ${links.length} of ${wanted.length} pages`);
  check(links.every(([, text]) => text.length > 3 && !text.includes('<')), `the list has no titles: ${JSON.stringify(links)}`);
  check((await page.locator('#again').getAttribute('href')) === at(`xa-phuong/${other}/index.html`), 'does not lead back to what was wanted');
  await page.goto(at(`ngoai-mang/index.html#//else.example/`)).catch(() => {});
  await page.reload();
  check((await page.locator('#again').getAttribute('href')).startsWith('../'), 'leads out of the site');
  await start();
  await visit(page, `xa-phuong/${other}/index.html`);
  check(page.url().endsWith(`${other}/index.html`) && !(await isMarked(page)), 'a page is not fresh when the network is back');
  check(page.errors.length === 0, `console: ${page.errors.join(' | ')}`);
  await page.context().close();
}

// A worker with another version replaces the old one and its assets, and keeps the pages.
async function newVersion(commune) {
  const page = await phone();
  const before = await visitAndWait(page, commune);
  const script = readFileSync(path.join(root, 'sw.js'), 'utf8');
  const newer = script.replace(/VERSION = '\w+'/, "VERSION = '00000000'").replace(/\?v=\w+/g, '?v=00000000');
  instead = (name) => (name === 'sw.js' ? newer : null);
  await visit(page, 'index.html');
  const after = await until(page, (all) => all.some((line) => line.startsWith('00000000')) && all.every((line) => /^(00000000|pages) /.test(line)));
  check(after.every((line) => /^(00000000|pages) /.test(line)), `the old version is still there: ${after.join(' ')}`);
  const pages = (all) => all.filter((line) => line.startsWith('pages ')).length;
  check(pages(after) >= pages(before) && pages(before) > 3, 'pages were lost with the old version');
  // A kept page names the assets of its own version.
  await stop();
  check((await visit(page, `xa-phuong/${commune}/index.html`)) && (await isStyled(page)), 'a kept page lost its style with the old version');
  await start();
  instead = () => null;
  check(page.errors.length === 0, `console: ${page.errors.join(' | ')}`);
  await page.context().close();
}

// Pages that are not the site's own are shown, and not kept.
async function strangers(commune) {
  const page = await phone();
  await visitAndWait(page, commune);
  const name = 'xa-phuong/index.html';
  for (const text of ['<!DOCTYPE html><title>WiFi</title><h1>Log in</h1>', readFileSync(path.join(root, name), 'utf8').replace(/<p class="kept".*<\/p>/, '')]) {
    instead = (asks) => (asks === name ? text : null);
    await visit(page, name);
    await page.waitForTimeout(500);
    check(!has(await kept(page), name), 'a page of somebody else is kept');
  }
  instead = () => null;
  await page.context().close();
}

// After three seconds what is kept is shown; what comes later is kept for the next time.
async function slow(commune) {
  const page = await phone();
  await visitAndWait(page, commune);
  delay = SLOW_MS;
  const begun = Date.now();
  check(await visit(page, `xa-phuong/${commune}/index.html`), 'does not open on a slow network');
  const took = Date.now() - begun;
  check(took > 2500 && took < 6000, `opens after ${took} ms on a slow network`);
  check(await isMarked(page), 'does not say that it is kept on a slow network');
  delay = 0;
  await page.context().close();
}

// A site that wants nothing kept any more: what was kept goes, and so does the worker.
async function leaves(commune) {
  const page = await phone();
  await visitAndWait(page, commune);
  const off = new URL('../../themes/default/worker/off.js', import.meta.url);
  instead = (name) => (name === 'sw.js' ? readFileSync(off) : name.endsWith('.html') ? readFileSync(path.join(root, name), 'utf8').replace(/<script[^>]*offline\.js[^>]*><\/script>/, '') : null);
  await visit(page, 'index.html');
  check((await until(page, (all) => all.length === 0)).length === 0, 'something stays on the phone');
  await visit(page, 'index.html');
  const left = await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length));
  check(left === 0, 'the worker stays on the phone');
  instead = () => null;
  await page.context().close();
}

async function fromFolder(commune) {
  const page = await phone();
  await page.goto(pathToFileURL(path.join(root, 'xa-phuong', commune, 'index.html')).href, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  check(page.context().serviceWorkers().length === 0, 'a folder registers a worker');
  check(page.errors.length === 0, `console of a folder: ${page.errors.join(' | ')}`);
  await page.context().close();
}
