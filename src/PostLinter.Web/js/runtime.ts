// Starts the runtime of .NET with the files of a manifest, and puts the tables into its memory.
import { fetchFiles, fetchManifest, type DeliveredFile, type Manifest } from './delivery';
import type { EngineAnswer, EngineRequest, Progress } from './engine';
import { findLack } from './support';
import { EngineError } from './trouble';

/** The engine itself, in this thread: answers at once. */
export interface Door {
  readonly version: string;
  answer(request: EngineRequest): EngineAnswer;
}

/** What the engine exports: `Program.cs`. */
interface Exports {
  MakeRoom(table: string, length: number): number;
  Start(): string;
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
export async function openDoor(base: string, onProgress?: (progress: Progress) => void): Promise<Door> {
  const lack = findLack();
  if (lack !== null) throw new EngineError(lack);
  const manifest = await fetchManifest(base);
  const files = fetchFiles(base, manifest, onProgress);
  // The runtime waits for ever for a file that does not come; whoever waits for the files learns of it.
  const [tables, runtime] = await Promise.all([waitFor(manifest, files), startRuntime(base, manifest, files)]);
  return fill(runtime, manifest, tables);
}

async function waitFor(manifest: Manifest, files: Map<string, Promise<ArrayBuffer>>): Promise<Map<string, Uint8Array>> {
  await Promise.all(files.values());
  const tables = manifest.files.filter(file => file.kind === 'table');
  return new Map(await Promise.all(tables.map(async ({ name }) => [name, new Uint8Array(await files.get(name)!)] as const)));
}

async function startRuntime(base: string, manifest: Manifest, files: Map<string, Promise<ArrayBuffer>>): Promise<Runtime> {
  const script = async (name: string): Promise<Record<string, unknown>> => {
    const { path } = manifest.files.find(file => file.name === name)!;
    return await import(new URL(path, base).href).catch(() => { throw new EngineError('offline', name); }) as Record<string, unknown>;
  };
  const assets = (kind: DeliveredFile['kind']): object[] => manifest.files.filter(file => file.kind === kind)
    .map(({ name }) => ({ name, virtualPath: name, buffer: files.get(name) }));
  const [host, native, runtime] = await Promise.all([script('dotnet.js'), script('dotnet.native.js'), script('dotnet.runtime.js')]);
  return (host['dotnet'] as RuntimeBuilder).withConfig({
    mainAssemblyName: manifest.main,
    globalizationMode: 'invariant',
    resources: {
      jsModuleNative: [{ name: 'dotnet.native.js', moduleExports: native }],
      jsModuleRuntime: [{ name: 'dotnet.runtime.js', moduleExports: runtime }],
      wasmNative: [{ name: 'dotnet.native.wasm', pendingDownload: compilable(files.get('dotnet.native.wasm')!) }],
      coreAssembly: assets('core'),
      assembly: assets('assembly'),
    },
    runtimeConfig: { runtimeOptions: { configProperties: manifest.settings } },
  }).create();
}

/** The form in which browsers compile while they read. */
function compilable(bytes: Promise<ArrayBuffer>): object {
  const response = bytes.then(buffer => new Response(buffer, { headers: { 'Content-Type': 'application/wasm' } }));
  return { name: 'dotnet.native.wasm', url: 'dotnet.native.wasm', response };
}

async function fill(runtime: Runtime, manifest: Manifest, tables: Map<string, Uint8Array>): Promise<Door> {
  try {
    const { Program: program } = (await runtime.getAssemblyExports(manifest.main)).PostLinter.Web;
    for (const [name, bytes] of tables) {
      const place = program.MakeRoom(name, bytes.length);
      // The memory may have grown: its view is asked for afterwards.
      runtime.localHeapViewU8().set(bytes, place);
    }
    const version = program.Start();
    return {
      version,
      answer({ method, path, body = '' }) {
        const [status, contentType, text] = program.Answer(method, path, body);
        return { status: Number(status), contentType, body: text };
      },
    };
  } catch {
    // The engine reads the forms of its tables itself.
    throw new EngineError('other-version');
  }
}
