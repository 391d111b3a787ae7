// npm run query -- FILE: one operation of a file, asked of a server that runs. See docs/graphql.md.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

const HOW = `Usage: npm run query --silent -- FILE [options]     ("-" reads the operation from standard input)
  --variable NAME=VALUE   a variable; VALUE is JSON, or else a text; may be repeated
  --csv                   the one list of the operation as CSV, all its rows
  --url ADDRESS           the server, http://127.0.0.1:4000 if left out
  --operation NAME        which operation of the file, if it has several
Exit codes: 0 answered; 1 the server refused it or answered with errors; 2 it could not be asked.`;

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {readonly string[]} argv
 * @returns {Promise<0 | 1 | 2>}
 */
async function main(argv) {
  let asked;
  try {
    asked = await askedBy(argv);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${HOW}`);
    return 2;
  }
  const { url, csv, ...operation } = asked;
  try {
    const reply = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: csv ? 'text/csv' : 'application/json',
      },
      body: JSON.stringify(operation),
    });
    return csv && reply.ok ? await passOn(reply) : await tell(reply);
  } catch (error) {
    console.error(
      `No whole answer came from ${url} (${messageOf(error)}). Is it running? Start it with npm start.`,
    );
    return 2;
  }
}

/** @param {readonly string[]} argv */
async function askedBy(argv) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      variable: { type: 'string', multiple: true, default: [] },
      csv: { type: 'boolean', default: false },
      url: { type: 'string', default: 'http://127.0.0.1:4000' },
      operation: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Name one file with an operation.');
  return {
    url: new URL('/graphql', values.url).href,
    csv: values.csv,
    query: file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'),
    variables: Object.fromEntries(values.variable.map(variableOf)),
    operationName: values.operation,
  };
}

/**
 * @param {string} given
 * @returns {[string, unknown]}
 */
function variableOf(given) {
  const at = given.indexOf('=');
  if (at < 1) throw new Error(`“${given}” is no variable. Write NAME=VALUE.`);
  const value = given.slice(at + 1);
  try {
    return [given.slice(0, at), JSON.parse(value)];
  } catch {
    return [given.slice(0, at), value];
  }
}

/**
 * Rows are written as they come.
 *
 * @param {Response} reply
 * @returns {Promise<0>}
 */
async function passOn(reply) {
  for await (const chunk of reply.body ?? []) process.stdout.write(chunk);
  return 0;
}

/**
 * @param {Response} reply
 * @returns {Promise<0 | 1>}
 */
async function tell(reply) {
  const body = await reply.text();
  const answer = jsonOf(body);
  const failed = !reply.ok || answer === null || 'errors' in answer;
  process[failed ? 'stderr' : 'stdout'].write(
    `${answer === null ? body : JSON.stringify(answer, null, 2)}\n`,
  );
  return failed ? 1 : 0;
}

/**
 * @param {string} body
 * @returns {object | null}
 */
function jsonOf(body) {
  try {
    return Object(JSON.parse(body));
  } catch {
    return null;
  }
}

/** @param {unknown} error */
function messageOf(error) {
  const said = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? said : `${said}: ${cause}`;
}
