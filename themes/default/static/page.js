// Small things on top of pages that work without them: share, copy the address, print; sort a
// table by a column; show only the rows of one status. All words come from <template id="tools">.

(() => {
  const template = document.getElementById('tools');
  if (!template) return;
  const words = template.dataset;

  // --- Share, copy, print ----------------------------------------------------------------------

  // A page opened from a folder has no address to pass on, but perhaps a public one.
  const canonical = document.querySelector('link[rel="canonical"]');
  const address = canonical ? canonical.href : location.protocol.startsWith('http') && location.href;
  const tools = template.content.cloneNode(true);
  const said = tools.querySelector('[role="status"]');
  const does = {
    share: address && navigator.share && (() => navigator.share({ title: document.title, url: address }).catch(() => {})),
    copy: address && navigator.clipboard && (async () => {
      await navigator.clipboard.writeText(address);
      said.textContent = words.copied;
    }),
    print: () => window.print(),
  };
  for (const button of tools.querySelectorAll('button')) {
    if (does[button.value]) button.onclick = does[button.value];
    else button.remove();
  }
  document.querySelector('main').append(tools);

  // --- Sort ------------------------------------------------------------------------------------

  const vietnamese = document.documentElement.lang === 'vi';
  const names = new Intl.Collator(document.documentElement.lang, { numeric: true });

  // A number or a date in the page's language, else the text; nothing where nothing is reported.
  function valueOf(row, column) {
    const cell = row.cells[column];
    const text = cell.textContent.trim();
    const date = text.match(/^(\d\d)\/(\d\d)\/(\d{4})/);
    if (date) return Number(date[3] + date[2] + date[1]);
    const number = text.match(/^[+−-]?[\d.,]+/);
    if (number && column) {
      const digits = vietnamese ? number[0].replace(/\./g, '').replace(',', '.') : number[0].replace(/,/g, '');
      return Number(digits.replace('−', '-'));
    }
    return !text || text === '–' || cell.querySelector('.unknown') ? null : text;
  }

  function sort(table, column, down) {
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, value: valueOf(row, column) }));
    rows.sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null) - (b.value === null);
      const order = typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value : names.compare(a.value, b.value);
      return down ? -order : order;
    });
    table.tBodies[0].append(...rows.map(({ row }) => row));
  }

  for (const table of document.querySelectorAll('main table')) {
    const head = table.tHead && table.tHead.rows[0];
    const body = table.tBodies[0];
    if (!head || table.tHead.rows.length > 1 || !body || body.rows.length < 5) continue;
    if ([...body.rows].some((row) => row.cells.length !== head.cells.length)) continue;
    for (const [column, cell] of [...head.cells].entries()) {
      if (!cell.textContent.trim()) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...cell.childNodes);
      cell.append(button);
      button.onclick = () => {
        const number = [...body.rows].some((row) => typeof valueOf(row, column) === 'number');
        const before = cell.ariaSort;
        const down = before ? before === 'ascending' : number;
        for (const other of head.cells) other.ariaSort = null;
        cell.ariaSort = down ? 'descending' : 'ascending';
        sort(table, column, down);
      };
    }
  }

  // --- Only one status -------------------------------------------------------------------------

  for (const scope of document.querySelectorAll('[data-filter]')) {
    const rows = [...scope.querySelectorAll('tbody tr')];
    const choices = new Map();
    for (const row of rows) {
      for (const cell of row.cells) {
        const status = cell.querySelector('.status');
        if (!status) continue;
        const about = cell.dataset.label || '';
        if (!choices.has(about)) choices.set(about, new Map());
        const word = status.textContent.trim();
        choices.get(about).set(word, (choices.get(about).get(word) || []).concat(row));
      }
    }
    if (rows.length < 8 || !choices.size) continue;
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.add(new Option(words.all));
    for (const [about, statuses] of choices) {
      const group = document.createElement('optgroup');
      group.label = about;
      for (const [word, found] of statuses) {
        group.append(new Option(`${word} (${found.length})`, `${about}|${word}`));
      }
      select.append(group);
    }
    select.onchange = () => {
      const [about, word] = select.value.split('|');
      const shown = select.selectedIndex ? new Set(choices.get(about).get(word)) : null;
      for (const row of rows) row.hidden = Boolean(shown) && !shown.has(row);
      for (const part of scope.querySelectorAll('section')) {
        part.hidden = Boolean(shown) && !part.querySelector('tbody tr:not([hidden])');
      }
    };
    label.className = 'filter';
    label.append(`${words.filter} `, select);
    scope.prepend(label);
  }
})();
