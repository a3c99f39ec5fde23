// A session with the language server over the official client library, on a copy of policies/.
import * as assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as lsp from 'vscode-languageserver-protocol/node';

import { attain, top } from './top';

export class Session {
  readonly folder: string;
  readonly connection: lsp.ProtocolConnection;
  private readonly server: ChildProcess;
  private readonly published = new Map<string, lsp.PublishDiagnosticsParams>();
  private readonly texts = new Map<string, { text: string; version: number }>();
  private wake: () => void = () => undefined;
  capabilities: lsp.ServerCapabilities = {};

  private constructor() {
    this.folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'attain-session-')));
    fs.cpSync(path.join(top, 'policies'), this.folder, { recursive: true });
    this.server = spawn(attain, ['language-server'], { stdio: ['pipe', 'pipe', 'inherit'] });
    assert.ok(this.server.stdout && this.server.stdin);
    this.connection = lsp.createProtocolConnection(
      new lsp.StreamMessageReader(this.server.stdout),
      new lsp.StreamMessageWriter(this.server.stdin),
    );
    this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
      this.published.set(params.uri, params);
      this.wake();
    });
    this.connection.onRequest(lsp.RegistrationRequest.type, () => undefined);
    this.connection.onRequest(lsp.WorkDoneProgressCreateRequest.type, () => undefined);
    this.connection.listen();
  }

  static async start(): Promise<Session> {
    const session = new Session();
    const answer = await session.connection.sendRequest(lsp.InitializeRequest.type, {
      processId: process.pid,
      rootUri: session.uri('.'),
      workspaceFolders: [{ uri: session.uri('.'), name: 'policies' }],
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true } },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
        },
      },
    });
    session.capabilities = answer.capabilities;
    await session.connection.sendNotification(lsp.InitializedNotification.type, {});
    return session;
  }

  /** Ends the session as the protocol wants it; the status of the server. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.server.on('exit', resolve));
    await this.connection.sendRequest(lsp.ShutdownRequest.type);
    await this.connection.sendNotification(lsp.ExitNotification.type);
    const status = await ended;
    this.connection.dispose();
    fs.rmSync(this.folder, { recursive: true });
    return status;
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.folder, file)).href;
  }
  file(uri: string): string {
    return path.relative(this.folder, decodeURIComponent(new URL(uri).pathname));
  }
  /** What the editor has, else what is on the disk. */
  text(file: string): string {
    return this.texts.get(file)?.text ?? fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  async open(file: string): Promise<void> {
    const text = this.text(file);
    this.texts.set(file, { text, version: 1 });
    await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(file), languageId: 'policy', version: 1, text },
    });
  }

  /** Replaces the only place with `before`, as somebody would type it. */
  async replace(file: string, before: string, after: string): Promise<void> {
    const known = this.texts.get(file);
    assert.ok(known, `${file} is not open`);
    const begin = this.position(file, before);
    const end = this.position(file, before, before.length);
    known.text = known.text.replace(before, () => after);
    known.version += 1;
    await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(file), version: known.version },
      contentChanges: [{ range: { start: begin, end }, text: after }],
    });
  }

  async close(file: string): Promise<void> {
    this.texts.delete(file);
    await this.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: this.at(file) });
  }

  /** `offset` characters behind the begin of the first place with `text`. */
  position(file: string, text: string, offset = 0): lsp.Position {
    const whole = this.text(file);
    const index = whole.indexOf(text);
    assert.notEqual(index, -1, `${file} has "${text}"`);
    const before = whole.slice(0, index + offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }
  at(file: string): lsp.TextDocumentIdentifier {
    return { uri: this.uri(file) };
  }
  place(file: string, text: string, offset = 0): lsp.TextDocumentPositionParams {
    return { textDocument: this.at(file), position: this.position(file, text, offset) };
  }

  /** Waits until the diagnostics of the file are as `wanted` says; what they are then. */
  diagnostics(file: string, wanted: (all: lsp.Diagnostic[]) => boolean): Promise<lsp.Diagnostic[]> {
    return this.diagnosticsOf(this.uri(file), wanted);
  }
  async diagnosticsOf(uri: string, wanted: (all: lsp.Diagnostic[]) => boolean): Promise<lsp.Diagnostic[]> {
    const until = Date.now() + 30_000;
    for (;;) {
      const now = this.published.get(uri)?.diagnostics;
      if (now && wanted(now)) return now;
      assert.ok(Date.now() < until, `the diagnostics of ${uri} stay ${JSON.stringify(now?.map((one) => one.message))}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, 100);
      });
    }
  }

  /** The file with the edits made. */
  edited(file: string, edits: lsp.TextEdit[]): string {
    const text = this.text(file);
    const starts = [0];
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
    const offset = (at: lsp.Position): number => (starts[at.line] ?? text.length) + at.character;
    const sorted = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
    return sorted.reduce((all, edit) => all.slice(0, offset(edit.range.start)) + edit.newText + all.slice(offset(edit.range.end)), text);
  }
  /** The edits by file. */
  editsOf(edit: lsp.WorkspaceEdit | null): Map<string, lsp.TextEdit[]> {
    const all = new Map<string, lsp.TextEdit[]>();
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) all.set(this.file(uri), edits);
    for (const change of edit?.documentChanges ?? []) {
      assert.ok(lsp.TextDocumentEdit.is(change));
      all.set(this.file(change.textDocument.uri), change.edits);
    }
    return all;
  }
}
