// Writes at a site while it is open in a browser: `aoxanh serve` with a real page.
//
//   node serve.mjs AOXANH SITE_ROOT [PICTURES]
//
// SITE_ROOT holds content/; a copy is written to. A saved file must reload the open page, which keeps its
// place; a fault must be listed over the page, in words, for keyboards and screen readers too (axe), and
// go away when it is mended; the site's own worker must keep nothing, also where it was installed before.
// PICTURES, if given, is a folder for pictures of the list, to look at.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

import { folder, launch } from './browser.mjs';

const [aoxanh, given, pictures] = process.argv.slice(2);
const source = given && folder(given);
if (!source || !fs.existsSync(aoxanh)) {
  process.stderr.write('usage: node serve.mjs AOXANH SITE_ROOT [PICTURES]\n');
  process.exit(2);
}
const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WAIT = 20_000;
const SCREENS = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'aoxanh-serve-'));
fs.cpSync(path.join(source, 'content'), path.join(root, 'content'), { recursive: true });
const siteFile = path.join(root, 'content/site.yaml');
const goodSite = fs.readFileSync(siteFile, 'utf8');
const progress = fs.readdirSync(path.join(root, 'content/communes')).map((name) => path.join(root, 'content/communes', name, 'progress.yaml')).filter((file) => fs.existsSync(file));
const faults = [];
let checks = 0;
let server;
let port = 0;

const browser = await launch({ loopback: true });
try {
  await start();
  await reloads();
  await listsFaults();
  await waitsForTheFirst();
  await startsAgain();
  await keepsNothing();
} catch (error) {
  faults.push(String(error.stack));
} finally {
  await stop();
  await browser.close();
  fs.rmSync(root, { recursive: true, force: true });
}
for (const line of faults) console.log(line);
console.log(`serve: ${checks} checks, ${faults.length} faults`);
process.exitCode = faults.length === 0 && checks > 0 ? 0 : 1;

function check(right, what) {
  checks += 1;
  if (!right) faults.push(what);
}

async function start(...more) {
  server = spawn(aoxanh, ['serve', '--root', root, '--port', String(port), ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
  server.stderr.resume();
  const line = await new Promise((resolve, reject) => {
    server.stdout.once('data', (data) => resolve(String(data)));
    server.once('exit', () => reject(new Error('it does not start')));
  });
  port = Number(/127\.0\.0\.1:(\d+)/.exec(line)[1]);
}

async function stop() {
  if (!server || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  check((await ended) === 0, 'it does not stop with 0');
}

function at(name) {
  return `http://127.0.0.1:${port}/${name}`;
}

async function open(name, options = SCREENS.desktop) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.errors = [];
  page.on('console', (m) => { if (['error', 'warning'].includes(m.type()) && !/ERR_(CONNECTION_REFUSED|INCOMPLETE|EMPTY)|503|error occurred when fetching the script/.test(m.text())) page.errors.push(m.text()); });
  page.on('pageerror', (e) => page.errors.push(e.message));
  await page.goto(at(name), { waitUntil: 'load' });
  return page;
}

function save(file, text) {
  fs.writeFileSync(`${file}.new`, text);
  fs.renameSync(`${file}.new`, file);
}

function titled(title) {
  return goodSite.replace(/^title:.*$/m, `title: ${title}`);
}

async function done(page) {
  check(page.errors.length === 0, `console: ${page.errors.join(' | ')}`);
  await page.context().close();
}

// What lists the problems over a page.
function list(page) {
  return page.getByRole('alertdialog');
}

async function reloads() {
  const page = await open('index.html');
  await page.evaluate(() => { scrollTo(0, 700); window.same = true; });
  // A busy browser may still be laying out, and keep what is in sight by scrolling on.
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => scrollY);
  save(siteFile, titled('Tên mới'));
  await page.waitForFunction(() => document.title === 'Tên mới', null, { timeout: WAIT }).catch(() => {});
  check((await page.title()) === 'Tên mới', 'the page does not reload by itself');
  await page.waitForFunction(() => scrollY > 0, null, { timeout: 3000 }).catch(() => {});
  const place = await page.evaluate(() => scrollY);
  check(Math.abs(place - before) < 120, `the page does not keep its place: ${before}, ${place}`);
  // A style sheet and a script of the program's own are allowed by the page's policy; nothing else is there.
  check((await page.locator('script[src*="reload.js"]').count()) === 1, 'the script is not there once');
  // Written again without a change: the page is left alone.
  await page.evaluate(() => { window.same = true; });
  save(siteFile, titled('Tên mới'));
  await page.waitForTimeout(1500);
  check(await page.evaluate(() => window.same === true), 'reloads though nothing changed');
  // A page that nobody sees is told when somebody looks again.
  const other = await page.context().newPage();
  await other.goto(at('xa-phuong/index.html'));
  save(siteFile, goodSite);
  await other.waitForFunction(() => !document.title.includes('Tên mới'), null, { timeout: WAIT }).catch(() => {});
  await page.waitForFunction(() => document.title !== 'Tên mới', null, { timeout: WAIT }).catch(() => {});
  check(!(await other.title()).includes('Tên mới') && (await page.title()) !== 'Tên mới', 'not all open pages reload');
  await done(page);
}

async function listsFaults() {
  const page = await open('index.html');
  const [first, second] = progress;
  const good = [first, second].map((file) => fs.readFileSync(file, 'utf8'));
  await page.evaluate(() => { window.same = true; });
  save(first, `${good[0]}\n- {campaign: <img src=x onerror=alert(1)>, as_of: 2025-13-01, values: {}}\n`);
  await list(page).waitFor({ timeout: WAIT }).catch(() => {});
  check(await list(page).isVisible(), 'faults are not listed');
  const text = await list(page).innerText();
  const name = path.relative(root, first);
  check(text.includes(`${name}:`) && /lỗi:/.test(text) && text.includes('[bad-date]'), `the list does not say what is wrong where: ${text}`);
  check((await page.locator('img[src="x"]').count()) === 0, 'text of a file became markup');
  check(await page.evaluate(() => window.same === true && document.querySelector('h1') !== null), 'the page beneath is gone');
  check((await page.evaluate(() => document.querySelector('div[lang]:last-child').shadowRoot.activeElement.textContent)) === 'Đóng', 'the button has not the focus');
  await axe(page);
  // Closed by Escape; it can be shown again, and the same fault does not open it again.
  await page.keyboard.press('Escape');
  const again = page.getByRole('button', { name: /lỗi/ });
  check(!(await list(page).isVisible()) && (await again.isVisible()), 'Escape does not close the list');
  await axe(page);
  fs.utimesSync(first, new Date(), new Date());
  await page.waitForTimeout(1200);
  check(!(await list(page).isVisible()), 'the same faults are shown again to who closed them');
  await again.click();
  check(await list(page).isVisible() && !(await again.isVisible()), 'the list cannot be shown again');
  save(second, `${good[1]}\n  - : [\n`);
  await page.waitForFunction((wanted) => document.querySelector('div[lang]:last-child')?.shadowRoot?.textContent.includes(wanted), path.relative(root, second), { timeout: WAIT }).catch(() => {});
  await list(page).waitFor({ timeout: WAIT }).catch(() => {});
  check((await list(page).locator('li').count()) === 3, 'a second fault is not listed');
  await looks();
  save(second, good[1]);
  save(first, good[0]);
  await list(page).waitFor({ state: 'detached', timeout: WAIT }).catch(() => {});
  check((await list(page).count()) === 0, 'the list stays though all is mended');
  check(await page.evaluate(() => window.same === true), 'reloads though the site is the same again');
  await done(page);
}

// Narrow and wide, light and dark: nothing runs over, nothing is hard to read.
async function looks() {
  for (const [screen, options] of Object.entries(SCREENS)) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await open('index.html', { ...options, colorScheme });
      await list(page).waitFor({ timeout: WAIT });
      const over = await list(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      check(over <= 0, `the list runs over by ${over} px on a ${screen}`);
      await axe(page);
      if (pictures) {
        fs.mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: path.join(pictures, `list.${screen}-${colorScheme}.png`) });
        await page.keyboard.press('Escape');
        await page.screenshot({ path: path.join(pictures, `closed.${screen}-${colorScheme}.png`) });
      }
      await done(page);
    }
  }
}

async function axe(page) {
  await page.evaluate(axeSource);
  const { violations, passes } = await page.evaluate(() => window.axe.run({ preload: false }));
  for (const { id, nodes } of violations) check(false, `axe: ${id} ${nodes[0].html} ${nodes[0].failureSummary}`);
  check(passes.length > 5, 'axe looked at nothing');
}

// No site yet: a page that waits, with the list, and becomes the site.
async function waitsForTheFirst() {
  await stop();
  fs.rmSync(path.join(root, '.aoxanh'), { recursive: true });
  save(siteFile, `${goodSite}\nunknown: [\n`);
  await start();
  const page = await open('xa-phuong/index.html');
  await list(page).waitFor({ timeout: WAIT }).catch(() => {});
  check(await list(page).isVisible(), 'no list where there is no site');
  await axe(page);
  if (pictures) await page.screenshot({ path: path.join(pictures, 'waiting.png') });
  save(siteFile, goodSite);
  await page.locator('.site-header').waitFor({ timeout: WAIT }).catch(() => {});
  check(await page.locator('.site-header').isVisible(), 'the first site does not appear');
  await done(page);
}

// What changed while no server was there is told when one is there again.
async function startsAgain() {
  const page = await open('index.html');
  await page.evaluate(() => { window.same = true; });
  await stop();
  await start();
  await page.waitForTimeout(2500);
  check(await page.evaluate(() => window.same === true), 'reloads though only the server is new');
  await stop();
  save(siteFile, titled('Khi vắng'));
  await start();
  await page.waitForFunction(() => document.title === 'Khi vắng', null, { timeout: WAIT }).catch(() => {});
  check((await page.title()) === 'Khi vắng', 'what changed without a server is not told');
  await done(page);
}

// The published site was looked at under the same address before, and its worker is installed.
async function keepsNothing() {
  await stop();
  const page = await (await browser.newContext()).newPage();
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };
  const site = path.join(root, '.aoxanh/serve/public');
  const plain = createServer((request, response) => {
    const name = new URL(request.url, 'http://x').pathname.replace(/\/$/, '/index.html');
    const file = path.join(site, name);
    if (fs.existsSync(file)) response.writeHead(200, { 'content-type': types[path.extname(name)] || 'text/plain' }).end(fs.readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => plain.listen(port, '127.0.0.1', resolve));
  await page.goto(at('index.html'));
  const kept = () => page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length);
  for (let tries = 0; tries < 50 && (await kept()) < 3; tries += 1) await page.waitForTimeout(100);
  check((await kept()) >= 3, 'the worker of the published site was not installed');
  plain.closeAllConnections();
  await new Promise((resolve) => plain.close(resolve));
  save(siteFile, titled('Không giữ'));
  await start();
  await page.goto(at('index.html'));
  check((await page.title()) === 'Không giữ', 'an old page is shown by the worker of the published site');
  for (let tries = 0; tries < 50 && (await kept()) > 0; tries += 1) await page.waitForTimeout(100);
  check((await kept()) === 0, 'the worker of the published site stays');
  for (const title of ['Lần một', 'Lần hai']) {
    save(siteFile, titled(title));
    await page.waitForFunction((wanted) => document.title === wanted, title, { timeout: WAIT }).catch(() => {});
    check((await page.title()) === title, 'does not reload after the worker left');
  }
  await page.waitForTimeout(1000);
  check((await kept()) === 0, 'a worker was installed by the preview');
  await page.context().close();
}
