// For a site that keeps nothing on phones (any more): removes what was kept, and itself.

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => {
  const isOwn = (name) => name.startsWith(`aoxanh ${registration.scope} `);
  const empty = (names) => Promise.all(names.filter(isOwn).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(empty).then(() => registration.unregister()));
});
