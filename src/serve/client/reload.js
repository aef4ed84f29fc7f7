// Keeps a page of the preview up to date: reloads it when it would be served otherwise than it was,
// and lists what is wrong when the site could not be built. All text is put in as text. A page
// that nobody sees asks for nothing: a browser has few connections for one host, and what it missed
// is told when it asks again.

(() => {
  const own = document.currentScript.src;
  const mine = new URL(own).searchParams.get('page');
  const sign = '✕ ';
  let source;
  let shadow;
  let shown = '';

  for (const [target, name] of [[document, 'visibilitychange'], [window, 'pageshow'], [window, 'pagehide']]) {
    target.addEventListener(name, () => (document.hidden || name === 'pagehide' ? leave() : ask()));
  }
  if (!document.hidden) ask();

  function ask() {
    if (source && source.readyState !== EventSource.CLOSED) return;
    const asked = `events?page=${encodeURIComponent(location.pathname)}`;
    source = new EventSource(new URL(asked, own));
    source.onmessage = ({ data }) => told(JSON.parse(data));
    // What was refused is not asked for again by the browser itself.
    source.onerror = () => source.readyState === EventSource.CLOSED && setTimeout(() => document.hidden || ask(), 1000);
  }

  function leave() {
    if (source) source.close();
  }

  function told({ page, fault }) {
    if ((page || '') !== mine) {
      leave();
      location.reload();
    } else if (fault) show(fault);
    else hide();
  }

  function hide() {
    if (shadow) shadow.host.remove();
    shadow = null;
    shown = '';
  }

  // The same problems are not shown again to who has closed them.
  function show(fault) {
    const text = JSON.stringify(fault);
    if (text === shown) return;
    hide();
    shown = text;
    const host = document.createElement('div');
    host.lang = fault.language;
    shadow = host.attachShadow({ mode: 'open' });
    const box = dialog(fault);
    const again = make('button', sign + fault.again, 'again');
    again.type = 'button';
    again.hidden = true;
    again.onclick = () => box.showModal();
    box.onclose = () => { again.hidden = false; };
    box.addEventListener('toggle', () => { again.hidden = box.open; });
    const style = make('link');
    style.rel = 'stylesheet';
    style.href = new URL('overlay.css', own);
    style.onload = style.onerror = () => box.isConnected && box.showModal();
    shadow.append(style, box, again);
    document.body.append(host);
  }

  function dialog(fault) {
    const box = make('dialog');
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-labelledby', 'title');
    box.setAttribute('aria-describedby', 'intro');
    const head = make('div', '', 'head');
    const title = make('h2', fault.title);
    title.id = 'title';
    const close = make('button', fault.close);
    close.type = 'button';
    close.autofocus = true;
    close.onclick = () => box.close();
    head.append(title, close);
    const intro = make('p', fault.intro, 'intro');
    intro.id = 'intro';
    const list = make('ol');
    list.append(...fault.problems.map(problem));
    box.append(head, intro, list);
    if (fault.more) box.append(make('p', fault.more, 'more'));
    return box;
  }

  function problem({ severity, code, message, place, excerpt, notes }) {
    const item = make('li');
    const line = make('p', '', 'message');
    line.append(make('span', `${sign}${severity}`, 'severity'), ` ${message}`);
    if (code) line.append(' ', make('code', `[${code}]`, 'code'));
    item.append(line);
    if (place) {
      const where = make('p', '', 'place');
      where.append(make('code', place));
      item.append(where);
    }
    if (excerpt) item.append(make('pre', excerpt));
    for (const [label, text] of notes) {
      const note = make('p', '', 'note');
      note.append(make('b', `${label}:`), ` ${text}`);
      item.append(note);
    }
    return item;
  }

  function make(name, text, kind) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (kind) element.className = kind;
    return element;
  }
})();
