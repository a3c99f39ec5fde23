// Every feature of the language server, asked for by the official client library about real policies.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import * as lsp from 'vscode-languageserver-protocol/node';

import { Session } from './session';
import { attain, top } from './top';

const crm = '2017/cloud-customer-relationship-management.policy';
const crmExamples = '2017/cloud-customer-relationship-management-examples.policy';
const catalogue = 'catalogue.policy';

function inSession(name: string, use: (session: Session) => Promise<void>): void {
  test(name, { timeout: 120_000 }, async () => {
    const session = await Session.start();
    try {
      await use(session);
    } finally {
      assert.equal(await session.stop(), 0, 'the status of the server');
    }
  });
}

/** Runs attain in the folder of the session, where `files` are as the editor has them. */
function run(session: Session, args: string[], files: string[] = []): { status: number | null; output: string } {
  for (const file of files) fs.writeFileSync(path.join(session.folder, file), session.text(file));
  const result = spawnSync(attain, args, { cwd: session.folder, encoding: 'utf8' });
  return { status: result.status, output: result.stdout + result.stderr };
}

/** "2017/a.policy: the text of the line" */
function lineAt(session: Session, location: lsp.Location): string {
  const file = session.file(location.uri);
  return `${file}: ${session.text(file).split('\n')[location.range.start.line]?.trim()}`;
}

function textAt(session: Session, file: string, range: lsp.Range): string {
  const lines = session.text(file).split('\n');
  assert.equal(range.start.line, range.end.line);
  return lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
}

// ---------------------------------------------------------------- diagnostics
inSession('a mistake is told as it is typed, as attain check tells it, and is gone when it is repaired', async (session) => {
  await session.open(crm);
  assert.deepEqual(await session.diagnostics(crm, () => true), []);
  await session.replace(crm, 'pass one of crm-applications', 'pass one of crm-aplications');
  const told = await session.diagnostics(crm, (all) => all.length > 0);
  const checked = JSON.parse(run(session, ['check', '.', '--format', 'json'], [crm]).output).diagnostics;
  const errors = checked.filter((one: { severity: string }) => one.severity === 'error');
  assert.equal(errors.length, 1);
  const [expected] = errors;
  assert.equal(told.length, 1);
  assert.equal(told[0]?.code, 'A0101');
  assert.equal(told[0]?.severity, lsp.DiagnosticSeverity.Error);
  assert.equal(told[0]?.source, 'attain');
  assert.equal(told[0]?.message, `${expected.message}\n${expected.hint}`);
  assert.deepEqual(told[0]?.range, {
    start: { line: expected.place.line - 1, character: expected.place.column - 1 },
    end: { line: expected.place.endLine - 1, character: expected.place.endColumn - 1 },
  });
  await session.replace(crm, 'crm-aplications', 'crm-applications');
  await session.diagnostics(crm, (all) => all.length === 0);
});

inSession('a file that is not open has the mistakes that a change elsewhere makes', async (session) => {
  await session.open(catalogue);
  await session.replace(catalogue, 'exam MB2-713 ', 'exam MB2-9713 ');
  const told = await session.diagnostics(crm, (all) => all.length > 0);
  assert.ok(told.every((one) => one.code === 'A0101' && one.message.startsWith('`MB2-713` is not declared')));
  await session.close(catalogue); // without saving: the disk counts again
  await session.diagnostics(crm, (all) => all.length === 0);
});

inSession('what is claimed of all partners is proved in the background', async (session) => {
  await session.open(crm);
  await session.replace(crm, 'cloud-crm-revenue at least $300,000;', 'cloud-crm-revenue at least $30,000;');
  const told = await session.diagnostics(crm, (all) => all.some((one) => one.code === 'A1001'));
  const refuted = told.find((one) => one.code === 'A1001');
  assert.match(refuted?.message ?? '', /gold/);
  assert.equal(textAt(session, crm, (refuted as lsp.Diagnostic).range).startsWith('check that gold implies silver'), true);
});

inSession('columns are counted in UTF-16 units', async (session) => {
  await session.open(crm);
  await session.replace(crm, '"Cloud CRM Reseller option" {', '"Cloud CRM 𝔘 Reseller" { is enroled;');
  const told = await session.diagnostics(crm, (all) => all.length > 0);
  assert.deepEqual(told.map((one) => textAt(session, crm, one.range)), ['enroled']);
});

inSession('after a thousand edits the mistakes are those of a fresh parse', async (session) => {
  await session.open(crm);
  for (let i = 0; i < 500; ++i) {
    await session.replace(crm, 'at least $100,000', 'at least $100,000 {');
    await session.replace(crm, 'at least $100,000 {', 'at least $100,000');
  }
  await session.replace(crm, 'at least $100,000', 'at least $100.000');
  const told = await session.diagnostics(crm, (all) => all.some((one) => one.code === 'A0007'));
  const checked = JSON.parse(run(session, ['check', '.', '--format', 'json'], [crm]).output).diagnostics;
  const errors = checked.filter((one: { severity: string }) => one.severity === 'error');
  assert.deepEqual(told.map((one) => one.code), errors.map((one: { code: string }) => one.code));
});

inSession('a document that was never saved is a rulebook of its own', async (session) => {
  const uri = 'untitled:Untitled-1';
  await session.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'policy', version: 1, text: 'exam A-1;\nset s = <A-1, A-2, MB2-713>;\n' },
  });
  const told = await session.diagnosticsOf(uri, (all) => all.length > 1);
  const errors = told.filter((one) => one.severity === lsp.DiagnosticSeverity.Error);
  assert.deepEqual(errors.map((one) => one.message.split('\n')[0]), ['`A-2` is not declared', '`MB2-713` is not declared']);
});

// ---------------------------------------------------------------- names
inSession('hover', async (session) => {
  await session.open(crm);
  const at = async (text: string, offset: number): Promise<string> => {
    const hover = await session.connection.sendRequest(lsp.HoverRequest.type, session.place(crm, text, offset));
    assert.ok(hover && lsp.MarkupContent.is(hover.contents), text);
    return hover.contents.value;
  };
  assert.match(await at('MB2-713', 2), /Microsoft Dynamics CRM 2016 Sales/);
  assert.match(await at('pass one of crm-deployment', 15), /MB2-715/);
  assert.match(await at('cloud-crm-revenue at least', 3), /Net New Revenue from CRM Online/);
  assert.match(await at('the same person', 5), /person/);
});

inSession('definition and references', async (session) => {
  await session.open(crm);
  const definitions = await session.connection.sendRequest(lsp.DefinitionRequest.type, session.place(crm, 'one of crm-deployment', 10));
  assert.deepEqual([definitions].flat().map((one) => lineAt(session, one as lsp.Location)), [
    `${crm}: set crm-deployment effective from 2017-07-18 = <MB2-710, MB2-706>;`,
    `${crm}: set crm-deployment effective from 2017-11-16 = <MB2-710, MB2-706, MB2-715>;`,
  ]);
  const other = await session.connection.sendRequest(lsp.DefinitionRequest.type, session.place(crm, 'MB2-713', 2));
  assert.deepEqual([other].flat().map((one) => lineAt(session, one as lsp.Location)), [
    `${catalogue}: exam MB2-713 "Microsoft Dynamics CRM 2016 Sales";`,
  ]);
  const references = await session.connection.sendRequest(lsp.ReferencesRequest.type, {
    ...session.place(crm, 'set crm-deployment', 6),
    context: { includeDeclaration: false },
  });
  assert.equal(references?.length, 8);
  for (const one of references ?? []) assert.match(lineAt(session, one), /^2017\/cloud-c.*: the same .* pass one of crm-deployment;$/);
});

inSession('what is the same name is highlighted', async (session) => {
  await session.open(crm);
  const highlights = await session.connection.sendRequest(lsp.DocumentHighlightRequest.type, session.place(crm, 'one of crm-deployment', 10));
  assert.equal(highlights?.length, 10);
  for (const one of highlights ?? []) assert.equal(textAt(session, crm, one.range), 'crm-deployment');
});

inSession('rename, in all files', async (session) => {
  await session.open(crm);
  const prepared = await session.connection.sendRequest(lsp.PrepareRenameRequest.type, session.place(crm, 'MB2-713', 2));
  assert.ok(prepared);
  const range = lsp.Range.is(prepared) ? prepared : (prepared as { range: lsp.Range }).range;
  assert.equal(textAt(session, crm, range), 'MB2-713');
  const edit = await session.connection.sendRequest(lsp.RenameRequest.type, { ...session.place(crm, 'MB2-713', 2), newName: 'MB2-1713' });
  const edits = session.editsOf(edit);
  for (const file of [crm, crmExamples, catalogue]) assert.ok(edits.has(file), file);
  for (const [file, all] of edits) {
    const text = session.edited(file, all);
    const code = text.replace(/"[^"\n]*"|#.*/g, '');
    assert.ok(!code.includes('MB2-713'), file);
    assert.ok(text.replaceAll('MB2-1713', 'MB2-713') === session.text(file), file);
    fs.writeFileSync(path.join(session.folder, file), text);
  }
  const tested = run(session, ['test', '.']);
  assert.equal(tested.status, 0, tested.output);
});

inSession('a rename that would take a name is refused', async (session) => {
  await session.open(crm);
  const rename = (newName: string) => session.connection.sendRequest(lsp.RenameRequest.type, { ...session.place(crm, 'set crm-deployment', 6), newName });
  await assert.rejects(rename('crm-applications'));
  await assert.rejects(rename('two words'));
  await assert.rejects(rename('level'));
});

// ---------------------------------------------------------------- formatting
const options: lsp.FormattingOptions = { tabSize: 4, insertSpaces: true };

inSession('formatting gives what attain format gives', async (session) => {
  await session.open(crm);
  await session.replace(crm, '        level silver {', ' level   silver\n{');
  const edits = await session.connection.sendRequest(lsp.DocumentFormattingRequest.type, { textDocument: session.at(crm), options });
  const formatted = session.edited(crm, edits ?? []);
  run(session, ['format', crm], [crm]);
  assert.equal(formatted, fs.readFileSync(path.join(session.folder, crm), 'utf8'));
  assert.match(formatted, /\n {8}level silver \{\n/);
});

inSession('formatting a range leaves the rest', async (session) => {
  await session.open(crm);
  await session.replace(crm, '        level silver {', ' level   silver {');
  await session.replace(crm, 'set crm-applications effective', 'set   crm-applications  effective');
  const start = session.position(crm, ' level   silver {');
  const edits = await session.connection.sendRequest(lsp.DocumentRangeFormattingRequest.type, {
    textDocument: session.at(crm),
    range: { start, end: { line: start.line, character: 18 } },
    options,
  });
  const formatted = session.edited(crm, edits ?? []);
  assert.match(formatted, /\n {8}level silver \{\n/);
  assert.match(formatted, /^set {3}crm-applications {2}effective/m);
});

inSession('formatting as one types', async (session) => {
  await session.open(crm);
  await session.replace(crm, 'cloud-crm-revenue at least $100,000;', 'cloud-crm-revenue   at  least $100,000;');
  const at = session.position(crm, 'cloud-crm-revenue   at  least $100,000;', 39);
  const edits = await session.connection.sendRequest(lsp.DocumentOnTypeFormattingRequest.type, {
    textDocument: session.at(crm),
    position: at,
    ch: ';',
    options,
  });
  assert.match(session.edited(crm, edits ?? []), /\n {12}cloud-crm-revenue at least \$100,000;\n/);
});

// ---------------------------------------------------------------- completion
async function completionsAt(session: Session, place: lsp.TextDocumentPositionParams): Promise<lsp.CompletionItem[]> {
  const answer = await session.connection.sendRequest(lsp.CompletionRequest.type, place);
  assert.ok(answer);
  return Array.isArray(answer) ? answer : answer.items;
}

inSession('completion knows where it stands', async (session) => {
  await session.open(crm);
  // a set where a list is due
  const sets = await completionsAt(session, session.place(crm, 'pass one of crm-deployment', 16));
  const labels = sets.map((one) => one.label);
  for (const label of ['crm-applications', 'crm-deployment', 'crm-customization']) assert.ok(labels.includes(label), label);
  for (const label of ['cloud-crm-revenue', 'exam', 'silver']) assert.ok(!labels.includes(label), label);
  // codes with their titles
  const codes = await completionsAt(session, session.place(crm, '<MB2-714', 1));
  const sales = codes.find((one) => one.label === 'MB2-713');
  assert.match(`${sales?.detail} ${sales?.labelDetails?.description}`, /Microsoft Dynamics CRM 2016 Sales/);
  // the values of a fact
  await session.open(crmExamples);
  await session.replace(crmExamples, 'market is developed;', 'market is ;');
  const values = await completionsAt(session, session.place(crmExamples, 'market is ;', 10));
  const named = values.map((one) => one.label);
  assert.ok(named.includes('developed') && named.includes('developing'), String(named));
  // words of the language, among them the relation words
  await session.replace(crm, 'the same person also must pass one of crm-deployment;', '');
  const words = await completionsAt(session, { textDocument: session.at(crm), position: session.position(crm, 'the other person') });
  assert.ok(words.some((one) => one.label.startsWith('the same')), words.map((one) => one.label).join());
});

inSession('what completion inserts is accepted', async (session) => {
  await session.open(crm);
  await session.replace(crm, 'pass one of crm-deployment', 'pass one of crm-d');
  await session.diagnostics(crm, (all) => all.length > 0);
  const place = session.place(crm, 'pass one of crm-d', 17);
  const item = (await completionsAt(session, place)).find((one) => one.label === 'crm-deployment');
  assert.ok(item);
  const range = item.textEdit && lsp.TextEdit.is(item.textEdit) ? item.textEdit.range : undefined;
  if (range) {
    assert.equal(textAt(session, crm, range), 'crm-d');
    await session.replace(crm, 'pass one of crm-d', `pass one of ${item.textEdit?.newText}`);
  } else {
    await session.replace(crm, 'pass one of crm-d', `pass one of ${item.insertText ?? item.label}`);
  }
  await session.diagnostics(crm, (all) => all.length === 0);
});

// ---------------------------------------------------------------- the shape of a file
inSession('symbols of a file', async (session) => {
  await session.open(crm);
  const symbols = (await session.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: session.at(crm) })) as lsp.DocumentSymbol[];
  const names = symbols.map((one) => one.name);
  for (const name of ['crm-applications', 'cloud-crm-revenue', 'cloud-crm']) assert.ok(names.includes(name), name);
  const award = symbols.find((one) => one.name === 'cloud-crm');
  assert.deepEqual(award?.children?.map((one) => one.name), ['reseller']);
  const levels = award?.children?.[0]?.children?.map((one) => one.name) ?? [];
  assert.ok(levels.includes('silver') && levels.includes('gold'), String(levels));
  const within = (inner: lsp.Range, outer: lsp.Range): boolean =>
    inner.start.line >= outer.start.line && inner.end.line <= outer.end.line;
  const check = (all: lsp.DocumentSymbol[]): void => {
    for (const one of all) {
      assert.ok(within(one.selectionRange, one.range), one.name);
      for (const child of one.children ?? []) assert.ok(within(child.range, one.range), child.name);
      check(one.children ?? []);
    }
  };
  check(symbols);
});

inSession('symbols of all files', async (session) => {
  const found = (await session.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'crm-dep' })) as lsp.SymbolInformation[];
  assert.ok(found.length > 0);
  assert.equal(found[0]?.name, 'crm-deployment');
  assert.equal(session.file(found[0]?.location.uri ?? ''), crm);
  assert.deepEqual(await session.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'zzzzqqqq' }), []);
});

inSession('folding', async (session) => {
  await session.open(crm);
  const folds = (await session.connection.sendRequest(lsp.FoldingRangeRequest.type, { textDocument: session.at(crm) })) ?? [];
  const lines = session.text(crm).split('\n');
  const firsts = folds.map((one) => lines[one.startLine]?.trim() ?? '');
  for (const head of ['competency cloud-crm', 'option reseller', 'level silver {', 'at least 2 people {']) {
    assert.ok(firsts.some((line) => line.startsWith(head)), head);
  }
  for (const fold of folds) assert.ok(fold.startLine < fold.endLine && fold.endLine < lines.length);
});

inSession('a selection grows', async (session) => {
  await session.open(crm);
  const at = session.position(crm, 'MB2-713', 2);
  const ranges = await session.connection.sendRequest(lsp.SelectionRangeRequest.type, { textDocument: session.at(crm), positions: [at] });
  const texts: string[] = [];
  for (let one = ranges?.[0]; one; one = one.parent as lsp.SelectionRange) {
    if (one.range.start.line === one.range.end.line) texts.push(textAt(session, crm, one.range));
  }
  assert.equal(texts[0], 'MB2-713');
  assert.ok(texts.includes('<MB2-714, MB2-713, MB2-709>'), texts.join('\n'));
  assert.ok(texts.some((text) => text.startsWith('set crm-applications')), texts.join('\n'));
});

// ---------------------------------------------------------------- what the built-in client of Neovim 0.7 does not have
inSession('semantic tokens', async (session) => {
  await session.open(crm);
  const legend = session.capabilities.semanticTokensProvider?.legend;
  assert.ok(legend);
  const answer = await session.connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument: session.at(crm) });
  const lines = session.text(crm).split('\n');
  const types = new Map<string, Set<string>>();
  let line = 0;
  let character = 0;
  const data = answer?.data ?? [];
  for (let i = 0; i < data.length; i += 5) {
    const [lineStep, step, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    character = lineStep === 0 ? character + step : step;
    line += lineStep;
    const text = lines[line]?.slice(character, character + length) ?? '';
    if (!types.has(text)) types.set(text, new Set());
    types.get(text)?.add(legend.tokenTypes[type] ?? 'unknown');
  }
  for (const text of ['competency', 'MB2-713', 'crm-deployment', 'cloud-crm-revenue', 'silver', '2017-11-16']) {
    assert.equal(types.get(text)?.size, 1, text);
  }
  const one = (text: string): string => [...(types.get(text) ?? [])][0] ?? '';
  assert.equal(one('competency'), 'keyword');
  assert.equal(new Set(['competency', 'MB2-713', 'crm-deployment', 'cloud-crm-revenue'].map(one)).size, 4);
});

inSession('what changes in the semantic tokens is told alone', async (session) => {
  await session.open(crm);
  const textDocument = session.at(crm);
  const before = await session.connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument });
  assert.ok(before?.resultId);
  await session.replace(crm, '1 person must pass one of crm-applications;', '1 person must pass one of crm-applications and MB2-713;');
  const delta = await session.connection.sendRequest(lsp.SemanticTokensDeltaRequest.type, { textDocument, previousResultId: before.resultId });
  assert.ok(delta && 'edits' in delta);
  assert.equal(delta.edits.length, 1);
  const data = [...before.data];
  for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  assert.equal(data.length, before.data.length + 10);
  const now = await session.connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument });
  assert.deepEqual(data, now?.data);
});

inSession('inlay hints', async (session) => {
  await session.open(crm);
  const end = { line: session.text(crm).split('\n').length, character: 0 };
  const hints = await session.connection.sendRequest(lsp.InlayHintRequest.type, {
    textDocument: session.at(crm),
    range: { start: { line: 0, character: 0 }, end },
  });
  const lines = session.text(crm).split('\n');
  const shown = (hints ?? []).map((hint) => {
    const label = typeof hint.label === 'string' ? hint.label : hint.label.map((part) => part.value).join('');
    return `${lines[hint.position.line]?.trim()} | ${label}`;
  });
  const after = (text: string, label: RegExp): boolean => shown.some((one) => one.startsWith(text) && label.test(one.slice(one.indexOf(' | ') + 3)));
  assert.ok(after('level gold {', /^4 people$/), shown.join('\n'));
  assert.ok(after('MB2-709,', /^until 2018-12-31$/), shown.join('\n'));
  assert.ok(after('in the trailing 12 months;', /^from \d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}$/), shown.join('\n'));
});

inSession('code lenses', async (session) => {
  await session.open(crmExamples);
  const lensesNow = async () => (await session.connection.sendRequest(lsp.CodeLensRequest.type, { textDocument: session.at(crmExamples) })) ?? [];
  const lenses = await lensesNow();
  const examples = session.text(crmExamples).split('\n').flatMap((line, i) => (line.startsWith('example ') ? [i] : []));
  assert.deepEqual([...new Set(lenses.map((lens) => lens.range.start.line))], examples);
  assert.deepEqual([...new Set(lenses.map((lens) => lens.command?.title))], ['✓ as expected']);
  await session.replace(crmExamples, 'expect cloud-crm reseller silver met;', 'expect cloud-crm reseller silver not met;');
  const [first, second] = await lensesNow();
  assert.equal(first?.command?.title, '✗ expected cloud-crm reseller silver not met, got met');
  assert.equal(second?.command?.title, '✓ as expected');
  const run = { command: first?.command?.command ?? '', arguments: first?.command?.arguments ?? [] };
  const told = (await session.connection.sendRequest(lsp.ExecuteCommandRequest.type, run)) as string;
  assert.match(told, /^both products count, from the first day of the twelve months to the last:\n/);
  assert.match(told, /expected cloud-crm reseller silver not met, got met/);
});

inSession('above a level stands how many partners of the setting meet it', async (session) => {
  await session.open(crm);
  const titles = async (): Promise<string[]> => {
    const lenses = await session.connection.sendRequest(lsp.CodeLensRequest.type, { textDocument: session.at(crm) });
    return (lenses ?? []).map((lens) => `${textAt(session, crm, lens.range)}: ${lens.command?.title}`);
  };
  assert.deepEqual(await titles(), []);
  await session.connection.sendNotification(lsp.DidChangeConfigurationNotification.type, {
    settings: { attain: { partners: path.join(top, 'samples/partners.jsonl') } },
  });
  const until = Date.now() + 30_000;
  let now: string[] = [];
  while (now.length === 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    now = await titles();
  }
  assert.equal(now.length, 2);
  assert.match(now[0] ?? '', /^silver: \d+ of 33 partners/);
  assert.match(now[1] ?? '', /^gold: \d+ of 33 partners/);
});

// ---------------------------------------------------------------- repairs
async function actionsAt(session: Session, file: string, diagnostic: lsp.Diagnostic): Promise<lsp.CodeAction[]> {
  const answer = await session.connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument: session.at(file),
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  const resolved = (answer ?? []).map(async (one) => {
    assert.ok(lsp.CodeAction.is(one));
    return one.edit ? one : session.connection.sendRequest(lsp.CodeActionResolveRequest.type, one);
  });
  return Promise.all(resolved);
}

inSession('a repair for a slip of the finger', async (session) => {
  await session.open(crm);
  await session.replace(crm, 'pass one of crm-applications', 'pass one of crm-aplications');
  const [mistake] = await session.diagnostics(crm, (all) => all.length === 1);
  const actions = await actionsAt(session, crm, mistake as lsp.Diagnostic);
  const repair = actions.find((one) => one.title === 'replace it with `crm-applications`');
  assert.ok(repair, actions.map((one) => one.title).join());
  const edits = session.editsOf(repair.edit ?? null);
  assert.deepEqual([...edits.keys()], [crm]);
  assert.equal(session.edited(crm, edits.get(crm) ?? []), session.text(crm).replace('crm-aplications', 'crm-applications'));
});

inSession('the question about the relation has its three answers, and each is right', async (session) => {
  await session.open(crm);
  await session.replace(crm, 'the same person also must pass one of crm-deployment;', '1 person must pass one of crm-deployment;');
  const mistakes = await session.diagnostics(crm, (all) => all.some((one) => one.code === 'A0401'));
  const actions = await actionsAt(session, crm, mistakes.find((one) => one.code === 'A0401') as lsp.Diagnostic);
  const repaired = actions.map((one) => session.edited(crm, session.editsOf(one.edit ?? null).get(crm) ?? []));
  for (const relation of ['the same', 'another', 'the same or different']) {
    const wanted = new RegExp(`^ +${relation} (1 )?person must pass one of crm-deployment;$`, 'm');
    const text = repaired.find((one) => wanted.test(one));
    assert.ok(text !== undefined, `${relation}: ${actions.map((one) => one.title).join()}`);
    fs.writeFileSync(path.join(session.folder, crm), text);
    assert.ok(!run(session, ['check', '.']).output.includes('A0401'), relation);
  }
});

inSession('a repair in two files: a set that is used once', async (session) => {
  await session.open(crm);
  await session.open(catalogue);
  await session.replace(catalogue, 'exam MB2-713 ', 'set pair = <MB2-713, MB2-717>;\nexam MB2-713 ');
  await session.replace(crm, '1 person must pass one of crm-applications;', '1 person must pass one of pair;');
  const told = await session.diagnostics(catalogue, (all) => all.some((one) => one.code === 'A1112'));
  const actions = await actionsAt(session, catalogue, told.find((one) => one.code === 'A1112') as lsp.Diagnostic);
  const repair = actions.find((one) => one.title === 'put the list in place of `pair`');
  assert.ok(repair, actions.map((one) => one.title).join());
  const edits = session.editsOf(repair.edit ?? null);
  assert.deepEqual([...edits.keys()].sort(), [crm, catalogue]);
  assert.equal(session.edited(catalogue, edits.get(catalogue) ?? []), session.text(catalogue).replace('set pair = <MB2-713, MB2-717>;\n', ''));
  assert.equal(session.edited(crm, edits.get(crm) ?? []), session.text(crm).replace('one of pair;', 'one of <MB2-713, MB2-717>;'));
});

// ---------------------------------------------------------------- the protocol
inSession('what the server does not know is refused, and it goes on', async (session) => {
  await assert.rejects(session.connection.sendRequest('textDocument/moonPhase', {}));
  await session.connection.sendNotification('textDocument/didMoonRise', {});
  await session.open(crm);
  assert.deepEqual(await session.diagnostics(crm, () => true), []);
});

inSession('whoever cancels a request gets an answer or is told so, and the next one is answered', async (session) => {
  await session.open(crm);
  for (let i = 0; i < 20; ++i) {
    const source = new lsp.CancellationTokenSource();
    const answer = session.connection.sendRequest(lsp.ReferencesRequest.type, { ...session.place(crm, 'MB2-713', 2), context: { includeDeclaration: true } }, source.token);
    source.cancel();
    await answer.then(
      (all) => assert.ok((all?.length ?? 0) > 3),
      (error: lsp.ResponseError<void>) => assert.equal(error.code, lsp.LSPErrorCodes.RequestCancelled),
    );
  }
  const hover = await session.connection.sendRequest(lsp.HoverRequest.type, session.place(crm, 'MB2-713', 2));
  assert.ok(hover);
});

inSession('a folder that comes and goes', async (session) => {
  const other = fs.mkdtempSync(path.join(session.folder, '..', 'attain-other-'));
  try {
    fs.writeFileSync(path.join(other, 'a.policy'), 'set s = <NONE-1>;\n');
    const uri = session.uri(path.relative(session.folder, other));
    const change = (added: lsp.WorkspaceFolder[], removed: lsp.WorkspaceFolder[]) =>
      session.connection.sendNotification(lsp.DidChangeWorkspaceFoldersNotification.type, { event: { added, removed } });
    const file = path.relative(session.folder, path.join(other, 'a.policy'));
    await change([{ uri, name: 'other' }], []);
    const told = await session.diagnostics(file, (all) => all.length > 0);
    assert.ok(told.some((one) => one.message.startsWith('`NONE-1` is not declared')));
    await change([], [{ uri, name: 'other' }]);
    await session.diagnostics(file, (all) => all.length === 0);
  } finally {
    fs.rmSync(other, { recursive: true });
  }
});

test('whatever comes in, the server answers or ends', { timeout: 60_000 }, () => {
  for (const input of ['', 'nonsense\r\n\r\n', 'Content-Length: 7\r\n\r\nnot json', 'Content-Length: 99999999999999\r\n\r\n']) {
    const result = spawnSync(attain, ['language-server'], { cwd: top, input, encoding: 'utf8', timeout: 20_000 });
    assert.equal(result.signal, null, input);
  }
});
