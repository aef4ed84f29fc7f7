// Runs the scripts of this folder on small sites: one clean, one with every fault the table has a
// row for, and the same for a site that is opened from its folder.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = path.dirname(fileURLToPath(import.meta.url));
const script = path.join(here, 'site-check.sh');

const page = ({ title, head = '', body, css = '/site.css' }) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${title}: tiến độ và lịch trực của đoàn viên.">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${css}">
${head}
</head>
<body>
${body}
</body>
</html>
`;

const CLEAN = {
  'robots.txt': 'User-agent: *\nAllow: /\n',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0b5"/></svg>',
  'site.css': `:root { color-scheme: light dark; --ink: #111; --paper: #fff; --link: #0645ad; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #111; --link: #9cf; } }
body { margin: 1rem; color: var(--ink); background: var(--paper); font: 1.125rem/1.5 "Noto Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
`,
  'index.html': page({
    title: 'Chiến dịch hè',
    body: '<main><h1>Chiến dịch hè</h1><p id="tiến-độ">Xã Phước Thạnh đã làm xong 12 km đường.</p><p><a href="xa/">Các xã</a> <a href="xa/index.html#ph%C6%B0%E1%BB%9Bc">Phước</a></p></main>',
  }),
  'xa/index.html': page({
    title: 'Các xã',
    body: '<main><h1>Các xã</h1><h2 id="phước">Phước Thạnh</h2><p><a href="/#tiến-độ">Tiến độ</a> <a href="../">Trang đầu</a></p></main>',
  }),
};

const FAULTY = {
  'site.css': 'body { margin: 0; color: #999; background: #fff; font: 16px sans-serif; } .sheet { width: 400px; overflow: hidden; } .wide { width: 900px; } @media print { .wide { width: 900px; } }',
  'index.html': page({
    title: 'Hỏng',
    css: 'site.css',
    head: '<script src="https://cdn.example.com/x.js"></script>',
    body: `<h1>Hỏng</h1>
<p>Chữ mờ trên nền trắng.</p>
<img src="khong-co.png">
<a href="khong-co.html">mất</a> <a href="#khong-co">mất neo</a> <a href="javascript:alert(1)">xấu</a> <a href="/khac/">ngoài</a>
<div class="wide"><div class="sheet"><p style="white-space:nowrap">Lịch trực tuần này của đội hình tình nguyện xã Phước Thạnh, huyện Củ Chi, Thành phố Hồ Chí Minh</p></div></div>
<div id="a"></div><div id="a"></div>
<svg onload="alert('chèn mã')"></svg>
<p id="late"></p>
<script>document.getElementById("late").textContent = "Chỉ có khi chạy mã. ".repeat(80); throw new Error("lỗi thử");</script>`,
  }),
};

const CLEAN_FOLDER = {
  'site.css': CLEAN['site.css'],
  'icon.svg': CLEAN['icon.svg'],
  'so-lieu.csv': 'xã,km\n',
  'index.html': page({
    title: 'Chiến dịch hè',
    css: 'site.css',
    body: '<main><h1>Chiến dịch hè</h1><p><a href="xa/index.html">Các xã</a> <a href="so-lieu.csv">Số liệu</a></p></main>',
  }).replace('/icon.svg', 'icon.svg'),
  'xa/index.html': page({
    title: 'Các xã',
    css: '../site.css',
    body: '<main><h1>Các xã</h1><p><a href="../index.html#top">Trang đầu</a></p></main>',
  }).replace('/icon.svg', '../icon.svg'),
};

const FAULTY_FOLDER = {
  'empty.css': '',
  'index.html': page({
    title: 'Hỏng',
    css: '/site.css',
    head: '<script src="http://cdn.invalid/x.js"></script>',
    body: `<main><h1>Hỏng</h1><div style="width: 900px">rộng</div>
<a href="xa/">thư mục</a> <a href="khong-co.html">mất</a> <a href="../khac.html">ngoài</a> <a href="xa/index.html">xã</a>
<p id="late"></p><script>document.getElementById("late").textContent = "Chỉ có khi chạy mã. ".repeat(80); throw new Error("lỗi thử");</script></main>`,
  }),
  'xa/index.html': page({ title: 'Xã', css: '../empty.css', body: '<main>Xã</main>' }),
};

let scratch;
before(async () => {
  scratch = await fs.mkdtemp(path.join(os.tmpdir(), 'site-check-selftest-'));
});
after(() => fs.rm(scratch, { recursive: true, force: true }));

async function write(name, files) {
  const root = path.join(scratch, name);
  for (const [file, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await fs.writeFile(path.join(root, file), text);
  }
  return root;
}

// Runs one of the scripts that open the folder itself.
async function runNode(name, ...args) {
  const result = await run(process.execPath, [path.join(here, name), ...args]).catch((error) => error);
  return { code: result.code ?? 0, stdout: result.stdout, stderr: result.stderr };
}

async function check(name, files, ...options) {
  const root = await write(name, files);
  const json = path.join(scratch, `${name}.json`);
  const result = await run(script, [root, '--json', json, ...options]).catch((error) => error);
  assert.ok(result.stdout, result.stderr);
  return { code: result.code ?? 0, stdout: result.stdout, report: JSON.parse(await fs.readFile(json, 'utf8')) };
}

test('a clean site meets every target', { timeout: 300_000 }, async () => {
  const { report, stdout } = await check('clean', CLEAN);
  // The performance score depends on how busy the machine is; here it only has to exist.
  const missed = report.rows.filter((r) => !r.ok && r.check !== 'Lighthouse performance');
  assert.deepEqual(missed, [], stdout);
  assert.equal(report.pages, 2);
  assert.equal(report.sample.length, 2);
  assert.equal(typeof report.lighthouse.scores.performance, 'number');
});

test('a faulty site misses every target it should', { timeout: 300_000 }, async () => {
  const { code, report } = await check('faulty', FAULTY, '--strict', '--no-lighthouse', '--base', '/he/');
  assert.equal(code, 1);
  const missed = report.rows.filter((r) => !r.ok).map((r) => r.check);
  for (const wanted of [
    'vnu errors',
    'broken internal links',
    'broken internal anchors',
    'axe violations, critical',
    'axe violations, serious',
    'axe violations, moderate',
    'pages that scroll sideways at 360 px',
    'console errors',
    'script dialogs (injected script ran)',
    'third-party requests',
    'pages that lose text without JavaScript',
    'pages cut off on A4 paper',
  ]) {
    assert.ok(missed.includes(wanted), `${wanted} not in ${missed}`);
  }
  assert.deepEqual(report.thirdParty.map((t) => t.url), ['https://cdn.example.com/x.js']);
  assert.deepEqual(
    report.links.broken.map((b) => [b.url, b.why]).sort(),
    [
      ['#khong-co', 'no such anchor'],
      ['/icon.svg', 'outside the base path'],
      ['/khac/', 'outside the base path'],
      ['javascript:alert(1)', 'javascript: address'],
      ['khong-co.html', 'no such file'],
      ['khong-co.png', 'no such file'],
    ],
  );
});

test('wrong use is refused', async () => {
  for (const args of [[], ['/no/such/folder'], ['.', '--pages', 'many']]) {
    const result = await run(script, args).catch((error) => error);
    assert.equal(result.code, 2, args.join(' '));
  }
});

test('a clean folder opens from its files', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await runNode('file-url.mjs', await write('clean-folder', CLEAN_FOLDER));
  assert.equal(stdout, '2 pages opened from the folder, 0 faults\n', stderr);
  assert.equal(code, 0);
});

test('a faulty folder is told what is wrong with it', { timeout: 60_000 }, async () => {
  const { code, stdout } = await runNode('file-url.mjs', await write('faulty-folder', FAULTY_FOLDER));
  assert.equal(code, 1);
  for (const wanted of [
    'index.html: asks the network for http://cdn.invalid/x.js',
    'index.html: cannot load file:///site.css',
    'index.html: uncaught: lỗi thử',
    'index.html: scrolls sideways at 320 px',
    'index.html: scrolls sideways at 768 px',
    'index.html: link leads to a folder, which shows a list of files: xa',
    'index.html: link leads to no file: khong-co.html',
    'index.html: link leads out of the folder: file:',
    'without JavaScript',
    'xa/index.html: style sheets change nothing',
  ]) {
    assert.ok(stdout.includes(wanted), `${wanted} not in\n${stdout}`);
  }
  assert.ok(!stdout.includes('1440 px'), stdout);
});

test('pictures are taken on two screens in two colours', { timeout: 60_000 }, async () => {
  const root = await write('pictured', CLEAN_FOLDER);
  const out = path.join(scratch, 'pictures');
  const { code, stderr } = await runNode('look.mjs', root, out, 'index.html', 'xa/index.html');
  assert.equal(code, 0, stderr);
  const names = ['index', 'xa-index'].flatMap((name) =>
    ['desktop-dark', 'desktop-light', 'phone-dark', 'phone-light'].map((look) => `${name}.${look}.png`),
  );
  assert.deepEqual((await fs.readdir(out)).sort(), names);
});
