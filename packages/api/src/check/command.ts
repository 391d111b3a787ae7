import path from 'node:path';
import { parseArgs } from 'node:util';
import { elementsOf, factsOf, findFindings, projectRegisters } from '@sharing-atlas/graph';
import { FINDING_GRADES, isDay, todayInLondon } from '@sharing-atlas/model';
import {
  bundledDataFolder,
  formatProblems,
  loadRegisters,
  nearest,
} from '@sharing-atlas/registers';
import { placesIn } from './places.ts';
import { sarifOf } from './sarif.ts';
import { csvOfFindings, jsonOfFindings } from './table.ts';
import { textOf } from './text.ts';

/** What the command says and how it ends. */
export interface Outcome {
  readonly output: string;
  /** For standard error. */
  readonly said: string;
  /** 0: nothing that counts. 1: a finding that counts. 2: it could not be run. */
  readonly exitCode: 0 | 1 | 2;
}

const FORMATS = ['text', 'csv', 'json', 'sarif'] as const;
const LIMITS = ['fault', 'gap', 'review', 'never'] as const;

/**
 * Checks registers, read from their files, and tells what was found. A finding counts for the exit
 * code if its grade is the limit or graver and nobody has accepted it.
 * @param args REGISTER … [--folder F] [--format text|csv|json|sarif] [--fail-on fault|gap|review|never] [--as-at YYYY-MM-DD]
 */
export async function checkCommand(args: readonly string[], now: Date): Promise<Outcome> {
  const asked = readArguments(args);
  if (typeof asked === 'string') return { output: '', said: `${asked}\n`, exitCode: 2 };
  const folder = asked.folder ?? bundledDataFolder();
  const loaded = await loadRegisters(folder);
  if (!loaded.ok) {
    const said = `${formatProblems(loaded.problems)}\n\nMend these first: nothing was checked.\n`;
    return { output: '', said, exitCode: 2 };
  }
  const slugs = loaded.registers.map(({ slug }) => slug);
  const unknown = asked.registers.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) {
    const said = `There is no register “${unknown}”. There are: ${nearest(unknown, slugs)
      .concat(slugs)
      .filter((slug, index, all) => all.indexOf(slug) === index)
      .join(', ')}.\n`;
    return { output: '', said, exitCode: 2 };
  }
  const facts = factsOf(
    elementsOf(projectRegisters(loaded.registers.map(({ records }) => records))),
  );
  const wanted = new Set(asked.registers.map((slug) => `register:${slug}`));
  const findings = findFindings(facts, asked.asAt ?? todayInLondon(now)).filter(
    ({ registerId }) => wanted.size === 0 || wanted.has(registerId),
  );
  const counting = FINDING_GRADES.slice(0, LIMITS.indexOf(asked.failOn) + 1);
  const counts =
    asked.failOn === 'never'
      ? []
      : findings.filter(({ grade, accepted }) => accepted === null && counting.includes(grade));
  const places = placesIn(loaded.registers);
  const shown = `${path.relative(process.cwd(), folder).split(path.sep).join('/')}/`;
  const outputs = {
    text: () => textOf(findings, places),
    csv: () => csvOfFindings(findings, places),
    json: () => jsonOfFindings(findings, places),
    sarif: () => sarifOf(findings, places, shown),
  };
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  return {
    output: outputs[asked.format](),
    said: `${findings.length} findings, ${accepted} of them accepted; ${counts.length} count for the exit code.\n`,
    exitCode: counts.length === 0 ? 0 : 1,
  };
}

interface Asked {
  readonly registers: readonly string[];
  readonly folder: string | undefined;
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof LIMITS)[number];
  readonly asAt: string | undefined;
}

/** What was asked, or a sentence on what cannot be understood. */
function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        folder: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'fault' },
        'as-at': { type: 'string' },
      },
    });
    const format = FORMATS.find((one) => one === values.format);
    const failOn = LIMITS.find((one) => one === values['fail-on']);
    const asAt = values['as-at'];
    if (format === undefined) return `--format must be one of ${FORMATS.join(', ')}.`;
    if (failOn === undefined) return `--fail-on must be one of ${LIMITS.join(', ')}.`;
    if (asAt !== undefined && !isDay(asAt)) {
      return `“${asAt}” is not a day that exists. Write it as YYYY-MM-DD.`;
    }
    const registers = positionals.map((one) => one.replace(/^register:/, ''));
    return { registers, folder: values.folder, format, failOn, asAt };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
