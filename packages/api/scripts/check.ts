/** Checks registers: `npm run check -- sandwell --format sarif`. See docs/checks.md. */
import { checkCommand } from '../src/check/command.ts';

const { output, said, exitCode } = await checkCommand(process.argv.slice(2), new Date());
process.stdout.write(output);
process.stderr.write(said);
process.exitCode = exitCode;
