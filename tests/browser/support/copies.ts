import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const folders: string[] = [];
after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A copy of the extension whose engine a test may change; gone after the tests of its file. */
export async function copyOf(extension: string, change: (engine: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postlinter-copy-'));
  folders.push(folder);
  await cp(extension, folder, { recursive: true });
  await change(join(folder, 'engine'));
  return folder;
}
