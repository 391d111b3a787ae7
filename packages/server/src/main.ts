/**
 * Runs Sharing Atlas with the settings of the environment until it is told to stop (SIGINT,
 * SIGTERM or SIGHUP), then shuts down cleanly with exit code 0. On standard output it prints
 *
 *     Imported 3 registers as revision 1: …        (first start only)
 *     Sharing Atlas is ready: http://127.0.0.1:4000
 *       Explore, Ask        http://127.0.0.1:4000/
 *       Query (GraphQL)     http://127.0.0.1:4000/graphql
 *       Holds revision 1: 2 notices, 289 statements (embedded store in …)
 *     Stop with Ctrl+C.
 *     Stopped.                                     (at the end)
 *
 * If it cannot start it says why on standard error, in a sentence, and ends with exit code 1. The
 * log goes to standard error as well: warnings and errors, unless LOG_LEVEL says otherwise.
 */
import { keepNewObjectsYoung } from './garbage.ts';
import { createLog } from './log.ts';
import { examplesFolder, pagesFolder, registersFolder } from './places.ts';
import { readSettings, type Settings } from './settings.ts';
import { start } from './start.ts';

const read = readSettings(process.env, process.cwd());
// Not awaited: parts of the bundle that are loaded later import from this module, and would wait for
// its end as it waits for theirs.
const ended = read.ok ? run(read.settings) : Promise.resolve(fail(read.sentences.join('\n')));
void ended.then((code) => {
  process.exitCode = code;
});

/** Gives the exit code. */
async function run(settings: Settings): Promise<0 | 1> {
  const log = createLog(settings.logLevel);
  const print = (line: string) => console.log(line);
  const toldToStop = stopSignal();
  if (settings.readAhead) keepNewObjectsYoung();
  try {
    const started = await start({
      settings,
      registersFolder: registersFolder(),
      pagesFolder: pagesFolder(),
      examplesFolder: examplesFolder(),
      log,
      print,
    });
    if (!started.ok) return fail(started.sentence);
    print('Stop with Ctrl+C.');
    await toldToStop;
    await started.stop();
    print('Stopped.');
    return 0;
  } catch (thrown) {
    log.fatal({ err: thrown }, 'a fault of the program');
    return fail('Sharing Atlas met a fault of its own and has ended. The log tells what happened.');
  }
}

function fail(text: string): 1 {
  console.error(text);
  return 1;
}

/** The first signal is waited for; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
