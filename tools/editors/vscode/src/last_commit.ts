// The rulebook as it was committed last, written to a folder of its own.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';

function run(command: string, args: string[], input?: NodeJS.ReadableStream): { done: Promise<void>; output: NodeJS.ReadableStream } {
  const child = spawn(command, args, { stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
  if (input && child.stdin) {
    child.stdin.on('error', () => undefined); // said by the one that ended early
    input.pipe(child.stdin);
  }
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said.trim() || `${command} failed`))));
  });
  return { done, output: child.stdout as NodeJS.ReadableStream };
}

/** A new folder with the files of `folder` as of the last commit. Throws what git says where there is none. */
export async function exportLastCommit(folder: string): Promise<string> {
  const target = await fs.mkdtemp(path.join(os.tmpdir(), 'attain-last-commit-'));
  try {
    const archive = run('git', ['-C', folder, 'archive', '--format=tar', 'HEAD', '.']);
    const unpacked = run('tar', ['-x', '-f', '-', '-C', target], archive.output);
    // tar fails for want of input where git fails, and may be told first: the cause is what git says.
    const unpacking = unpacked.done.then(() => undefined, (error: Error) => error);
    await archive.done;
    const failed = await unpacking;
    if (failed) throw failed;
    return target;
  } catch (error) {
    await fs.rm(target, { recursive: true, force: true });
    throw error;
  }
}
