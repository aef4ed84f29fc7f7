// Hostile strings in every text that people write: the site is built and opened, and no
// script may have run, no element or attribute may be there that the theme does not make.
//
//   node hostile.mjs AOXANH
//
// AOXANH is the program. One commune for each string, which stands in all its texts; the
// site's own texts take turns. Exit 1 when anything got through.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { launch } from './browser.mjs';

const aoxanh = process.argv[2] && path.resolve(process.argv[2]);
if (!aoxanh) {
  process.stderr.write('usage: node hostile.mjs AOXANH\n');
  process.exit(2);
}

// What each of these does when it gets through: window.ran, a foreign element, an attribute.
const RUN = 'window.ran=1';
const STRINGS = [
  `<script>${RUN}</script>`, `</script><script>${RUN}</script>`, `<ScRiPt>${RUN}</sCrIpT>`, `<<script>${RUN}//<</script>`,
  `<img src=x onerror=${RUN}>`, `<img src="x" onerror="${RUN}">`, `<svg onload=${RUN}>`, `<svg/onload=${RUN}>`, `<svg><script>${RUN}</script></svg>`,
  `<body onload=${RUN}>`, `<iframe src="javascript:${RUN}"></iframe>`, `<iframe srcdoc="<script>${RUN}</script>">`, `<object data="data:text/html,<script>${RUN}</script>">`,
  `<embed src="javascript:${RUN}">`, `<details open ontoggle=${RUN}>`, `<video><source onerror=${RUN}>`, `<input autofocus onfocus=${RUN}>`,
  `<a href="javascript:${RUN}">x</a>`, `<form action="javascript:${RUN}"><button>x`, `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`, `<base href="https://evil.example/">`,
  `<link rel=stylesheet href=https://evil.example/x.css>`, `<style>*{display:none}</style>`, `<marquee onstart=${RUN}>`, `<math><mtext></p><script>${RUN}</script>`,
  `"><script>${RUN}</script>`, `'><script>${RUN}</script>`, `" onmouseover="${RUN}`, `' onmouseover='${RUN}`, `" autofocus onfocus="${RUN}" x="`, `\` onmouseover=${RUN} \``,
  `--><script>${RUN}</script><!--`, `]]><script>${RUN}</script>`, `</title><script>${RUN}</script>`, `</textarea><script>${RUN}</script>`, `</template><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`, `</svg><script>${RUN}</script>`, `</noscript><script>${RUN}</script>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`, `&#60;script&#62;${RUN}&#60;/script&#62;`, `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`, `%3Cscript%3E${RUN}%3C/script%3E`,
  `[x](javascript:${RUN})`, `[x](JaVaScRiPt:${RUN})`, `[x](data:text/html,<script>${RUN}</script>)`, `[x](vbscript:${RUN})`, `![x](javascript:${RUN})`, `![x](x" onerror="${RUN})`,
  `<javascript:${RUN}>`, `[x]: javascript:${RUN}`, `[x](  javascript:${RUN})`, '```<script>' + RUN + '</script>```', `<div style="background:url(javascript:${RUN})">`,
  '{{ 7*7 }}', '{% include "/etc/passwd" %}', '{{ __tera_context }}', '{% raw %}', '{# x #}', '{{<Status s={x} />}}', '${7*7}', '#{7*7}', '<%= 7*7 %>',
  '#eval("1")', '#include "/etc/passwd"', '#read("/etc/passwd")', '*bold* _em_ #link("x")', '$ x^2 $', '\\"', "\\'; --", '=cmd|\' /C calc\'!A0', '+1+1', '-1+1', '@SUM(1)', '\tx',
  '../../../../etc/passwd', '..\\..\\x', '/etc/passwd', 'C:\\x', 'file:///etc/passwd', 'con', 'nul.txt', 'a/b/c', 'a?b#c', '%2e%2e%2f', '.', '..', '-rf', '~root',
  '\u202egnp.exe', '\u200b\u200bx', 'Z\u0351\u036b\u0343a\u0314lgo', '𝕬𝖔', '👩‍👩‍👧‍👦', '\u00a0x', 'İI', 'ﬀﬁ', '田中さん', 'مرحبا', '  x  ', "O'Brien", 'a&b<c>d"e', '\u2028x', 'null', 'true', 'NaN', '[object Object]', '__proto__', 'constructor', 'x'.repeat(90),
];

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'aoxanh-hostile-'));
const write = (file, data) => {
  const full = path.join(root, 'content', file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, typeof data === 'string' ? data : JSON.stringify(data));
};
const cell = (text) => `"${text.replaceAll('"', '""')}"`;
const some = (at) => STRINGS[at % STRINGS.length];

write('site.yaml', {
  title: some(0), province: { code: '42', name: some(1), kind: some(2) }, campaigns: ['a'], as_of: '2025-11-16', base_url: 'https://thu.example/',
  publisher: { name: some(3), parent: some(4), address: some(5), phone: some(6), signer: { title: some(7), name: some(8) } },
  notice: some(9), safety: { hotline: some(10), never_ask: STRINGS.slice(0, 60) },
  shifts: [{ id: 'sang', name: some(11), from: '07:30', to: '11:30' }], tasks: [{ id: 'khac', name: some(12) }],
});
write('campaigns/a.yaml', {
  name: some(13), short_name: some(14), summary: some(15), plan: some(16), period: { start: '2025-09-01', end: '2025-11-30' }, headline: 'i',
  indicators: [{ id: 'i', name: some(17), unit: some(18), kind: 'stock' }, { id: 'j', name: some(26), unit: some(29), kind: 'flow' }], guides: ['g', 'h'],
});
const markdown = STRINGS.map((text) => `## ${text}\n\n${text}\n\n- ${text}\n\n| a | b |\n|---|---|\n| ${text.replaceAll('|', '\\|')} | x |\n`)
  .join('\n').replaceAll('{{', '{ {');
write('guides/g.md', `---\ntitle: ${JSON.stringify(some(25))}\nsummary: ${JSON.stringify(some(4))}\nbring: ${JSON.stringify(STRINGS.slice(0, 40))}\n---\n\n${markdown}\n\n{{ bring }}\n\n{{ events }}\n\n{{ points }}\n`);
write('guides/h.md', `---\ntitle: H\n---\n\n<script>${RUN}</script>\n\n<div onclick="${RUN}">x</div>\n\nx <img src=x onerror=${RUN}> y {{ commune.name }} {{ commune.office }} {{ commune.phone }}\n`);
STRINGS.forEach((text, at) => {
  const code = String(10000 + at);
  const here = `communes/${code}-x`;
  write(`${here}/commune.yaml`, {
    code, name: text, kind: 'xã', group: text, formerly: [{ name: text }], contact: { office: text, phone: text, address: text }, targets: { a: { i: 100 } },
    villages: [{ id: 'v', name: text, kind: text }], points: [{ id: 'p', name: text, address: text, phone: text, open: { 'mon-sun': ['sang'] } }],
    teams: [{ id: 't', name: text, mission: text }],
  });
  write(`${here}/progress.yaml`, [{ campaign: 'a', as_of: '2025-11-16', values: { i: at, j: 1 }, reported_by: text, difficulties: text, proposals: text }]);
  write(`${here}/events.yaml`, [{ date: '2025-11-17', from: '08:00', to: '09:00', title: text, place: text }]);
  write(`${here}/volunteers.csv`, `id,name,team,consent,phone\nV1,${cell(text)},t,2025-01-01,${cell(text)}\n`);
  write(`${here}/logs/2025.csv`, 'date,shift,volunteer,note\n2025-11-10,sang,V1,' + cell(text) + '\n');
  write(`${here}/roster/2025-W47.yaml`, { week: '2025-W47', shifts: [{ date: '2025-11-17', shift: 'sang', point: 'p', team: 't', wanted: 1, volunteers: ['V1'], leader: 'V1' }] });
});
fs.writeFileSync(path.join(root, 'secret.key'), 'ab'.repeat(32));
let said = '';
try {
  execFileSync(aoxanh, ['build', '--print', 'none', '--keep-going', '--root', root, '--lang', 'en'], { stdio: ['ignore', 'ignore', 'pipe'] });
} catch (error) {
  said = String(error.stderr);
}
const site = path.join(root, 'public');
const faults = [];
let pages = 0;
if (!fs.existsSync(site)) {
  faults.push(`nothing was built: ${said.slice(-1500)}`);
} else {
  const all = fs.readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html')).sort();
  const made = fs.readdirSync(path.join(site, 'xa-phuong'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (made.length < STRINGS.length * 0.9) faults.push(`only ${made.length} of ${STRINGS.length} communes are on the site`);
  for (const file of fs.readdirSync(root)) {
    if (!['content', 'public', '.aoxanh', 'secret.key'].includes(file)) faults.push(`${file} was written beside the site`);
  }
  const browser = await launch();
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  page.on('dialog', (dialog) => { faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => { if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) faults.push(`asks ${request.url()}`); });
  for (const file of all) {
    await page.goto(pathToFileURL(path.join(site, file)).href);
    pages += 1;
    const found = await page.evaluate(() => {
      const wrong = [];
      if (window.ran) wrong.push('a script ran');
      for (const element of document.querySelectorAll('*')) {
        const name = element.localName;
        if (/^(img|iframe|object|embed|video|audio|source|form|base|marquee|math|textarea|style|foreignobject|animate|set|font|body|html)$/.test(name) && element !== document.body && element !== document.documentElement) wrong.push(`<${name}>`);
        if (name === 'script' && element.type !== 'application/ld+json' && !/assets\/(page|find|charts|offline)\.js\?v=/.test(element.getAttribute('src') || '')) wrong.push('<script>');
        for (const { name: attribute, value } of element.attributes) {
          if (/^on/.test(attribute) || attribute === 'style' || attribute === 'srcdoc') wrong.push(`${name} ${attribute}`);
          if (/^(href|src|action|data|xlink:href)$/.test(attribute) && /^\s*(javascript|vbscript|data|file):/i.test(value)) wrong.push(`${attribute}=${value.slice(0, 40)}`);
        }
      }
      for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
        try { JSON.parse(block.textContent); } catch (error) { wrong.push(`data: ${error}`); }
      }
      return wrong;
    });
    for (const what of new Set(found)) faults.push(`${file}: ${what}`);
  }
  await browser.close();
}
fs.rmSync(root, { recursive: true });
for (const fault of faults.slice(0, 40)) console.log(`  ${fault}`);
console.log(`hostile: ${STRINGS.length} strings, ${pages} pages, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
