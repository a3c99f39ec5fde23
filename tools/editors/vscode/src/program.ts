// The program `attain`: whether it is there, and what to do where it is not.
import { execFile } from 'node:child_process';

export interface Found {
  version: string;
}
export interface Missing {
  /** One sentence for a message. */
  message: string;
}

/** Asks the program at `command` for its version. */
export function findProgram(command: string): Promise<Found | Missing> {
  return new Promise((resolve) => {
    execFile(command, ['--version'], { timeout: 10_000 }, (error, stdout) => {
      const version = /^attain (\S+)/.exec(stdout)?.[1];
      if (version !== undefined) {
        resolve({ version });
      } else if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') {
        resolve({ message: `The program "${command}" is not there; without it policies are highlighted, but not checked.` });
      } else {
        resolve({ message: `"${command}" is not Attain: it does not tell its version.` });
      }
    });
  });
}

/** How to get the program, as Markdown. */
export function installationHelp(platform: NodeJS.Platform): string {
  const steps = `In the sources of Attain, on Debian 12, as root or with sudo:

    tools/quickstart
    cmake --preset release && cmake --build --preset release
    cmake --install build/release --prefix /usr/local

Then restart the language server ("Attain: Restart the Language Server"). Where \`attain\` is not in your \`PATH\`,
write its whole path into the setting \`attain.path\`.
`;
  if (platform === 'linux') return `# How to get Attain\n\nAttain is built from its sources.\n\n${steps}`;
  const wsl = platform === 'win32' ? 'the Windows Subsystem for Linux (`wsl --install -d Debian`)' : 'a container or a virtual machine with Debian 12';
  const open = platform === 'win32' ? 'WSL: Connect to WSL' : 'Dev Containers: Reopen in Container';
  return `# How to get Attain

Attain runs on Linux. Here you need ${wsl}. Open your folder in there
("${open}"), install this extension there as well, and build Attain there.

${steps}`;
}
