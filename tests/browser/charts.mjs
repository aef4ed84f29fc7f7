// Saves charts as files, as a reader would, and looks into what came.
//
//   node charts.mjs SITE_DIR
//
// On the home page, a campaign's page and a commune's page, the buttons of one chart of each kind
// are pressed: by http on a light desktop, and by file:// on a dark phone. A drawing must be XML,
// stand alone and not be blank or black, and be the same from both screens; a picture must show
// what the drawing shows; numbers must be those of the page's table and of the site's JSON. The
// page must say no error. Without JavaScript there is no button. No server is needed: addresses
// of a made-up host are answered from the folder.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { folder, launch } from './browser.mjs';

const HOST = 'http://aoxanh.test/';
const SCREENS = [
  { name: 'http', base: () => HOST, viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'file', base: () => `${pathToFileURL(root).href}/`, viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true, colorScheme: 'dark' },
];
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const PNG_WIDTH = 1200;

const root = process.argv.length === 3 && folder(process.argv[2]);
if (!root) {
  process.stderr.write('usage: node charts.mjs SITE_DIR\n');
  process.exit(2);
}

const faults = [];
let saved = 0;
const summary = JSON.parse(readFileSync(path.join(root, 'data/summary.json'), 'utf8'));
const browser = await launch();
try {
  const viewer = await (await browser.newContext()).newPage();
  await checkRawValues();
  const pages = choosePages();
  const drawn = new Map();
  for (const screen of SCREENS) {
    const page = await openScreen(screen);
    for (const name of pages) await checkPage(page, screen, name, viewer, drawn);
    await page.context().close();
  }
  await checkWithoutScript(pages);
} finally {
  await browser.close();
}
for (const line of faults.slice(0, 40)) console.log(line);
console.log(`${saved} files saved from charts, ${faults.length} faults`);
process.exitCode = faults.length === 0 && saved > 0 ? 0 : 1;

function fault(where, what) {
  faults.push(`${where}: ${what}`);
}

// ---------------------------------------------------------------- pages

// Home, a campaign, and the commune with most charts.
function choosePages() {
  const below = (dir) => {
    const found = statSync(path.join(root, dir), { throwIfNoEntry: false }) ? readdirSync(path.join(root, dir), { withFileTypes: true }) : [];
    return found.filter((entry) => entry.isDirectory()).map((entry) => `${dir}/${entry.name}/index.html`);
  };
  const charts = (name) => readFileSync(path.join(root, name), 'utf8').split('<figure').length;
  const most = (names) => names.reduce((best, name) => (best === null || charts(name) > charts(best) ? name : best), null);
  return ['index.html', most(below('chien-dich')), most(below('xa-phuong'))].filter(Boolean);
}

async function openScreen({ name, base, ...options }) {
  const context = await browser.newContext({ ...options, acceptDownloads: true });
  await context.route(`${HOST}**`, (route) => {
    const file = path.join(root, decodeURIComponent(new URL(route.request().url()).pathname));
    return route.fulfill({ path: file, contentType: TYPES[path.extname(file)] });
  });
  const page = await context.newPage();
  const where = () => `${name} ${page.url()}`;
  page.on('console', (m) => {
    if (m.type() === 'error') fault(where(), `console: ${m.text()}`);
  });
  page.on('pageerror', (e) => fault(where(), `uncaught: ${e.message}`));
  return page;
}

async function checkPage(page, screen, name, viewer, drawn) {
  await page.goto(screen.base() + name, { waitUntil: 'load' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const scopes = await page.evaluate(scopesOfPage);
  if (scopes.length === 0) fault(`${screen.name} ${name}`, 'has no chart');
  const seen = new Set();
  for (const scope of scopes) {
    const where = `${screen.name} ${name}#${scope.id}`;
    const wanted = [scope.drawings === 1 && 'png', scope.drawings === 1 && 'svg', scope.table && 'csv'].filter(Boolean);
    if (scope.buttons.map((b) => b.value).join() !== wanted.join()) fault(where, `has the buttons ${scope.buttons.map((b) => b.value)}`);
    for (const button of scope.buttons) {
      if (!button.name.endsWith(`: ${scope.title}`)) fault(where, `a button is called "${button.name}"`);
      if (button.height < 48) fault(where, `a button is ${button.height} px high`);
    }
    if (seen.has(scope.kind)) continue;
    seen.add(scope.kind);
    const files = {};
    for (const { value } of scope.buttons) files[value] = await press(page, scope.id, value, where);
    if (files.svg) await checkDrawing(files.svg, scope, where, viewer, drawn);
    if (files.svg && files.png) await checkPicture(files, where, viewer);
    if (files.csv) checkNumbers(files.csv, scope, where, name);
  }
}

async function press(page, id, kind, where) {
  const arriving = page.waitForEvent('download', { timeout: 10_000 });
  await page.locator(`[id="${id}"] > .files > button[value="${kind}"]`).click();
  const download = await arriving;
  const name = download.suggestedFilename();
  if (!new RegExp(`^[a-z0-9-]+-${id}-${summary.as_of}\\.${kind}$`).test(name)) fault(where, `saves as ${name}`);
  saved += 1;
  return { name, bytes: readFileSync(await download.path()) };
}

async function checkWithoutScript(pages) {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const name of pages) {
    await page.goto(pathToFileURL(path.join(root, name)).href);
    const dead = await page.locator('button').count();
    if (dead > 0) fault(name, `shows ${dead} buttons without JavaScript`);
  }
}

// ---------------------------------------------------------------- files

async function checkDrawing({ bytes }, scope, where, viewer, drawn) {
  const text = bytes.toString('utf8');
  for (const wrong of await viewer.evaluate(readDrawing, { text, title: scope.title })) fault(where, `drawing: ${wrong}`);
  const { colours, paper, dark } = await viewer.evaluate(look, dataOf('image/svg+xml', bytes));
  if (paper > 0.99) fault(where, 'drawing is blank');
  if (dark > 0.3) fault(where, 'drawing is black');
  if (colours < 4) fault(where, `drawing has ${colours} colours`);
  // A page of no public address names the one it was opened at.
  const key = `${where.replace(/^\w+ /, '')}`;
  const plain = text.includes(HOST) ? null : text;
  if (plain && drawn.has(key) && drawn.get(key) !== plain) fault(where, 'drawing differs by screen');
  if (plain) drawn.set(key, plain);
}

async function checkPicture({ svg, png }, where, viewer) {
  const { bytes } = png;
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return fault(where, 'picture is no PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width < PNG_WIDTH) fault(where, `picture is ${width} px wide`);
  const differs = await viewer.evaluate(difference, [dataOf('image/svg+xml', svg.bytes), dataOf('image/png', bytes)]);
  if (!(differs < 0.01)) fault(where, `picture and drawing differ in ${differs} (${width}x${height})`);
}

function checkNumbers({ bytes }, scope, where, name) {
  const rows = readCsv(bytes.toString('utf8'), where);
  const shown = rows.map((row, i) => row.map((cell, k) => (i === 0 ? cell : showAs(scope.table[i]?.[k] ?? '', cell, scope.language))));
  if (JSON.stringify(shown) !== JSON.stringify(scope.table)) {
    const at = shown.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(scope.table[i]));
    fault(where, `numbers are not the table's: ${rows[at]} for ${scope.table[at]}`);
  }
  const known = jsonOf(scope, name);
  // 90.0 and 90 are one number.
  const same = (a, b) => a === undefined || a === b || (a !== '' && b !== '' && Number(a) === Number(b));
  if (known && !(known.length === rows.length - 1 && known.every((row, i) => row.every((cell, k) => same(cell, rows[i + 1][k]))))) fault(where, 'numbers are not those of the JSON');
  if (!known && ['burn-up', 'calendar', 'ranking'].includes(scope.kind) && name.startsWith('xa-phuong')) fault(where, 'no JSON to compare with');
}

// What the site's JSON says a chart's table begins with; null where it has no such figures.
function jsonOf({ kind, id, table }, name) {
  const text = (value) => (value === null ? '' : String(value));
  if (kind === 'ranking') {
    const campaign = summary.communes.flatMap((c) => c.campaigns).find((c) => `ranking-${c.id}` === id).id;
    // The headline is the indicator with the value and target of the row.
    const digits = (shown) => shown.replace(/\D/g, '');
    const isOf = (row) => (i) => digits(row[2]) === text(i.value) && digits(row[3]) === text(i.target);
    const indicators = (commune) => commune.campaigns.find((c) => c.id === campaign).indicators;
    return table.slice(1).map((row) => {
      // The cell says what kind of unit it is, too; one name may stand inside another.
      const named = summary.communes.filter((c) => row[0].includes(c.name));
      const indicator = named.flatMap(indicators).find(isOf(row));
      const cell = (value) => text(value ?? null);
      return [row[0], undefined, cell(indicator?.value), cell(indicator?.target), cell(indicator?.percent)];
    });
  }
  const code = /-(\d+)\/index\.html$/.exec(name)?.[1];
  if (!code) return null;
  const commune = JSON.parse(readFileSync(path.join(root, `data/communes/${code}.json`), 'utf8'));
  if (kind === 'calendar') return commune.turns_by_day.map(([date, turns]) => [date, text(turns)]);
  for (const campaign of commune.campaigns) {
    const indicator = campaign.indicators.find((i) => `${campaign.id}-${i.id}` === id);
    if (indicator?.series) return indicator.series.map(([date, value]) => [date, text(value)]);
  }
  return null;
}

function dataOf(type, bytes) {
  return `data:${type};base64,${bytes.toString('base64')}`;
}

// RFC 4180, strictly: a quote stands only around a whole cell.
function readCsv(text, where) {
  if (!text.startsWith('\ufeff')) fault(where, 'numbers have no byte-order mark');
  const rows = [[]];
  let rest = text.replace(/^\ufeff/, '');
  while (rest !== '') {
    const [all, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (all === undefined) {
      fault(where, `numbers are no CSV at ${JSON.stringify(rest.slice(0, 30))}`);
      break;
    }
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    rest = rest.slice(all.length);
  }
  rows.pop();
  return rows;
}

// A raw value as the page would show it, in the form that its cell has.
function showAs(shown, value, language) {
  if (value === '') return shown === '–' ? '–' : '';
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date) return `${date[3]}/${date[2]}/${date[1]}`;
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value.replace(/^'(?=[=+\-@])/, '');
  const digits = (value.split('.')[1] ?? '').length;
  const form = new Intl.NumberFormat(language, { minimumFractionDigits: digits, useGrouping: 'always' });
  const sign = shown.startsWith('+') ? '+' : '';
  return sign + form.format(Number(value)).replace('-', '−') + (shown.endsWith('%') ? '%' : '');
}

// ---------------------------------------------------------------- shown and raw values

// A made-up page with the site's script: what values of both languages become, and what must not
// become anything.
async function checkRawValues() {
  const cases = {
    vi: { '1.234.567': '1234567', '78,6%': '78.6', '−12': '-12', '+1.190': '1190', '7.380,5': '7380.5', '0': '0', '–': '', '': '', '07/11/2025': '2025-11-07', '1.2': '1.2', '007': '007', '1,234': '1.234' },
    en: { '1,234,567': '1234567', '78.6%': '78.6', '−12': '-12', '+1,190': '1190', '7,380.5': '7380.5', '–': '', '07/11/2025': '2025-11-07', '1.234': '1.234', '1,2': '1,2' },
  };
  const text = { '=1+1': "'=1+1", '+84 912': "'+84 912", '-x': "'-x", '@SUM(A1)': "'@SUM(A1)", 'Ca "sáng", sớm': 'Ca "sáng", sớm', 'Đợt 2': 'Đợt 2', '12/480': '12/480', '7:30': '7:30' };
  const script = readFileSync(path.join(root, 'assets/charts.js'), 'utf8');
  const escape = (cell) => cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  for (const [language, own] of Object.entries(cases)) {
    const all = { ...own, ...text };
    const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    page.on('pageerror', (e) => fault(language, `uncaught: ${e.message}`));
    const rows = Object.keys(all).map((cell) => `<tr><th>x</th><td>${escape(cell)}</td></tr>`);
    await page.setContent(`<html lang="${language}"><figure class="chart-card" id="t"><figcaption><strong>T</strong></figcaption>
      <table>${rows.join('')}</table></figure>
      <template id="files" data-page="p" data-date="${summary.as_of}" data-source=""><button value="csv">CSV<span></span></button></template></html>`);
    await page.addScriptTag({ content: script });
    const { bytes } = await press(page, 't', 'csv', language);
    const found = readCsv(bytes.toString('utf8'), language).map((row) => row[1]);
    Object.values(all).forEach((value, i) => {
      if (found[i] !== value) fault(language, `"${Object.keys(all)[i]}" became "${found[i]}", not "${value}"`);
    });
    await page.context().close();
  }
}

// ---------------------------------------------------------------- run in a page

function scopesOfPage() {
  const words = (el) => (el ? el.textContent.replace(/\s+/g, ' ').trim() : '');
  const scopes = [...document.querySelectorAll('figure, figure details')].map((scope) => {
    const figure = scope.closest('figure');
    const drawings = [...scope.querySelectorAll('svg.chart')].filter((svg) => svg.closest('figure, details') === scope);
    const table = scope === figure ? figure.querySelector('table') : null;
    const title = words(figure.querySelector('figcaption strong'));
    return {
      id: scope.id,
      kind: drawings[0] ? drawings[0].classList[1] + (scope === figure ? '' : ' inside') : 'table',
      title: scope === figure ? title : `${title} – ${words(scope.querySelector('summary'))}`,
      language: document.documentElement.lang,
      drawings: drawings.length,
      table: table && [...table.rows].map((row) => [...row.cells].map(words)),
      buttons: [...scope.querySelectorAll(':scope > .files > button')].map((button) => ({
        value: button.value,
        name: words(button),
        height: button.getBoundingClientRect().height,
      })),
    };
  });
  return scopes.filter((scope) => scope.drawings > 0 || scope.table);
}

// What is wrong with the text of a drawing that shall stand alone.
function readDrawing({ text, title }) {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  const error = read.querySelector('parsererror');
  if (error) return [`not XML: ${error.textContent.slice(0, 80)}`];
  const wrong = [];
  const all = [...read.querySelectorAll('*')];
  for (const el of all) {
    for (const { name, value } of el.attributes) {
      if (/^(class|style|role|on\w+)$|href/.test(name)) wrong.push(`has ${name}="${value}"`);
      if (/var\(|currentColor/i.test(value)) wrong.push(`has ${name}="${value}"`);
      const id = /url\("?#([^")]*)/.exec(value)?.[1];
      if (id && !read.getElementById(id)) wrong.push(`refers to ${id}, which is not in it`);
      if (name !== 'xmlns' && /https?:/.test(value)) wrong.push(`has ${name}="${value}"`);
    }
  }
  const said = all.filter((el) => el.localName === 'text').map((el) => el.textContent).join(' ');
  if (!said.includes(title)) wrong.push('does not show its title');
  const source = /(Nguồn|Source): .*\d\d\/\d\d\/\d{4}/;
  if (!source.test(said)) wrong.push('names no source with its date');
  if (read.querySelector('title')?.textContent !== title) wrong.push('has no title');
  return [...new Set(wrong)].slice(0, 5);
}

// How many colours an image has, and how much of it is paper (its corner's colour) and dark.
async function look(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map();
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) {
    const rgb = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
    counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
    if (data[i] + data[i + 1] + data[i + 2] < 120 || data[i + 3] < 255) dark += 1;
  }
  const pixels = data.length / 4;
  const paper = (counts.get((data[0] << 16) | (data[1] << 8) | data[2]) ?? 0) / pixels;
  const many = [...counts.values()].filter((count) => count > pixels / 5000).length;
  return { colours: many, paper: data[0] === 255 && data[1] === 255 && data[2] === 255 ? paper : 1, dark: dark / pixels };
}

// The share of pixels that differ clearly between two images of one size.
async function difference(addresses) {
  const read = async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, canvas.width, canvas.height);
  };
  const [a, b] = await Promise.all(addresses.map(read));
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differ = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const far = Math.abs(a.data[i] - b.data[i]) + Math.abs(a.data[i + 1] - b.data[i + 1]) + Math.abs(a.data[i + 2] - b.data[i + 2]);
    if (far > 60) differ += 1;
  }
  return differ / (a.data.length / 4);
}
