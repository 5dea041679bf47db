import { encode } from 'uqr';

/** More characters make squares that a telephone cannot tell apart on a screen. */
export const mostInQr = 1200;

/** White around the squares, in squares: what readers want. */
const margin = 4;

/** A picture of a text as a QR code, black on white whatever the colours of the page. The text has `mostInQr` characters at most. */
export function qrOf(text: string, label: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => isDark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])).join('');
  const side = size + 2 * margin;
  const svg = element('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' });
  svg.append(element('rect', { width: String(side), height: String(side), fill: '#fff' }), element('path', { d: path, fill: '#000' }));
  return svg as SVGSVGElement;
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
