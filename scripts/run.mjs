import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunResult
 * @property {number} code the exit code; 127 when the command does not exist
 * @property {string} output standard output and standard error, as they came
 * @property {string} stdout standard output alone
 */

const onWindows = process.platform === 'win32';

/**
 * Runs a command to its end and keeps its output back, so that the caller shows it only when it
 * matters. A failure is a code, never an exception.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<RunResult>}
 */
export function runToEnd(command, args, options = {}) {
  return new Promise((resolve) => {
    // On Windows npx and mvn are command files, which only a shell can start.
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: onWindows && command !== process.execPath,
      timeout: options.timeoutMs,
    });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', (error) =>
      resolve({ code: 127, output: `${output}${error.message}\n`, stdout }),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}
