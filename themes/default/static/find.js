// "Find your commune": instant search in the site's own list of names.
//
// Without this script the list under the field is there all the same. The list of names is a
// script too (src/render/search/), loaded when the field is touched: a page opened from a folder
// may load nothing else. Names match typed with marks or without, in part, joined together, or
// in the raw keys of Telex and VNI; what has the marks that were typed comes first.

(() => {
  const box = document.querySelector('.find');
  if (!box) return;
  const field = box.querySelector('input');
  const said = box.querySelector('[role="status"]');
  const list = box.querySelector('ul');
  const { root, then, former, until, none, some, more, failed } = box.dataset;
  const pageKinds = box.dataset.pages.split('|');
  const SHOWN = 8;
  const MOST_FILES = 6;
  const files = new Map();
  const entries = new Map();
  let beginnings = null;
  let typing = 0;

  // --- Letters -------------------------------------------------------------------------------

  // 'đ' does not decompose: its stroke is written as a mark. 'y' is as good as 'i'.
  const apart = (text) => text.toLowerCase().normalize('NFD').replace(/[đð]/g, 'd\u0335');
  const MARKS = /[\u0300-\u036f]/g;
  const plain = (word) => word.replace(MARKS, '').replace(/y/g, 'i');
  const words = (text) => (apart(text).match(/[\p{L}\p{N}\u0300-\u036f]+/gu) || [])
    .map((word) => ({ plain: plain(word), marks: (word.match(MARKS) || []).join('') }));

  // The plain letters that somebody meant who typed Telex ("dduwcs") or VNI ("d9u71c").
  function keyed(word) {
    let seen = false;
    let out = '';
    for (const [at, letter] of [...word].entries()) {
      const vowel = /[aeiou]/.test(letter);
      if (letter === 'w' && !seen) out += 'u';
      else if (seen && /[sfrxjzw]/.test(letter)) continue;
      else if (out && /[0-9]/.test(letter)) continue;
      else if (letter === 'd' && out[0] === 'd' && (at === 1 || at === word.length - 1)) continue;
      else if (vowel && /[aeo]/.test(letter) && letter === out.at(-1)) continue;
      else out += letter;
      seen ||= vowel || letter === 'w';
    }
    return out;
  }

  const asKeys = (typed) => typed.map((word) => ({ plain: keyed(word.plain), marks: '' }));

  // --- Files ---------------------------------------------------------------------------------

  function load(beginning) {
    if (!files.has(beginning)) {
      files.set(beginning, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = beginning ? box.dataset.index.replace('_.js', `t-${beginning}.js`) : box.dataset.index;
        script.onload = resolve;
        script.onerror = () => { files.delete(beginning); reject(new Error(script.src)); };
        document.head.append(script);
      }));
    }
    return files.get(beginning);
  }

  window.aoxanhFound = (beginning, { a, k, v, g, c, p, n }) => {
    if (!beginning) {
      beginnings = n ? new Set(n.split(' ')) : null;
      // Guides have been chosen already where a guide's page asks for the commune.
      for (const [kind, name, path, about] of p) {
        if (kind || !then) add(path, name, kind ? 4 : 2, name, about || '', path, pageKinds[kind]);
      }
    }
    for (const [name, kind, folder, group, formers, villages] of c) {
      const path = `xa-phuong/${folder}/${then || 'index.html'}`;
      const around = `${group === null ? '' : g[group]} ${a || province}`;
      const title = k[kind].replace('$', name);
      add(folder, name, 0, title, around, path, group === null ? '' : g[group], k[kind]);
      for (const [old, day] of formers) {
        const note = (day ? until : former).replace('%', day || '').replace('$', old);
        add(folder, old, 1, title, around, path, note);
      }
      for (const [kind, names] of villages) {
        for (const village of names) {
          const called = v[kind] ? `${v[kind]} ${village}` : village;
          add(`${folder} ${called}`, village, 3, called, `${around} ${title}`, path, title, v[kind]);
        }
      }
    }
    if (a) province = a;
  };
  let province = '';

  // Ranks: commune, former name, guide, village, other page.
  function add(key, name, rank, title, around, path, note, kind) {
    if (entries.has(`${key}|${name}`)) return;
    const own = words(name);
    entries.set(`${key}|${name}`, {
      key, rank, title, path, note: note || '', at: entries.size,
      names: kind ? [own, words(`${kind.replace('$', '')} ${name}`)] : [own],
      around: words(around),
    });
  }

  // The files in which names may be that begin with these words, or some of them.
  function filesFor(typed) {
    const wanted = new Set();
    if (!beginnings) return [];
    for (let from = 0; from < typed.length; from += 1) {
      for (let to = typed.length; to > from; to -= 1) {
        const letters = typed.slice(from, to).map((word) => word.plain).join('').replace(/[^a-z0-9]/g, '');
        let deepest = null;
        for (let end = 1; end <= letters.length; end += 1) {
          const beginning = letters.slice(0, end);
          if (beginnings.has(beginning)) { deepest = beginning; break; }
          if (!beginnings.has(`${beginning}*`)) break;
          deepest = beginning;
        }
        if (deepest && wanted.size < MOST_FILES) wanted.add(deepest);
      }
    }
    return [...wanted];
  }

  // --- Matching ------------------------------------------------------------------------------

  const joined = (list) => list.map((word) => word.plain).join('');
  const begins = (word, typed) => word.plain.startsWith(typed.plain);
  const marked = (word, typed) => begins(word, typed) && [...typed.marks].every((mark) => word.marks.includes(mark));

  // 0 the name itself, 1 its beginning, 2 its words from the second on, 3 words in any order,
  // from 4 on with so many words of where it is; none if something typed is nowhere.
  function closeness(name, around, typed) {
    const whole = joined(name);
    const wanted = joined(typed);
    if (whole === wanted) return 0;
    if (whole.startsWith(wanted)) return 1;
    for (let from = 1; from < name.length; from += 1) {
      if (joined(name.slice(from)).startsWith(wanted)) return 2;
    }
    const inName = typed.filter((word) => name.some((known) => begins(known, word)));
    if (inName.length === typed.length) return 3;
    const elsewhere = typed.filter((word) => !inName.includes(word));
    return inName.length && elsewhere.every((word) => around.some((known) => begins(known, word)))
      ? 3 + elsewhere.length : null;
  }

  function search(typed, raw) {
    const withMarks = raw && typed.some((word) => word.marks);
    const found = [];
    for (const entry of entries.values()) {
      let best = null;
      for (const name of entry.names) {
        const close = closeness(name, entry.around, typed);
        if (close !== null && (best === null || close < best)) best = close;
      }
      if (best === null) continue;
      const known = [...entry.names.at(-1), ...entry.around];
      const asTyped = !withMarks || typed.every((word) => known.some((own) => marked(own, word)) || !word.marks);
      found.push({ entry, order: [asTyped ? 0 : 1, Math.max(best, 3), entry.rank === 1 && best < 2 ? 0.5 : entry.rank, best, entry.at] });
    }
    found.sort((a, b) => {
      const at = a.order.findIndex((value, index) => value !== b.order[index]);
      return a.order[at] - b.order[at];
    });
    const seen = new Set();
    return found.map(({ entry }) => entry).filter(({ key }) => !seen.has(key) && seen.add(key));
  }

  // What was typed; then as keys of Telex; then with a word less at the end or the beginning.
  function findAll(text) {
    const typed = words(text);
    let found = search(typed, true);
    const known = new Set(found);
    found = found.concat(search(asKeys(typed), false).filter((entry) => !known.has(entry)));
    for (let less = 1; !found.length && less < typed.length; less += 1) {
      found = search(typed.slice(less), true);
      if (!found.length) found = search(typed.slice(0, -less), true);
    }
    return found;
  }

  async function answer() {
    const mine = ++typing;
    const text = field.value.trim();
    try {
      await load('');
      const typed = words(text);
      await Promise.all([...filesFor(typed), ...filesFor(asKeys(typed))].map(load));
    } catch {
      if (mine === typing) said.textContent = failed;
      return;
    }
    if (mine !== typing) return;
    const found = words(text).length ? findAll(text) : [];
    list.replaceChildren(...found.slice(0, SHOWN).map(item));
    if (!text) said.textContent = '';
    else if (!found.length) said.textContent = none;
    else if (found.length > SHOWN) said.textContent = more.replace('$', SHOWN);
    else said.textContent = some.replace('$', found.length);
  }

  function item({ title, note, path }) {
    const link = document.createElement('a');
    link.href = root + path;
    link.append(title);
    if (note) {
      const small = document.createElement('span');
      small.className = 'small';
      small.append(note);
      link.append(' ', small);
    }
    const row = document.createElement('li');
    row.append(link);
    return row;
  }

  // --- Keys ----------------------------------------------------------------------------------

  const links = () => [...list.querySelectorAll('a')];

  box.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (event.key === 'Escape' && field.value) {
      field.value = '';
      field.focus();
      answer();
    } else if (event.key === 'ArrowDown' && at < all.length - 1) {
      all[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (all[at - 1] || field).focus();
    } else if (event.key === 'Enter' && event.target === field && !event.isComposing) {
      answer().then(() => links()[0]?.click());
    } else {
      return;
    }
    event.preventDefault();
  });
  field.addEventListener('focus', () => load('').catch(() => {}), { once: true });
  field.addEventListener('input', answer);
  // A browser that goes back may keep what was typed.
  if (field.value) answer();
})();
