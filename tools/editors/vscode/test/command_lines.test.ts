// What is run for the commands, and that the program understands it.
import * as assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { test } from 'node:test';

import { compareArguments, evaluateArguments, explainArguments, pathFromSetting, rulebookOf, wrongDay } from '../src/command_lines';
import { exportLastCommit } from '../src/last_commit';
import { findProgram, installationHelp } from '../src/program';
import { attain, top } from './top';

function run(args: string[]): { status: number | null; output: string; errors: string } {
  const result = spawnSync(attain, args, { cwd: top, encoding: 'utf8' });
  return { status: result.status, output: result.stdout, errors: result.stderr };
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);
}

/** A new folder; removed when `use` is done. */
async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attain-vscode-test-'));
  try {
    await use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

test('evaluate', () => {
  const args = evaluateArguments({ rulebook: 'policies', partners: 'samples/partners.jsonl', asOf: '2018-06-30' });
  assert.deepEqual(args, ['evaluate', 'policies', '--partners', 'samples/partners.jsonl', '--as-of', '2018-06-30', '--format', 'table']);
  const { status, output, errors } = run(args);
  assert.equal(status, 0, errors);
  assert.match(output, /^as of 2018-06-30\ncompetency +option +level +met +not met +cannot tell\n/);
  assert.match(errors, /33 partners evaluated/);
});

test('evaluate without partner data and day', () => {
  assert.deepEqual(evaluateArguments({ rulebook: 'a folder', partners: '', asOf: '' }), ['evaluate', 'a folder', '--format', 'table']);
});

test('explain', () => {
  const args = explainArguments({ rulebook: 'policies', partners: 'samples/partners.jsonl', asOf: '2018-06-30' }, 'P-03');
  assert.deepEqual(args, ['explain', 'policies', '--partners', 'samples/partners.jsonl', '--as-of', '2018-06-30', '--partner', 'P-03']);
  const { status, output, errors } = run(args);
  assert.equal(status, 0, errors);
  assert.match(output, /P-03/);
});

test('compare with the last commit', async () => {
  await inFolder(async (folder) => {
    const rulebook = path.join(folder, 'rules of ours');
    const file = path.join(rulebook, 'a.policy');
    const text = (count: number) => `exam A-1;\ncompetency c { ${count} people pass A-1; }\n`;
    fs.mkdirSync(rulebook);
    fs.writeFileSync(file, text(1));
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'first');
    fs.writeFileSync(file, text(2));
    const before = await exportLastCommit(rulebook);
    try {
      assert.deepEqual(fs.readdirSync(before), ['a.policy']);
      assert.equal(fs.readFileSync(path.join(before, 'a.policy'), 'utf8'), text(1));
      const { status, output, errors } = run(compareArguments(before, rulebook));
      assert.equal(status, 0, errors);
      assert.match(output, /stricter/);
    } finally {
      fs.rmSync(before, { recursive: true });
    }
  });
});

test('without a commit there is nothing to compare with, as git says', async () => {
  await inFolder(async (folder) => {
    await assert.rejects(exportLastCommit(folder), /not a git repository/);
    git(folder, 'init', '--quiet');
    await assert.rejects(exportLastCommit(folder), /HEAD/);
  });
});

test('the rulebook of a file', () => {
  const with_toml = (folder: string) => (file: string) => file === `${folder}/attain.toml`;
  assert.equal(rulebookOf('/w/a/b/c.policy', '/w', with_toml('/w/a')), '/w/a');
  assert.equal(rulebookOf('/w/a/b/c.policy', '/w', with_toml('/w')), '/w');
  assert.equal(rulebookOf('/w/a/b/c.policy', '/w', () => false), '/w');
  assert.equal(rulebookOf('/w/a/b/c.policy', '/w/a', with_toml('/w')), '/w');
  assert.equal(rulebookOf('/x/c.policy', undefined, () => false), '/x');
  assert.equal(rulebookOf('/x/y/c.policy', undefined, with_toml('/x')), '/x');
});

test('a path in the settings begins in the rulebook where it is there, else in the workspace folder', () => {
  const there = (file: string) => file === '/w/a/partners.jsonl';
  assert.equal(pathFromSetting('partners.jsonl', '/w/a', '/w', there), '/w/a/partners.jsonl');
  assert.equal(pathFromSetting('partners.jsonl', '/w/b', '/w', there), '/w/partners.jsonl');
  assert.equal(pathFromSetting('/data/partners.jsonl', '/w/a', '/w', there), '/data/partners.jsonl');
  assert.equal(pathFromSetting('partners.jsonl', '/x', undefined, there), '/x/partners.jsonl');
});

test('days', () => {
  for (const day of ['', '2018-06-30', '2020-02-29']) assert.equal(wrongDay(day), undefined);
  for (const day of ['2018-06', '30.6.2018', '2018-13-01', '2018-02-30', '2019-02-29']) assert.ok(wrongDay(day), day);
});

test('the program is found, missing, or another one', async () => {
  assert.match((await findProgram(attain) as { version: string }).version, /^\d+\.\d+\.\d+$/);
  assert.match((await findProgram('no-such-program-here') as { message: string }).message, /"no-such-program-here" is not there/);
  assert.match((await findProgram('true') as { message: string }).message, /"true" is not Attain/);
});

test('how to get the program depends on the system', () => {
  assert.doesNotMatch(installationHelp('linux'), /WSL/);
  assert.match(installationHelp('win32'), /wsl --install -d Debian/);
  assert.match(installationHelp('darwin'), /container/);
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    for (const [, tool] of installationHelp(platform).matchAll(/(tools\/\w+)/g)) assert.ok(fs.existsSync(path.join(top, tool as string)), tool);
  }
});
