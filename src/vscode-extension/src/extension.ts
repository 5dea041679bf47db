import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { command, count, keys, languages, options, protocols, roles, section, takeAllKind } from './server';

let client: LanguageClient | undefined;

const setting = (key: string) => vscode.workspace.getConfiguration(section).get<string>(key);

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right, 100);
  status.command = 'workbench.actions.view.problems';
  context.subscriptions.push(
    status,
    vscode.languages.onDidChangeDiagnostics(() => show(status)),
    vscode.window.onDidChangeActiveTextEditor(() => show(status)),
    vscode.workspace.onDidChangeConfiguration(e => e.affectsConfiguration(`${section}.path`) ? start() : undefined),
    vscode.commands.registerCommand('postlint.check', check),
    vscode.commands.registerCommand('postlint.fixAll', () =>
      vscode.commands.executeCommand('editor.action.sourceAction', { kind: takeAllKind, apply: 'first' })),
    vscode.commands.registerCommand('postlint.explain', explain),
    vscode.commands.registerCommand('postlint.chooseProtocol', () => choose('protocol', protocols, vscode.l10n.t('Which protocol?'))),
    vscode.commands.registerCommand('postlint.chooseRole', () => choose('rol', roles, vscode.l10n.t('Who posts?'))));
  await start();
  show(status);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** Starts the server, again if it runs already. */
async function start(): Promise<void> {
  await client?.stop().catch(() => undefined);
  client = new LanguageClient(section, 'PostLinter', command(setting), {
    documentSelector: languages.flatMap(language => ['file', 'untitled'].map(scheme => ({ language, scheme }))),
    initializationOptions: options(setting),
    synchronize: { configurationSection: section },
  });
  try {
    await client.start();
  } catch {
    const settings = vscode.l10n.t('Settings');
    const answer = await vscode.window.showErrorMessage(
      vscode.l10n.t("PostLinter does not start: '{0}' is not there. Install postlint, or set its path in the settings.", command(setting).command), settings);
    if (answer === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', `${section}.path`);
    }
  }
}

/** Has all open drafts checked again: the server does so when settings may have changed. */
async function check(): Promise<void> {
  const values = Object.fromEntries(keys.map(key => [key, setting(key) ?? '']));
  await client?.sendNotification('workspace/didChangeConfiguration', { settings: { [section]: values } });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Shows the page of the rule at the cursor. */
async function explain(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const here = editor && vscode.languages.getDiagnostics(editor.document.uri)
    .find(d => d.source === section && d.range.contains(editor.selection.active) && typeof d.code === 'object');
  if (here && typeof here.code === 'object') {
    await vscode.commands.executeCommand('markdown.showPreview', here.code.target);
  } else {
    await vscode.window.showInformationMessage(vscode.l10n.t('There is no finding of PostLinter at the cursor.'));
  }
}

/** Lets the user choose the value of a setting: for the workspace where there is one, else for every draft. */
async function choose(key: string, values: readonly string[], placeHolder: string): Promise<void> {
  const none = { label: '—', description: vscode.l10n.t('as postlint.yaml or the draft says'), value: undefined as string | undefined };
  const picked = await vscode.window.showQuickPick([none, ...values.map(value => ({ label: value, description: '', value }))], { placeHolder });
  if (picked) {
    await vscode.workspace.getConfiguration(section).update(
      key, picked.value, vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  }
}

/** Shows in the status bar how the draft at hand stands. */
function show(status: vscode.StatusBarItem): void {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !(languages as readonly string[]).includes(document.languageId)) {
    status.hide();
    return;
  }

  const found = count(vscode.languages.getDiagnostics(document.uri));
  status.text = found > 0 ? `$(comment-discussion) ${found}` : '$(check) PostLinter';
  status.tooltip = found > 0 ? vscode.l10n.t('PostLinter: {0} to look at', found) : vscode.l10n.t('PostLinter: nothing found');
  status.show();
}
