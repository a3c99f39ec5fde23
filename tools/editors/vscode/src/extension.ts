// Starts the language server for .policy files, and runs the commands.
import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';

import { compareArguments, evaluateArguments, explainArguments, pathFromSetting, rulebookOf, wrongDay, type Question } from './command_lines';
import { exportLastCommit } from './last_commit';
import { findProgram, installationHelp } from './program';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const help = { provideTextDocumentContent: () => installationHelp(process.platform) };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider('attain-help', help),
    vscode.commands.registerCommand('attain.evaluate', evaluate),
    vscode.commands.registerCommand('attain.explain', explain),
    vscode.commands.registerCommand('attain.compare', compare),
    vscode.commands.registerCommand('attain.restart', restart),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration('attain.path')) await restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

// ---------------------------------------------------------------- the program and its server

function program(): string {
  return vscode.workspace.getConfiguration('attain').get<string>('path') || 'attain';
}

/** Whether the program is there; otherwise says how to get it. */
async function hasProgram(): Promise<boolean> {
  const found = await findProgram(program());
  if ('version' in found) return true;
  const how = 'How to Get It';
  const setting = 'Set Its Path';
  // Not awaited: whoever asked goes on without the program.
  void vscode.window.showWarningMessage(found.message, how, setting).then(async (chosen) => {
    if (chosen === how) {
      const uri = vscode.Uri.parse('attain-help:How to get Attain.md');
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    } else if (chosen === setting) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'attain.path');
    }
  });
  return false;
}

async function start(): Promise<void> {
  if (!(await hasProgram())) return;
  const server: ServerOptions = { command: program(), args: ['language-server'] };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'policy', scheme: 'file' }, { language: 'policy', scheme: 'untitled' }],
    synchronize: { configurationSection: 'attain' },
    initializationOptions: { partners: vscode.workspace.getConfiguration('attain').get<string>('partners') ?? '' },
  };
  client = new LanguageClient('attain', 'Attain', server, options);
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    void vscode.window.showErrorMessage(`The language server of "${program()}" does not start: ${String(error)}`);
  }
}

// ---------------------------------------------------------------- commands

interface Place {
  rulebook: string;
  workspaceFolder: vscode.WorkspaceFolder | undefined;
  uri: vscode.Uri;
}

/** The rulebook of the file that is edited, saved; undefined where there is none, which is said. */
async function currentRulebook(): Promise<Place | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'policy' || document.uri.scheme !== 'file') {
    void vscode.window.showInformationMessage('Open a .policy file of the rulebook first.');
    return undefined;
  }
  if (!(await hasProgram())) return undefined;
  await vscode.workspace.saveAll(false);
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(document.uri);
  const rulebook = rulebookOf(document.uri.fsPath, workspaceFolder?.uri.fsPath, (file) => fs.existsSync(file));
  return { rulebook, workspaceFolder, uri: document.uri };
}

/** The question about partners; undefined where the user gave up. */
async function question(place: Place): Promise<Question | undefined> {
  const settings = vscode.workspace.getConfiguration('attain', place.uri);
  let partners = settings.get<string>('partners') ?? '';
  if (partners === '') {
    const chosen = await vscode.window.showOpenDialog({
      title: 'Partner data: JSON Lines, JSON, or a folder of CSV files',
      canSelectFolders: true,
      openLabel: 'Evaluate',
      ...(place.workspaceFolder ? { defaultUri: place.workspaceFolder.uri } : {}),
    });
    if (!chosen?.[0]) return undefined;
    partners = chosen[0].fsPath;
  } else {
    partners = pathFromSetting(partners, place.rulebook, place.workspaceFolder?.uri.fsPath, (file) => fs.existsSync(file));
  }
  const asOf = settings.get<string>('asOf') ?? '';
  const wrong = wrongDay(asOf);
  if (wrong !== undefined) {
    void vscode.window.showErrorMessage(`attain.asOf is "${asOf}": it must be ${wrong}.`);
    return undefined;
  }
  return { rulebook: place.rulebook, partners, asOf };
}

/** Runs `attain` in the panel of tasks; resolves when it has ended. */
async function runTask(name: string, args: string[], place: Place): Promise<void> {
  const execution = new vscode.ProcessExecution(program(), args, { cwd: place.workspaceFolder?.uri.fsPath ?? place.rulebook });
  const task = new vscode.Task({ type: 'attain' }, place.workspaceFolder ?? vscode.TaskScope.Workspace, name, 'attain', execution, '$attain');
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true, panel: vscode.TaskPanelKind.Dedicated };
  const running = await vscode.tasks.executeTask(task);
  await new Promise<void>((resolve) => {
    const listener = vscode.tasks.onDidEndTask((event) => {
      if (event.execution !== running) return;
      listener.dispose();
      resolve();
    });
  });
}

async function evaluate(): Promise<void> {
  const place = await currentRulebook();
  const asked = place && (await question(place));
  if (place && asked) await runTask('evaluate', evaluateArguments(asked), place);
}

let lastPartner = '';

async function explain(): Promise<void> {
  const place = await currentRulebook();
  const asked = place && (await question(place));
  if (!place || !asked) return;
  const partner = await vscode.window.showInputBox({
    title: 'Whose verdicts are to be explained?',
    prompt: 'The id of the partner, as the partner data has it',
    value: lastPartner,
  });
  if (!partner) return;
  lastPartner = partner;
  await runTask('explain', explainArguments(asked, partner), place);
}

async function compare(): Promise<void> {
  const place = await currentRulebook();
  if (!place) return;
  let before: string;
  try {
    before = await exportLastCommit(place.rulebook);
  } catch (error) {
    void vscode.window.showErrorMessage(`There is no last commit to compare with: ${(error as Error).message}`);
    return;
  }
  try {
    await runTask('compare', compareArguments(before, place.rulebook), place);
  } finally {
    await fsp.rm(before, { recursive: true, force: true });
  }
}
