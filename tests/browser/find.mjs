// The search field: names typed in every way that people type them.
//
//   node find.mjs SITE_DIR [NATION_DIR]
//
// SITE_DIR is the sample site; its home page is opened from its folder. NATION_DIR is a site so
// large that its list of names is in many files. Exit 1 when anything is not as it should be.

import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { folder, launch } from './browser.mjs';

const [site, nation] = process.argv.slice(2).map((given) => folder(given));
if (!site || (process.argv[3] && !nation)) {
  process.stderr.write('usage: node find.mjs SITE_DIR [NATION_DIR]\n');
  process.exit(2);
}

// Typed, and what has to be the first result; no result at all where it is null.
const TYPED = [
  ['Đức Thọ', 'Xã Đức Thọ'],
  ['duc tho', 'Xã Đức Thọ'],
  ['DUC THO', 'Xã Đức Thọ'],
  ['Đu', 'Xã Đức Đồng'],
  ['ductho', 'Xã Đức Thọ'],
  ['tho duc', 'Xã Đức Thọ'],
  ['dduwcs thoj', 'Xã Đức Thọ'],
  ['dwcs tho', 'Xã Đức Thọ'],
  ['d9u71c tho5', 'Xã Đức Thọ'],
  ['xã đức thọ', 'Xã Đức Thọ'],
  ['duc tho ha tinh', 'Xã Đức Thọ'],
  ['Đức Thọ', 'Xã Đức Thọ'],
  ['thi tran duc tho', 'Xã Đức Thọ tên cũ đến 30/06/2025: Thị trấn Đức Thọ'],
  ['tung anh', 'Xã Đức Thọ tên cũ đến 30/06/2025: Xã Tùng Ảnh'],
  ['chau ha', 'Thôn Châu Hạ xã Đức Thọ'],
  ['thôn châu hạ, đức thọ', 'Thôn Châu Hạ xã Đức Thọ'],
  ['ky anh', 'Xã Kỳ Anh'],
  ['kì anh', 'Xã Kỳ Anh'],
  ['son kim 2', 'Xã Sơn Kim 2'],
  ['phuong thanh sen', 'Phường Thành Sen'],
  ['thửa đất', 'Xác minh thông tin thửa đất của gia đình Hướng dẫn'],
  ['lua dao', 'Cảnh giác lừa đảo Hướng dẫn'],
  ['zzzz', null],
  ['<script>', null],
];

const faults = [];
let checked = 0;
function check(holds, what) {
  checked += 1;
  if (!holds) faults.push(what);
}

const text = (page) => page.locator('#find-found li').evaluateAll(
  (rows) => rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
);

async function type(page, typed) {
  await page.fill('#find-field', '');
  await page.locator('#find-field').pressSequentially(typed);
  await page.waitForFunction(() => document.querySelector('#find-found li') || /Không|Nothing|Chưa/.test(document.getElementById('find-said').textContent));
  await page.waitForTimeout(30);
  return text(page);
}

const browser = await launch();
try {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error in the page: ${error}`));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  const home = pathToFileURL(path.join(site, 'index.html')).href;
  await page.goto(home);
  for (const [typed, wanted] of TYPED) {
    const found = await type(page, typed);
    check(wanted === null ? found.length === 0 : found[0]?.toLowerCase().startsWith(wanted.toLowerCase()), `“${typed}” gives ${found[0] ?? 'nothing'}, not ${wanted}`);
  }

  // Marks that were typed come first, others after.
  const marked = await type(page, 'Hồng');
  const firstOther = marked.findIndex((row) => !row.includes('Hồng'));
  check(marked[0].includes('Hồng') && marked.slice(firstOther).every((row) => firstOther < 0 || !row.includes('Hồng')), `“Hồng” gives ${marked.join(' | ')}`);

  // Keys: down into the list, up to the field, Escape clears, Enter opens the first result.
  await type(page, 'duc tho');
  await page.keyboard.press('ArrowDown');
  check(await page.evaluate(() => document.activeElement.matches('#find-found li:first-child a')), 'ArrowDown does not reach the first result');
  await page.keyboard.press('ArrowUp');
  check(await page.evaluate(() => document.activeElement.id === 'find-field'), 'ArrowUp does not come back');
  check(/\d/.test(await page.textContent('#find-said')), 'the number of results is not said');
  await page.keyboard.press('Escape');
  check(await page.inputValue('#find-field') === '', 'Escape does not clear');
  check((await text(page)).length === 0, 'results stay after Escape');
  await type(page, 'duc tho');
  await Promise.all([page.waitForURL(/duc-tho-18229\/index\.html$/), page.keyboard.press('Enter')]);
  check((await page.textContent('h1')).trim() === 'Xã Đức Thọ', 'Enter does not open the commune');

  // On a guide's page results lead to that guide in the commune.
  await page.goto(new URL('huong-dan/vneid-muc-2/index.html', home).href);
  await type(page, 'duc tho');
  await Promise.all([page.waitForURL(/duc-tho-18229\/huong-dan\/vneid-muc-2\/index\.html$/), page.keyboard.press('Enter')]);
  await context.close();

  // Without scripts the field is not there and the list is.
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(home);
  check(!await still.isVisible('#find-field'), 'a field that does nothing is shown without scripts');
  await still.click('.finder summary');
  check(await still.isVisible('.finder a[href*="duc-tho-18229"]'), 'the list does not open without scripts');
  await plain.close();

  if (nation) await checkNation(nation);
} finally {
  await browser.close();
}

// A large site: every commune is found by its name, its files are small, few are loaded.
async function checkNation(root) {
  const page = await browser.newPage();
  const loaded = [];
  page.on('request', (request) => { if (request.url().includes('/find/')) loaded.push(request.url()); });
  await page.goto(pathToFileURL(path.join(root, 'xa-phuong/index.html')).href);
  const communes = await page.locator('main tbody th a').evaluateAll(
    (links) => links.map((link) => ({ name: link.textContent.trim(), href: link.href })),
  );
  check(communes.length > 1000, `only ${communes.length} communes to look for`);
  for (let at = 0; at < communes.length; at += Math.ceil(communes.length / 20)) {
    const { name, href } = communes[at];
    await page.reload();
    loaded.length = 0;
    await page.fill('#find-field', name);
    await page.waitForFunction(() => document.querySelector('#find-found li'));
    const hrefs = await page.locator('#find-found a').evaluateAll((links) => links.map((link) => link.href));
    const same = communes.filter((commune) => commune.name === name).length;
    check(hrefs.includes(href) || same > 8, `“${name}” is not found`);
    check(loaded.length <= 7, `“${name}” loads ${loaded.length} files`);
  }
  await page.close();
}

for (const fault of faults) console.log(`  ${fault}`);
console.log(`find: ${checked} checks, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
