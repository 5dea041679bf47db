import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOf } from './copies';

/** A browser whose school has set a policy: what to start it with, and what takes the policy away. */
export interface PolicyPlace {
  readonly extension: string;
  readonly home?: string;
  /** Of Firefox: what its environment and its preferences have to say. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly preferences?: Readonly<Record<string, string | boolean>>;
  remove(): Promise<void>;
}

/** Where Chromium reads the policies of a machine; it knows none of a user. */
const machine = '/etc/chromium/policies/managed';

/** Why a test cannot set a policy here, or false. */
export function cannotSetPolicy(browser: string): string | false {
  try {
    if (browser !== 'firefox') accessSync(machine, constants.W_OK);
    return false;
  } catch {
    return `${machine} is not there, or may not be written`;
  }
}

/** The two ways in which a school sets a policy in Firefox: a managed storage manifest, or the file with all policies of the browser. */
export type FirefoxPolicy = 'manifest' | 'policies.json';

export function setPolicy(browser: string, extension: string, policy: Record<string, unknown>, way: FirefoxPolicy = 'manifest'): Promise<PolicyPlace> {
  if (browser !== 'firefox') return onMachine(extension, policy);
  return way === 'manifest' ? inHome(extension, policy) : inPolicies(extension, policy);
}

const name = 'postlinter@postlinter.example';

/** A file with policies. Only where it is being tested does Firefox read one that lies elsewhere than beside the program or in `/etc`. */
async function inPolicies(extension: string, policy: Record<string, unknown>): Promise<PolicyPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'postlinter-policies-'));
  const file = join(folder, 'policies.json');
  await writeFile(file, JSON.stringify({ policies: { '3rdparty': { Extensions: { [name]: policy } } } }));
  return {
    extension,
    environment: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    preferences: { 'browser.policies.alternatePath': file, 'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The folder of a user with a managed storage manifest, as Firefox reads it. */
async function inHome(extension: string, policy: Record<string, unknown>): Promise<PolicyPlace> {
  const home = await mkdtemp(join(tmpdir(), 'postlinter-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify({ name, description: 'School', type: 'storage', data: policy }));
  return { extension, home, remove: () => rm(home, { recursive: true, force: true }) };
}

/** A policy for a copy of the extension, which has a name of its own, so that it holds for no other browser of this machine. */
async function onMachine(extension: string, policy: Record<string, unknown>): Promise<PolicyPlace> {
  const copy = await realpath(await copyOf(extension, async () => undefined));
  const id = idOf(copy);
  const file = join(machine, `postlinter-test-${id}.json`);
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return { extension: copy, remove: () => rm(file, { force: true }) };
}

/** Chromium names an extension that was not packed after its folder: sixteen bytes of a hash, in letters from a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
