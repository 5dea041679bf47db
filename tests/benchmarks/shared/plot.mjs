// Plots as SVG, readable on a light and a dark page: lines over a logarithmic or linear plane, and groups of bars.

const colours = ['#0969da', '#cf222e', '#1a7f37', '#8250df', '#bf8700', '#57606a', '#db61a2', '#0598bc', '#9a6700', '#6e7781'];
const grey = '#7d8590';
const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const text = (x, y, content, anchor = 'start', fill = grey) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${escape(content)}</text>`;
const line = (x1, y1, x2, y2, stroke, more = '') => `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${stroke}" ${more}/>`;

const page = (width, height, title, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${escape(title)}">\n`
  + `${text(10, 18, title)}\n${parts.join('\n')}\n</svg>\n`;

function scaleOf(values, isLog, from, to) {
  const [low, high] = isLog
    ? [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))]
    : [0, Math.max(...values) * 1.05];
  const span = high - low || 1;
  const place = (v) => from + (((isLog ? Math.log10(v) : v) - low) / span) * (to - from);
  const ticks = isLog
    ? Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i))
    : Array.from({ length: 5 }, (_, i) => (high * i) / 4);
  return { place, ticks };
}

export const short = (v) => v === 0 ? '0'
  : v >= 1e9 ? `${+(v / 1e9).toPrecision(3)}G` : v >= 1e6 ? `${+(v / 1e6).toPrecision(3)}M` : v >= 1e3 ? `${+(v / 1e3).toPrecision(3)}k`
  : `${+v.toPrecision(2)}`;

/** series: [{ name, points: [[x, y], …] }] */
export function lines({ title, x, y, series, log = true, ideal }) {
  const [width, height, left, right, top, bottom] = [640, 360, 64, 20, 34, 44];
  const all = series.flatMap((s) => s.points);
  const across = scaleOf(all.map((p) => p[0]), log, left, width - right);
  const up = scaleOf(all.map((p) => p[1]), log, height - bottom, top);
  const parts = [];
  for (const v of across.ticks) {
    parts.push(line(across.place(v), top, across.place(v), height - bottom, grey, 'stroke-opacity="0.25"'), text(across.place(v), height - bottom + 16, short(v), 'middle'));
  }

  for (const v of up.ticks) {
    parts.push(line(left, up.place(v), width - right, up.place(v), grey, 'stroke-opacity="0.25"'), text(left - 6, up.place(v) + 4, short(v), 'end'));
  }

  parts.push(text((left + width) / 2, height - 8, x, 'middle'), text(width - right, 18, y, 'end'));
  series.forEach((s, i) => {
    const colour = colours[i % colours.length];
    parts.push(`<polyline fill="none" stroke="${colour}" stroke-width="2" points="${s.points.map((p) => `${across.place(p[0]).toFixed(1)},${up.place(p[1]).toFixed(1)}`).join(' ')}"/>`);
    s.points.forEach((p) => parts.push(`<circle cx="${across.place(p[0]).toFixed(1)}" cy="${up.place(p[1]).toFixed(1)}" r="3" fill="${colour}"/>`));
    parts.push(text(left + 10, top + 16 + i * 16, s.name, 'start', colour));
  });
  if (ideal) {
    parts.push(`<polyline fill="none" stroke="${grey}" stroke-dasharray="4 4" points="${ideal.map((p) => `${across.place(p[0]).toFixed(1)},${up.place(p[1]).toFixed(1)}`).join(' ')}"/>`);
  }

  return page(width, height, title, parts);
}

/** groups: [{ name, bars: [{ name, value, label }] }], a logarithmic bar each; the first of `strong` stands out. */
export function bars({ title, groups, strong }) {
  const [width, left, right, row] = [720, 170, 90, 18];
  const parts = [];
  let y = 30;
  for (const group of groups) {
    const { place } = scaleOf(group.bars.map((b) => b.value), true, left, width - right);
    y += 20;
    parts.push(text(10, y, group.name));
    for (const bar of group.bars) {
      y += row;
      const colour = strong(bar.name) ? colours[0] : grey;
      const end = Math.max(left + 2, place(bar.value));
      parts.push(text(left - 8, y, bar.name, 'end', colour), `<rect x="${left}" y="${y - 11}" width="${(end - left).toFixed(1)}" height="13" fill="${colour}"/>`, text(end + 6, y, bar.label, 'start', colour));
    }

    y += 8;
  }

  return page(width, y + 16, title, parts);
}
