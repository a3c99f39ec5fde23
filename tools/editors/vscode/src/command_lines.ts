// What is run for a command: the arguments of `attain`, without a shell between.
import * as path from 'node:path';

export interface Question {
  /** The folder or file that is the rulebook. */
  rulebook: string;
  /** Partner data; none for the partners that the rulebook itself has. */
  partners?: string;
  /** YYYY-MM-DD; none for today. */
  asOf?: string;
}

function shared(question: Question): string[] {
  const all = [question.rulebook];
  if (question.partners) all.push('--partners', question.partners);
  if (question.asOf) all.push('--as-of', question.asOf);
  return all;
}

export function evaluateArguments(question: Question): string[] {
  return ['evaluate', ...shared(question), '--format', 'table'];
}

export function explainArguments(question: Question, partner: string): string[] {
  return ['explain', ...shared(question), '--partner', partner];
}

/** `before` is the rulebook as it was. */
export function compareArguments(before: string, rulebook: string): string[] {
  return ['compare', before, rulebook];
}

/**
 * The rulebook that a file belongs to: the nearest folder upwards that has an `attain.toml`, else
 * the folder of the workspace, else the file's own folder.
 */
export function rulebookOf(file: string, workspaceFolder: string | undefined, exists: (file: string) => boolean): string {
  const own = path.dirname(file);
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (exists(path.join(folder, 'attain.toml'))) return folder;
    if (folder === path.dirname(folder)) break;
  }
  return workspaceFolder ?? own;
}

/** A path from the settings: in the folder of the rulebook where it is there, else in that of the workspace. */
export function pathFromSetting(setting: string, rulebook: string, workspaceFolder: string | undefined, exists: (file: string) => boolean): string {
  const own = path.resolve(rulebook, setting);
  return workspaceFolder === undefined || exists(own) ? own : path.resolve(workspaceFolder, setting);
}

/** Why this is no as-of day; undefined where it is one, or empty. */
export function wrongDay(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (text === '') return undefined;
  if (match) {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return undefined;
  }
  return 'a day such as 2018-06-30, or nothing for today';
}
