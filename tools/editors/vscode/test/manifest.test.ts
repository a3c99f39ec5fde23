// What package.json promises: the problem matcher finds what `attain check` says, files are there.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';

import { attain, top } from './top';

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));

interface Found {
  severity: string;
  code: string;
  message: string;
  place: string;
}

function matchProblems(output: string): Found[] {
  const [head, place] = manifest.contributes.problemMatchers[0].pattern;
  const lines = output.split('\n');
  const found: Found[] = [];
  for (const [i, line] of lines.entries()) {
    const first = new RegExp(head.regexp).exec(line);
    const second = new RegExp(place.regexp).exec(lines[i + 1] ?? '');
    if (!first || !second) continue;
    found.push({
      severity: first[head.severity] as string,
      code: first[head.code] as string,
      message: first[head.message] as string,
      place: [place.file, place.line, place.column].map((group: number) => second[group]).join(':'),
    });
  }
  return found;
}

test('the problem matcher finds every problem that attain check tells', () => {
  const files = fs.readdirSync(path.join(top, 'tests/golden/check')).filter((file) => file.endsWith('.policy'));
  assert.ok(files.length > 50);
  for (const file of files) {
    const args = ['check', `tests/golden/check/${file}`, '--notes', '--format'];
    const run = (format: string) => spawnSync(attain, [...args, format], { cwd: top, encoding: 'utf8' });
    const text = run('text');
    const told = JSON.parse(run('json').stdout).diagnostics.map((d: Record<string, unknown>) => `${d['severity']} ${d['code']}`);
    const found = matchProblems(text.stdout + text.stderr);
    assert.deepEqual(found.map((problem) => `${problem.severity} ${problem.code}`), told, file);
    for (const problem of found) assert.ok(problem.place.startsWith(`tests/golden/check/${file}:`), problem.place);
  }
});

test('commands are declared once, and registered', () => {
  const declared = manifest.contributes.commands.map((command: { command: string }) => command.command);
  const source = fs.readFileSync('src/extension.ts', 'utf8');
  const registered = Array.from(source.matchAll(/registerCommand\('([\w.]+)'/g), (match) => match[1]);
  assert.deepEqual(registered.sort(), declared.sort());
});

test('settings that the code reads are declared', () => {
  const source = fs.readFileSync('src/extension.ts', 'utf8');
  const read = Array.from(source.matchAll(/\.get<string>\('(\w+)'\)/g), (match) => `attain.${match[1]}`);
  assert.ok(read.length > 2);
  for (const setting of read) assert.ok(manifest.contributes.configuration.properties[setting], setting);
});

test('snippets are policies of the language when their places are filled as they stand', () => {
  const snippets = JSON.parse(fs.readFileSync('snippets/policy.json', 'utf8')) as Record<string, { body: string | string[] }>;
  for (const [name, snippet] of Object.entries(snippets)) {
    const filled = new Map<string, string>();
    let text = [snippet.body].flat().join('\n').replace('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2025-01-01');
    text = text.replace(/\$\{(\d+):([^}]*)\}/g, (_, place: string, value: string) => (filled.set(place, value), value));
    text = text.replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1').replace(/\$(\d+)/g, (_, place: string) => filled.get(place) ?? '');
    if (/^(level|metric)/.test(name)) text = `competency c {\n${text}\n}`;
    if (/^(team|either)/.test(name)) text = `competency c { level l {\n${text}\n} }`;
    const result = spawnSync(attain, ['check', '/dev/stdin'], { input: text, encoding: 'utf8' });
    const mistakes = (result.stdout + result.stderr).split('\n').filter((line) => /\[A00\d\d\]/.test(line));
    assert.deepEqual(mistakes, [], `${name}: ${text}`);
  }
});
