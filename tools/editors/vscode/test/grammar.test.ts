// The TextMate grammar gives every token of two files that use the whole language its golden scope,
// and knows the keywords of the language.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';

import { top } from './top';

const grammarFile = 'syntaxes/policy.tmLanguage.json';

interface Token {
  text: string;
  scope: string;
}

async function loadGrammar(): Promise<IGrammar> {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(scope === 'source.policy' ? parseRawGrammar(fs.readFileSync(grammarFile, 'utf8'), grammarFile) : null),
  });
  const grammar = await registry.loadGrammar('source.policy');
  assert.ok(grammar);
  return grammar;
}
const loaded = loadGrammar();

/** All that is no white space, with the innermost scope; "" where there is none. */
async function tokensOf(text: string): Promise<Token[]> {
  const grammar = await loaded;
  const tokens: Token[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const token of result.tokens) {
      const word = line.slice(token.startIndex, token.endIndex).trim();
      const scopes = token.scopes.slice(1);
      if (word !== '') tokens.push({ text: word, scope: (scopes.at(-1) ?? '').replace(/\.policy$/, '') });
    }
  }
  return tokens;
}

function keywords(sort: string): string[] {
  const text = fs.readFileSync(path.join(top, 'grammar/keywords.def'), 'utf8');
  return Array.from(text.matchAll(/^(RESERVED|FREE)\((\w+)\)$/gm)).filter((match) => match[1] === sort).map((match) => match[2] as string);
}

const isKeyword = (token: Token) => /^(keyword|storage|support\.type|constant\.language)/.test(token.scope);

for (const name of ['everything', 'points']) {
  test(`the tokens of ${name}.policy have their scopes`, async () => {
    const text = fs.readFileSync(path.join(top, `tests/golden/parse/${name}.policy`), 'utf8');
    const tokens = await tokensOf(text);
    assert.deepEqual(tokens.filter((token) => token.scope === ''), []);
    const shown = tokens.map((token) => `${token.text}  ${token.scope}\n`).join('');
    const golden = path.join(top, `tests/golden/highlight/${name}.scopes`);
    if (process.env['ATTAIN_UPDATE_GOLDENS']) fs.writeFileSync(golden, shown);
    assert.equal(shown, fs.readFileSync(golden, 'utf8'));
  });
}

test('a reserved word is a keyword wherever it stands', async () => {
  const words = keywords('RESERVED');
  assert.ok(words.length > 50);
  for (const word of words) {
    const tokens = await tokensOf(`x ${word} y`);
    assert.deepEqual(tokens.filter(isKeyword).map((token) => token.text), [word]);
  }
});

test('a free word is a keyword in its place, and a name elsewhere', async () => {
  const text = ['everything', 'points'].map((name) => fs.readFileSync(path.join(top, `tests/golden/parse/${name}.policy`), 'utf8'));
  text.push('measure m = count of r in the trailing 1 day;\ncheck that a implies b;');
  const seen = new Set((await tokensOf(text.join(''))).filter(isKeyword).map((token) => token.text));
  const words = keywords('FREE');
  assert.deepEqual(words.filter((word) => !seen.has(word)), []);
  for (const word of words.filter((word) => !['implies', 'yes', 'no'].includes(word))) {
    const tokens = await tokensOf(`is ${word};`);
    assert.deepEqual(tokens.filter(isKeyword).map((token) => token.text), ['is'], word);
  }
});

test('a word with a hyphen is one name, whatever its parts are', async () => {
  assert.deepEqual(await tokensOf('is all-exams;'), [
    { text: 'is', scope: 'keyword.other' },
    { text: 'all-exams', scope: 'variable.other' },
    { text: ';', scope: 'punctuation.separator' },
  ]);
});

test('what cannot be right is shown so', async () => {
  const tokens = await tokensOf('note "not closed;\nmeasure m = 100.000;');
  assert.deepEqual(tokens.filter((token) => token.scope.startsWith('invalid')).map((token) => token.text), ['"not closed;', '100.000']);
});
