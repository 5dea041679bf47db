// Draws icons/icon.svg in the sizes that browsers ask for.
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const svg = await readFile(new URL('../icons/icon.svg', import.meta.url));
for (const width of [16, 32, 48, 128]) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  await writeFile(new URL(`../static/icons/${width}.png`, import.meta.url), image.asPng());
}
