// Charts as files: buttons that save a chart as PNG and SVG, and its table as CSV.
//
// No page needs this: without it table and open data are there all the same. All words come from
// the page's <template id="files">. A copy of the drawing is dressed by the style sheet, unseen, in
// light colours and at one width for every screen; then its styles become attributes.

(() => {
  const template = document.getElementById('files');
  if (!template) return;
  const root = document.documentElement;
  const INHERITED = [
    'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
    'stroke-opacity', 'font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor',
  ];
  const OTHER = ['opacity', 'transform', 'display', 'paint-order', 'dominant-baseline'];

  for (const scope of document.querySelectorAll('figure, figure details')) {
    const drawings = [...scope.querySelectorAll('svg.chart')].filter((svg) => svg.closest('figure, details') === scope);
    const table = scope.matches('figure') && scope.querySelector('table');
    const files = {};
    if (drawings.length === 1) {
      files.svg = () => new Blob([picture(scope, drawings[0]).text], { type: 'image/svg+xml' });
      files.png = () => pixels(picture(scope, drawings[0]));
    }
    if (table) files.csv = () => new Blob([csv(table)], { type: 'text/csv' });
    if (Object.keys(files).length > 0) addButtons(scope, files);
  }

  function addButtons(scope, files) {
    const { page, date } = template.dataset;
    const buttons = template.content.cloneNode(true);
    for (const button of buttons.querySelectorAll('button')) {
      const make = files[button.value];
      if (!make) button.remove();
      button.querySelector('span').append(titleOf(scope));
      button.onclick = async () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(await make());
        link.download = `${page}-${scope.id}-${date}.${button.value}`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      };
    }
    const row = scope.querySelector(':scope > .files') || scope.appendChild(document.createElement('p'));
    row.className = 'files';
    row.prepend(buttons);
  }

  function words(element) {
    return element ? element.textContent.replace(/\s+/g, ' ').trim() : '';
  }

  // A drawing inside a disclosure is called by it.
  function titleOf(scope) {
    const title = words(scope.closest('figure').querySelector('figcaption strong'));
    return scope.matches('details') ? `${title} – ${words(scope.querySelector('summary'))}` : title;
  }

  // The text of an SVG file that stands alone, and its size in pixels.
  function picture(scope, drawing) {
    const stage = document.createElement('div');
    stage.className = scope.closest('figure').className;
    Object.assign(stage.style, { position: 'absolute', width: '648px', maxWidth: 'none' });
    const legend = scope.querySelector('.legend');
    stage.append(...[drawing, legend].filter(Boolean).map((part) => part.cloneNode(true)));
    root.classList.add('light');
    drawing.after(stage);
    try {
      return compose(scope, stage);
    } finally {
      stage.remove();
      root.classList.remove('light');
    }
  }

  // Whose and what above, then the drawing, its legend, and the source below, on paper.
  function compose(scope, stage) {
    const drawing = stage.querySelector('svg');
    const frame = drawing.viewBox.baseVal;
    stage.querySelectorAll('svg').forEach(undress);
    const family = drawing.getAttribute('font-family');
    const em = frame.width / 40;
    const margin = 1.5 * em;
    const width = frame.width + 2 * margin;
    const scale = Math.max(1200 / width, 2);
    const colours = getComputedStyle(root);
    const colour = (name) => colours.getPropertyValue(`--${name}`).trim();
    const out = node('svg', { 'font-family': family });
    const add = (...made) => out.appendChild(node(...made));
    add('title', {}, titleOf(scope));
    add('desc', {}, drawing.getAttribute('aria-label') || '');
    const paper = add('rect', { width, fill: colour('paper') });
    let y = em / 2;

    const paragraph = (text, size, fill, weight = 400) => {
      for (const line of wrapped(text, `${weight} ${size}px ${family}`, frame.width)) {
        y += size * 1.4;
        add('text', { x: margin, y: y - size * 0.3, 'font-size': size, 'font-weight': weight, fill }, line);
      }
    };
    paragraph(words(document.querySelector('h1')), em, colour('soft-ink'));
    paragraph(titleOf(scope), 1.5 * em, colour('deep'), 700);
    paragraph(words(scope.closest('figure').querySelector('.sub')), em, colour('soft-ink'));
    y += em;
    const body = add('g', { transform: `translate(${margin} ${y})` });
    for (const name of INHERITED) body.setAttribute(name, drawing.getAttribute(name));
    body.append(...drawing.childNodes);
    y += frame.height + em;

    let x = width;
    for (const row of stage.querySelectorAll('.legend li')) {
      const swatch = row.querySelector('svg');
      const text = [...row.children].map(words).filter(Boolean).join(' · ');
      const room = 3.5 * em + measure(text, `${em}px ${family}`);
      if (x + room > width) {
        x = margin;
        y += 2 * em;
      }
      if (swatch) out.append(setAll(swatch, { x, y: y - 1.05 * em, width: 1.4 * em, height: 1.4 * em }));
      add('text', { x: x + 2 * em, y, 'font-size': em, fill: colour('ink') }, text);
      x += room;
    }
    y += em;
    for (const line of [template.dataset.source, address()]) paragraph(line, 0.9 * em, colour('soft-ink'));
    y += em;

    setAll(paper, { height: y });
    const size = { width: Math.round(width * scale), height: Math.round(y * scale) };
    setAll(out, { ...size, viewBox: `0 0 ${width} ${Math.round(y * 10) / 10}` });
    return { ...size, text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(out)}\n` };
  }

  // Turns styles into attributes. All are read before the first is written.
  function undress(drawing) {
    const styles = new Map();
    for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
      const computed = getComputedStyle(element);
      styles.set(element, Object.fromEntries([...INHERITED, ...OTHER].map((name) => [name, plain(computed.getPropertyValue(name))])));
    }
    for (const [element, style] of styles) {
      const above = styles.get(element.parentNode) || {};
      // A link would lead nowhere from where the file is saved.
      for (const name of ['class', 'role', 'aria-hidden', 'href']) element.removeAttribute(name);
      if (/title|desc|defs|pattern/.test(element.localName)) continue;
      for (const name of INHERITED) {
        if (style[name] === above[name]) element.removeAttribute(name);
        else element.setAttribute(name, style[name]);
      }
      if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
      if (style.transform !== 'none') element.setAttribute('transform', style.transform);
      // What many programs do not know: text set by its middle, and an outline behind letters.
      if (style['dominant-baseline'] === 'central') element.setAttribute('dy', '.35em');
      if (element.localName === 'text' && style['paint-order'].startsWith('stroke') && style.stroke !== 'none') {
        element.before(setAll(element.cloneNode(true), { fill: style.stroke }));
        element.setAttribute('stroke', 'none');
      }
      if (style.display === 'none') element.remove();
    }
  }

  // A style as programs other than browsers read it.
  function plain(value) {
    return value.replace(/(\d)px/g, '$1').replace(/"/g, "'").replace(/url\('(.*?)'\)/, 'url($1)').replace(/(system-ui|-apple-system), /g, '');
  }

  // The page's public address, else the one it was opened at; none for a file.
  function address() {
    const { href } = document.querySelector('[rel=canonical]') || location;
    return /^http/.test(href) ? href.replace(/(index\.html)?([?#].*)?$/, '') : '';
  }

  function measure(text, font) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = font;
    return pen.measureText(text).width;
  }

  function wrapped(text, font, width) {
    const lines = [];
    for (const word of text.split(' ').filter(Boolean)) {
      const longer = `${lines[lines.length - 1]} ${word}`;
      if (lines.length > 0 && measure(longer, font) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  function setAll(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, typeof value === 'number' ? Math.round(value * 10) / 10 : value);
    }
    return element;
  }

  function node(name, attributes, text = '') {
    const element = setAll(document.createElementNS('http://www.w3.org/2000/svg', name), attributes);
    element.textContent = text;
    return element;
  }

  // By data: no other image may be read from a canvas on file://.
  async function pixels({ text, width, height }) {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d').drawImage(image, 0, 0, width, height);
    return new Promise((done) => canvas.toBlob(done));
  }

  // RFC 4180, with the mark that tells spreadsheets it is UTF-8.
  function csv(table) {
    const quoted = (cell) => (/[",]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
    const line = (row) => [...row.cells].map((cell) => quoted(raw(words(cell)))).join(',');
    return `\ufeff${[...table.rows].map(line).join('\r\n')}\r\n`;
  }

  // A shown value as programs read it: 1.234 → 1234, 78,6% → 78.6, 07/11/2025 → 2025-11-07.
  function raw(shown) {
    if (shown === '–') return '';
    const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(shown);
    if (date) return `${date[3]}-${date[2]}-${date[1]}`;
    const [group, decimal] = root.lang === 'vi' ? '.,' : ',.';
    const number = new RegExp(`^[+−]?(0|[1-9]\\d{0,2}(\\${group}\\d{3})*)(\\${decimal}\\d+)?%?$`);
    if (number.test(shown)) return shown.split(group).join('').replace(decimal, '.').replace(/[+%]/g, '').replace('−', '-');
    // Text that a spreadsheet would run as a formula.
    return /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
  }
})();
