// The tools that postlint is measured beside: where they come from, and how each is called on files.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { postlint, root } from '../shared/inputs.mjs';

const settings = path.join(path.dirname(fileURLToPath(import.meta.url)), 'settings');
const stat = (file) => { try { return fs.statSync(file); } catch { return null; } };
const has = (program) => spawnSync('which', [program]).status === 0;

function run(program, args, cwd) {
  const made = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (made.status !== 0) {
    const said = `${made.stderr}${made.stdout}`.trim().split('\n').filter((l) => /error|404|unable/i.test(l));
    throw new Error((said[0] ?? `${program} ended with ${made.status}`).slice(0, 160));
  }

  return made.stdout;
}

/** Packages of the npm registry, in a folder of their own, so that one that cannot be had does not stop the others. */
function npm(...packages) {
  return (folder) => {
    const wanted = packages.join(' ');
    if (stat(path.join(folder, 'wanted')) && fs.readFileSync(path.join(folder, 'wanted'), 'utf8') === wanted) {
      return;
    }

    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], folder);
    for (const file of fs.readdirSync(settings)) {
      fs.copyFileSync(path.join(settings, file), path.join(folder, file));
    }

    fs.writeFileSync(path.join(folder, 'wanted'), wanted);
  };
}

/** Packages of Debian: installed where that is allowed. */
function debian(program, ...packages) {
  return () => {
    if (!has(program) && process.getuid?.() === 0) {
      run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    }

    if (!has(program)) {
      throw new Error(`not installed; apt-get install ${packages.join(' ')}`);
    }
  };
}

/** A program of .NET that does nothing: what no program of .NET can be faster than. */
function emptyProgram(folder) {
  if (stat(path.join(folder, 'out/empty'))) {
    return;
  }

  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'empty.csproj'), '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType>'
    + '<TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>\n');
  fs.writeFileSync(path.join(folder, 'Program.cs'), 'return 0;\n');
  for (const file of ['Directory.Build.props', 'Directory.Packages.props']) {
    fs.writeFileSync(path.join(folder, file), '<Project />\n');
  }

  run('dotnet', ['publish', '-c', 'Release', '-o', 'out'], folder);
}

const words = () => fs.readFileSync(path.join(root, 'src/PostLinter.Dutch/Lexicons/words/first-names-own.txt'), 'utf8')
  .split('\n').filter((w) => /^[a-z]{4,}$/i.test(w)).slice(0, 190);

/**
 * `call(folder, files)`: program and arguments. `only`: the inputs that it is run on. `oneThread`: what makes it read with one
 * thread, and the two numbers of drafts between which its pace is measured.
 */
const ours = (name, command) => ({
  name,
  isOurs: true,
  oneThread: { env: { DOTNET_PROCESSOR_COUNT: '1' }, args: ['--entities'], drafts: [1000, 5000] },
  install() {
    if (!stat(command.split(' ').at(-1))) {
      throw new Error(`${command} is not there; build src/PostLinter.Cli first`);
    }
  },
  call: (_, files) => [...command.split(' '), 'check', '--fail-on', 'never', '--format', 'json', ...files],
  service: command,
});

export const peers = [
  ours('postlint', postlint),
  ...(process.env.POSTLINT_NATIVE ? [ours('postlint, native', process.env.POSTLINT_NATIVE)] : []),
  { name: 'empty .NET program', install: emptyProgram, only: ['draft'], call: (folder) => [path.join(folder, 'out/empty')] },
  { name: 'grep, 190 words', install: debian('grep', 'grep'), call: (_, files) => ['grep', '-noP', `\\b(?:${words().join('|')})\\b`, ...files] },
  {
    name: 'retext + profanities', id: 'retext', install: npm('retext@9.0.0', 'retext-profanities@8.0.0'), warm: ['retext'],
    call: (folder, files) => ['node', path.join(folder, 'retext.mjs'), ...files],
  },
  {
    name: 'textlint, 3 rules', id: 'textlint', warm: ['textlint', 'textlintrc.json'],
    install: npm('textlint@15.8.0', 'textlint-rule-max-comma@4.0.0', 'textlint-rule-no-todo@2.0.1', 'textlint-rule-terminology@5.2.16'),
    call: (folder, files) => [path.join(folder, 'node_modules/.bin/textlint'), '--config', path.join(folder, 'textlintrc.json'), ...files],
    inFolder: true,
  },
  { name: 'alex', install: npm('alex@11.0.1'), warm: ['alex'], call: (folder, files) => [path.join(folder, 'node_modules/.bin/alex'), ...files] },
  {
    name: 'markdownlint-cli2', install: npm('markdownlint-cli2@0.24.1'),
    call: (folder, files) => [path.join(folder, 'node_modules/.bin/markdownlint-cli2'), ...files],
  },
  {
    // cspell 10 needs a package that some mirrors of the registry do not have.
    name: 'cspell, Dutch', id: 'cspell', install: npm('cspell@9.3.2', '@cspell/dict-nl-nl@2.4.2'),
    call: (folder, files) => [path.join(folder, 'node_modules/.bin/cspell'), 'lint', '--no-progress', '--no-must-find-files', '--root', '/', '--config', path.join(folder, 'cspell.json'), ...files],
  },
  { name: 'hunspell, Dutch', id: 'hunspell', install: debian('hunspell', 'hunspell', 'hunspell-nl'), call: (_, files) => ['hunspell', '-d', 'nl_NL', '-l', ...files] },
  {
    // It reads about a thousand words a second: the larger inputs would take it minutes each, so only its pace is measured.
    name: 'Frog, names', id: 'frog', install: debian('frog', 'frog', 'frogdata', 'ucto', 'uctodata'), only: ['draft'],
    oneThread: { args: ['--threads=1'], drafts: [20, 100] },
    call: (_, files) => files.length === 1
      ? ['frog', '--skip=acmpl', '-t', files[0], '-o', '/dev/null']
      : ['frog', '--skip=acmpl', `--testdir=${path.dirname(files[0])}`, '--outputdir=frogged'],
  },
];
