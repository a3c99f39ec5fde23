// The bundled extension in a stand-in for VS Code: without the program it says how to get it, and
// asks for nothing else.
import * as assert from 'node:assert/strict';
import Module from 'node:module';
import * as path from 'node:path';
import { test } from 'node:test';

interface Shown {
  message: string;
  choices: string[];
}

/** Whatever is asked of it is there, can be called, extended, and does nothing. */
function anything(): unknown {
  const known = new Map<PropertyKey, unknown>();
  return new Proxy(class {}, {
    get: (target, name) => {
      if (name === 'prototype') return target.prototype;
      if (name === Symbol.toPrimitive) return () => 'anything';
      if (name === 'then') return undefined;
      if (!known.has(name)) known.set(name, anything());
      return known.get(name);
    },
    apply: () => anything(),
  });
}

async function activate(settings: Record<string, string>, choose: string | undefined): Promise<{ shown: Shown[]; commands: string[]; executed: unknown[][] }> {
  const shown: Shown[] = [];
  const commands: string[] = [];
  const executed: unknown[][] = [];
  const replaced: Record<string, unknown> = {
    workspace: {
      getConfiguration: () => ({ get: (name: string) => settings[name] }),
      onDidChangeConfiguration: () => ({ dispose: () => undefined }),
      registerTextDocumentContentProvider: () => ({ dispose: () => undefined }),
    },
    window: {
      showWarningMessage: (message: string, ...choices: string[]) => {
        shown.push({ message, choices });
        return Promise.resolve(choose);
      },
    },
    commands: {
      registerCommand: (name: string) => (commands.push(name), { dispose: () => undefined }),
      executeCommand: (...args: unknown[]) => (executed.push(args), Promise.resolve()),
    },
    Uri: { parse: (text: string) => text },
  };
  const rest = anything() as Record<PropertyKey, unknown>;
  const vscode = new Proxy(replaced, { get: (_, name) => replaced[name as string] ?? rest[name] });
  const loader = Module as unknown as { _load: (request: string, ...others: unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...others) => (request === 'vscode' ? vscode : load.call(Module, request, ...others));
  try {
    const bundle = path.resolve('dist/extension.js');
    delete require.cache[bundle];
    await require(bundle).activate({ subscriptions: [] });
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    loader._load = load;
  }
  return { shown, commands, executed };
}

test('without the program the extension says so, and its commands are there', async () => {
  const { shown, commands, executed } = await activate({ path: 'no-such-program-here' }, undefined);
  assert.deepEqual(shown, [
    {
      message: 'The program "no-such-program-here" is not there; without it policies are highlighted, but not checked.',
      choices: ['How to Get It', 'Set Its Path'],
    },
  ]);
  assert.deepEqual(commands, ['attain.evaluate', 'attain.explain', 'attain.compare', 'attain.restart']);
  assert.deepEqual(executed, []);
});

test('whoever asks is told how to get it', async () => {
  const { executed } = await activate({ path: 'no-such-program-here' }, 'How to Get It');
  assert.deepEqual(executed, [['markdown.showPreview', 'attain-help:How to get Attain.md']]);
});

test('whoever has it elsewhere gets to the setting', async () => {
  const { executed } = await activate({ path: 'no-such-program-here' }, 'Set Its Path');
  assert.deepEqual(executed, [['workbench.action.openSettings', 'attain.path']]);
});
