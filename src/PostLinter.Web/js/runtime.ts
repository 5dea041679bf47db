// Starts the runtime of .NET with the files of a manifest, and puts the tables into its memory.
import { fetchManifest, type DeliveredFile, type Delivery, type Manifest } from './delivery';
import { deliver, type Place } from './delivery-beside';
import type { EngineAnswer, EngineRequest, StartOptions } from './engine';
import { findLack } from './support';
import { EngineError } from './trouble';

/** So long, in ms, nothing is collected: whoever has a draft already would wait for it. */
const untilGarbage = 1000;

/** In bytes; twice what Chromium lets grow before it looks. */
const pressure = 128 << 20;

/** Of memory for what lives shortly the runtime touches all; a quarter of its usual 4 MB is enough, and no slower. */
const youngObjects = 'nursery-size=1m';

/** The runtime compiles what runs often, up to this much; its usual 6 MB are used up by the rules before a long draft was read a dozen times. */
const compiled = '--jiterpreter-wasm-bytes-limit=40000000';

/** Without one, the runtime asks the browser for that of the machine, which takes long; the program reckons in universal time by itself. */
const timeZone = 'UTC';

/** The engine itself, in this thread: answers at once. */
export interface Door {
  readonly version: string;
  /** Makes the first answer faster; takes as long as that gains. */
  warmUp(): void;
  answer(request: EngineRequest): EngineAnswer;
}

/** What the engine exports: `Program.cs`. */
interface Exports {
  MakeRoom(table: string, length: number): number;
  Start(hasOneDraft: boolean): string;
  WarmUp(): void;
  Answer(method: string, target: string, body: string): [status: string, contentType: string, body: string];
}

interface Runtime {
  getAssemblyExports(name: string): Promise<{ PostLinter: { Web: { Program: Exports } } }>;
  localHeapViewU8(): Uint8Array;
}

interface RuntimeBuilder {
  withConfig(config: object): RuntimeBuilder;
  create(): Promise<Runtime>;
}

/** @throws {EngineError} */
export async function openDoor(options: Pick<StartOptions, 'hasOneDraft'> & Place): Promise<Door> {
  const lack = findLack();
  if (lack !== null) throw new EngineError(lack);
  const manifest = await fetchManifest(options.base);
  const delivery = deliver(options, manifest);
  const [, runtime] = await Promise.all([delivery.arrived(), startRuntime(options.base, manifest, delivery)]);
  return fill(runtime, manifest, delivery, options.hasOneDraft === true);
}

async function startRuntime(base: string, manifest: Manifest, delivery: Delivery): Promise<Runtime> {
  const script = async (name: string): Promise<Record<string, unknown>> => {
    const { path } = manifest.files.find(file => file.name === name)!;
    return await import(new URL(path, base).href).catch(() => { throw new EngineError('offline', name); }) as Record<string, unknown>;
  };
  const ofRuntime = manifest.files.filter(file => file.kind !== 'script' && file.kind !== 'table');
  const files = new Map(ofRuntime.map(file => [file.name, delivery.read(file)]));
  const assets = (kind: DeliveredFile['kind']): object[] => ofRuntime.filter(file => file.kind === kind)
    .map(({ name }) => ({ name, virtualPath: name, buffer: files.get(name)!.then(bytes => bytes.buffer) }));
  const scripts = Promise.all([script('dotnet.js'), script('dotnet.native.js'), script('dotnet.runtime.js')]);
  // The runtime waits for ever for a file that does not come; whoever waits for the files learns of it.
  const started = scripts.then(([host, native, runtime]) => (host['dotnet'] as RuntimeBuilder).withConfig({
    mainAssemblyName: manifest.main,
    globalizationMode: 'invariant',
    resources: {
      jsModuleNative: [{ name: 'dotnet.native.js', moduleExports: native }],
      jsModuleRuntime: [{ name: 'dotnet.runtime.js', moduleExports: runtime }],
      wasmNative: [{ name: 'dotnet.native.wasm', pendingDownload: compilable(files.get('dotnet.native.wasm')!) }],
      coreAssembly: assets('core'),
      assembly: assets('assembly'),
    },
    runtimeOptions: [compiled],
    environmentVariables: { MONO_GC_PARAMS: youngObjects, TZ: timeZone },
    runtimeConfig: { runtimeOptions: { configProperties: manifest.settings } },
  }).create());
  return (await Promise.all([started, ...files.values()]))[0];
}

/** The form in which browsers compile while they read. */
function compilable(file: Promise<Uint8Array<ArrayBuffer>>): object {
  const response = file.then(bytes => new Response(bytes, { headers: { 'Content-Type': 'application/wasm' } }));
  return { name: 'dotnet.native.wasm', url: 'dotnet.native.wasm', response };
}

async function fill(runtime: Runtime, manifest: Manifest, delivery: Delivery, hasOneDraft: boolean): Promise<Door> {
  try {
    const { Program: program } = (await runtime.getAssemblyExports(manifest.main)).PostLinter.Web;
    for (const file of manifest.files.filter(({ kind }) => kind === 'table')) {
      const bytes = await delivery.read(file);
      const place = program.MakeRoom(file.name, bytes.length);
      runtime.localHeapViewU8().set(bytes, place);
    }
    const version = program.Start(hasOneDraft);
    setTimeout(dropGarbage, untilGarbage);
    return {
      version,
      warmUp: () => program.WarmUp(),
      answer({ method, path, body = '' }) {
        const [status, contentType, text] = program.Answer(method, path, body);
        return { status: Number(status), contentType, body: text };
      },
    };
  } catch (error) {
    // The engine reads the forms of its tables itself.
    throw error instanceof EngineError ? error : new EngineError('other-version');
  }
}

/** Has the browser collect what the files left behind: it does so when memory outside of its heap grows, be it one untouched piece. */
function dropGarbage(): void {
  try {
    new ArrayBuffer(pressure);
  } catch {
    // So little is free that it collects anyway.
  }
}
