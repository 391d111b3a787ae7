import type { z } from 'zod';
import { registerFile } from './format/register-file.ts';
import { ANCHOR_MAX_WORDS, anchor, fullDate, partialDate } from './format/scalars.ts';
import { nearest } from './nearest.ts';
import type { Locate, Path } from './positions.ts';
import { type Problem, problemAt } from './problem.ts';
import { isObject, keysAt, schemaAt, valueAt } from './walk.ts';

/** Turns one finding of the schema into sentences a person can act on, with its place. */
export function explainIssue(issue: z.core.$ZodIssue, content: unknown, locate: Locate): Problem[] {
  const path = issue.path.map((segment) =>
    typeof segment === 'number' ? segment : `${String(segment)}`,
  );
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], content, locate));
  }
  return [wrongValue(issue, path, content, locate)];
}

function unknownKey(path: Path, content: unknown, locate: Locate): Problem {
  const key = String(path.at(-1));
  const known = keysAt(registerFile, path.slice(0, -1));
  const near = nearest(key, known);
  return problemAt(
    locate(path, 'key'),
    'unknown-key',
    `${whereIs(path.slice(0, -1), content)} has a key "${key}", which the format does not know.`,
    near.length > 0 ? didYouMean(near) : `Remove it, or use one of: ${known.join(', ')}.`,
  );
}

function wrongValue(
  issue: z.core.$ZodIssue,
  path: Path,
  content: unknown,
  locate: Locate,
): Problem {
  const value = valueAt(content, path);
  const where = whereIs(path, content);
  const schema = schemaAt(registerFile, path);
  if (value === undefined && path.length > 0) {
    return problemAt(
      locate(path),
      'missing-key',
      `${whereIs(path.slice(0, -1), content)} has no "${String(path.at(-1))}".`,
      'Add the key: the format needs it.',
    );
  }
  if (schema === partialDate || schema === fullDate) {
    return problemAt(
      locate(path),
      'wrong-date',
      `${where} is ${show(value)}: it ${schema === fullDate ? fullDateRule : dateRule}.`,
      'Correct the date, or leave the key out if the date is not known.',
    );
  }
  if (schema === anchor && issue.code === 'custom') {
    return problemAt(
      locate(path),
      'anchor-too-long',
      `${where} has more than ${ANCHOR_MAX_WORDS} words.`,
      'Keep just enough of the phrase to find the passage; an anchor must not copy it.',
    );
  }
  if (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && typeof value !== 'string')
  ) {
    const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
    return problemAt(
      locate(path),
      'wrong-type',
      `${where} is ${show(value)}, not ${nameOfType(expected)}.`,
      wrongTypeHint(expected),
    );
  }
  return problemAt(
    locate(path),
    'wrong-value',
    `${where} is ${show(value)}: it ${rule(issue)}.`,
    wrongValueHint(issue, value),
  );
}

const dateRule =
  'must be a real date as YYYY, YYYY-MM or YYYY-MM-DD (a year alone in quotation marks)';
const fullDateRule = 'must be a real day as YYYY-MM-DD';

function rule(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message.startsWith('must ') ? issue.message : `does not fit (${issue.message})`;
}

function wrongValueHint(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_value') return 'Correct the value.';
  const words = issue.values.map(String);
  const near = nearest(String(value).toUpperCase(), words);
  return near.length > 0 ? didYouMean(near) : 'Use one of the words of the list.';
}

function wrongTypeHint(expected: string): string {
  if (expected === 'array') return 'Write a list: one item a line, each after "- ".';
  if (expected === 'object') return 'Write keys and values below it, indented.';
  if (expected === 'string')
    return 'Write text; put it in quotation marks if it looks like a number.';
  if (expected === 'boolean') return 'Write true or false, without quotation marks.';
  return 'Write a number, without quotation marks.';
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of keys and values',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

function nameOfType(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a group of keys and values';
  return JSON.stringify(value);
}

/** "Did you mean "a" or "b"?" */
export function didYouMean(candidates: readonly string[]): string {
  return `Did you mean ${candidates.map((candidate) => `"${candidate}"`).join(' or ')}?`;
}

/** Names a place in a register for people: "flow:sandwell/x, carries 1, category". */
export function whereIs(path: Path, content: unknown): string {
  const [section, index, ...rest] = path;
  if (section === undefined) return 'The file';
  const record = index === undefined ? undefined : valueAt(content, path.slice(0, 2));
  const id = isObject(record) && typeof record.id === 'string' ? record.id : undefined;
  const start =
    typeof index === 'number'
      ? (id ?? `${section} ${index + 1}`)
      : [section, index].filter(isGiven).join(', ');
  const inner = rest.map((segment) =>
    typeof segment === 'number' ? ` ${segment + 1}` : `, ${segment}`,
  );
  return `${start}${inner.join('')}`;
}

function isGiven(part: unknown): boolean {
  return part !== undefined;
}
