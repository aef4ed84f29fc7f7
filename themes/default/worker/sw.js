// Keeps what somebody opened, to be read again without a network. The build fills in VERSION, a mark
// of all assets, and ASSETS, and leaves these remarks out. Pages: the network first, after WAIT what
// is kept. Assets: what is kept first. Only pages with MARK are kept: the log-in page of a WiFi and
// the office's edition lack it.

const VERSION = '@VERSION@';
const ASSETS = ['@ASSETS@'];
const MARK = 'id="kept" hidden';
const WAIT = 3000;
const FRESH = 6 * 3600e3;
const MOST = 60;

const { scope } = registration;
const own = `aoxanh ${scope} `;
const names = [own + VERSION, `${own}pages`];
const [assets, pages] = names.map((name) => caches.open(name));
const offline = `${scope}ngoai-mang/index.html`;

addEventListener('install', (event) => {
  event.waitUntil(assets.then((cache) => cache.addAll([...ASSETS, offline])).then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(own) && !names.includes(name);
  const tidy = (all) => Promise.all(all.filter(isOld).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(tidy).then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  if (mode === 'navigate') event.respondWith(page(event));
  else if (ASSETS.includes(url.slice(scope.length)) || url.includes('?v=')) event.respondWith(asset(event.request));
});

// What a page asks to be fetched while nothing else is to do.
addEventListener('message', (event) => event.waitUntil(fetchAll(event.data)));

async function page(event) {
  const key = keyOf(event.request.url);
  let copy;
  const fresh = fetch(event.request).then((response) => {
    copy = response.clone();
    return response;
  });
  event.waitUntil(fresh.then(() => keep(key, copy), () => {}));
  const kept = await caches.match(key);
  if (!kept) return fresh.catch(() => Response.redirect(`${offline}#${key.slice(scope.length)}`));
  const good = fresh.then((response) => response.status < 500 && response, () => {});
  const late = new Promise((resolve) => setTimeout(resolve, WAIT));
  return (await Promise.race([good, late])) || shown(key, kept);
}

async function asset(request) {
  const cache = await assets;
  const kept = await cache.match(request);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    // A kept page may ask for an asset of an earlier version.
    return (await cache.match(request, { ignoreSearch: true })) || Promise.reject(error);
  }
}

async function fetchAll(urls) {
  for (const key of urls) {
    const kept = await caches.match(key);
    if (!(kept && Date.now() - kept.headers.get('x-kept') < FRESH)) await keep(key, await fetch(key));
  }
}

async function keep(key, response) {
  const cache = await (key === offline ? assets : pages);
  if (response.status === 404) await cache.delete(key);
  const headers = new Headers(response.headers);
  const isPage = isHtml(headers);
  if (!response.ok || !(isPage || headers.get('content-type') === 'application/pdf')) return;
  const body = await response[isPage ? 'text' : 'blob']();
  if (isPage && !body.includes(MARK)) return;
  headers.set('x-kept', Date.now());
  // Put again, it is the last one to go.
  await cache.delete(key);
  await cache.put(key, new Response(body, { headers }));
  for (const old of (await cache.keys()).slice(0, -MOST)) await cache.delete(old);
}

async function shown(key, { headers, body }) {
  const kept = new Response(body, { headers });
  if (key === offline || !isHtml(headers)) return kept;
  return new Response((await kept.text()).replace(MARK, 'id="kept"'), { headers });
}

function isHtml(headers) {
  return /^text\/html/.test(headers.get('content-type'));
}

function keyOf(url) {
  return url.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
}
