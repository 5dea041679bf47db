// Draws the page's icon in the sizes that home screens ask for.
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const svg = await readFile(new URL('../../PostLinter.Service/wwwroot/icon.svg', import.meta.url));
for (const width of [192, 512]) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  await writeFile(new URL(`../page/icon-${width}.png`, import.meta.url), image.asPng());
}
