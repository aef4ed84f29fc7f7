// Has visited pages kept by sw.js, and lists what is kept. Does nothing in a folder.

(() => {
  const { serviceWorker: worker, connection } = navigator;
  if (!worker || !location.protocol.startsWith('http')) return;
  const root = new URL('..', document.currentScript.src).href;
  const here = location.href.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
  const again = document.getElementById('again');

  addEventListener('load', () => (window.requestIdleCallback || setTimeout)(async () => {
    try {
      await worker.register(`${root}sw.js`);
      (await worker.ready).active.postMessage(wanted());
    } catch {
      // Nothing is kept.
    }
  }));
  if (again) showKept();

  // This page; from a commune's page also what else is needed there. Private pages only when opened.
  function wanted() {
    const urls = new Set([here]);
    if (/\/xa-phuong\/[^/]+\/index\.html$/.test(here) && !(connection && connection.saveData)) {
      const folder = here.slice(0, -10);
      for (const { href } of document.links) {
        if (href.startsWith(folder) && href.endsWith('/index.html') && !href.includes('/ca-cua-toi/')) urls.add(href);
      }
      for (const path of ['ngoai-mang/', 'co-that-khong/', '']) urls.add(`${root}${path}index.html`);
    }
    return [...urls];
  }

  async function showKept() {
    const to = new URL(location.hash.slice(1) || 'index.html', root).href;
    if (to.startsWith(root)) again.href = to;
    const list = document.getElementById('kept-pages');
    const cache = await caches.open(`aoxanh ${root} pages`);
    for (const { url } of (await cache.keys()).reverse()) {
      const title = /<title>[^<]*/.exec(await (await cache.match(url)).text());
      const link = document.createElement('a');
      link.href = url;
      link.textContent = title ? new DOMParser().parseFromString(title, 'text/html').title.replace(/ · .*/, '') : url.split('/').pop();
      list.appendChild(document.createElement('li')).append(link);
      list.parentElement.hidden = false;
    }
  }
})();
