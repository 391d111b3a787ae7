import { dateInWords } from '../../../text/dates.ts';
import { lawStateWords } from '../../../text/law.ts';
import { listInWords } from '../../../text/words.ts';

/** What a notice says of one matter, with all that limits it: no page may show a part of it alone. */

interface SaidTransfer {
  description: string;
  condition: string | null;
  safeguards: string | null;
}

/** What is said of sending data abroad, when only, and with what safeguards (UK GDPR Chapter V). */
export function transferInFull({ description, condition, safeguards }: SaidTransfer): string {
  return withParts(description, [
    ['Otherwise', condition],
    ['Safeguards', safeguards],
  ]);
}

interface SaidRetention {
  description: string;
  period: string | null;
  criterion: string | null;
  policyNamed: string | null;
  exception: string | null;
  afterwards: string | null;
}

/** How long data are kept: the rule, the period or that none is given, and what happens then. */
export function retentionInFull(rule: SaidRetention): string {
  return withParts(rule.description, [
    ['Period', rule.period ?? 'none is given in this rule'],
    ['Depends on', rule.criterion],
    ['Policy named, not quoted', rule.policyNamed],
    ['Exception', rule.exception],
    ['Afterwards', rule.afterwards],
  ]);
}

interface SaidContact {
  role: string;
  purpose: string;
  channel: string;
  value: string | null;
  note: string | null;
  of: { id: string; name: string } | null;
}

/** Whom to ask, for what and where; whose contact it is where it is not the publisher’s. */
export function contactInFull(contact: SaidContact, publisherId: string | null): string {
  const { role, purpose, value, of, note } = contact;
  const way = channelWords[contact.channel];
  const where = value ?? 'no address given';
  const said = `${role}: ${purpose}; ${way === undefined ? where : `${way}: ${where}`}`;
  return withParts(said, [
    ['Whose', of === null || of.id === publisherId ? null : `${of.name}, not the publisher`],
    ['Curator’s note', note],
  ]);
}

const channelWords: Readonly<Record<string, string>> = {
  EMAIL: 'by e-mail',
  POST: 'by post',
  PHONE: 'by telephone',
  WEB: 'on the web',
};

type SaidLaw = Parameters<typeof lawStateWords>[0] & {
  period: { words: string };
  successors: readonly { title: string }[];
};

/** How a law that has ended stood at a day; the day is that of the page, never that of its end. */
export function endedInFull(law: SaidLaw, day: string): string {
  const after = law.successors.map(({ title }) => title);
  return `As at ${dateInWords(day)}: ${lawStateWords(law)} (in force ${law.period.words})${
    after.length === 0 ? '' : `; replaced by ${listInWords(after)}`
  }`;
}

function withParts(said: string, parts: readonly (readonly [string, string | null])[]): string {
  const told = parts.flatMap(([name, words]) => (words === null ? [] : [`${name}: ${words}`]));
  return [said, ...told].map((words) => `${words.trim().replace(/\.$/, '')}.`).join(' ');
}
