// Runs the command line in this process and catches what it prints.
import { main } from '../../../src/publisher/program.ts';

export async function runCommand(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const exitCode = await main(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { exitCode, stdout, stderr };
}
