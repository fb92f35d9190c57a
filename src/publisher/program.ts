// The command line's commands, gathered; each lives in a file of its own and adds itself here.
import { Command, CommanderError, Help, type Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addDiff } from './diff.ts';
import { addImportHibp } from './import-hibp.ts';
import { addKeygen } from './keygen.ts';
import { addKeys } from './keys.ts';
import { addLink } from './link.ts';
import { addNew } from './new.ts';
import { type ExitCode, type Outcome, type Output, report } from './outcome.ts';
import { addRead } from './read.ts';
import { addRenew } from './renew.ts';
import { addServe } from './serve.ts';
import { addSite } from './site.ts';
import { addVerify } from './verify.ts';

/** README's "Publish a feed" has the same steps, and a test takes them. */
const FIRST_FEED = `
A feed from nothing:
  owabi keygen ../my-keys/root.key --root
  owabi keygen ../my-keys/sign.key
  owabi keys make --root ../my-keys/root.key --key ../my-keys/sign.key.pub --feed my-feed --out ../my-feed
  owabi build src/records --key ../my-keys/sign.key --out ../my-feed --name "My name"
  owabi verify ../my-feed --root ../my-keys/root.key.pub
  owabi serve ../my-feed --port 8080
  owabi link https://host.example/my-feed/ --root ../my-keys/root.key.pub --out ../my-feed
The root key signs the list of keys and stays offline, the signing key signs every version. Keep both outside of the
published folder and of any repository. Later: build after every change, renew at least every two weeks.`;

/** Wraps a command's work so that it prints in one way and leaves its exit code: `.action(run((a, options) => …))`. */
export type Run = <A extends unknown[]>(
  work: (...args: A) => Promise<Outcome>,
) => (...args: [...A, Command]) => Promise<void>;

/** Reads the arguments (without node and script), runs the command and gives the exit code. */
export async function main(args: readonly string[], output: Output): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const run: Run =
    (work) =>
    async (...args) => {
      const command = args.at(-1) as Command;
      const rest = args.slice(0, -1) as Parameters<typeof work>;
      exitCode = await report(() => work(...rest), command.opts<{ json?: boolean }>().json === true, output);
    };
  const program = new Command('owabi')
    .description('Check incident records, and publish them as a signed feed on any static host.')
    .version(packageJson.version)
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({ writeOut: output.stdout, writeErr: output.stderr })
    .configureHelp({ optionDescription })
    .addHelpText('after', `${FIRST_FEED}\n\nExit codes: 0 good, 1 faults found, 2 cannot run.`);
  addCheck(program, run);
  addNew(program, run);
  addRead(program, run);
  addImportHibp(program, run);
  for (const add of [addKeygen, addKeys, addBuild, addRenew, addVerify, addDiff, addServe, addLink, addSite])
    add(program, run);
  const leaves = program.commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]));
  for (const command of [...program.commands, ...leaves]) {
    command.exitOverride().configureOutput({ writeOut: output.stdout, writeErr: output.stderr });
  }
  for (const command of leaves) {
    command.option('--json', 'print one JSON value instead of text');
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

/** Commander itself does not say which options a command cannot do without. */
function optionDescription(option: Option): string {
  return `${Help.prototype.optionDescription.call(new Help(), option)}${option.mandatory ? ' (needed)' : ''}`;
}
