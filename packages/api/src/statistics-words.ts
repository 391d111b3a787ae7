import type { FlowDimension, FlowEntry, GroupKey } from '@sharing-atlas/graph';
import { CERTAINTY_NAMES } from '@sharing-atlas/model';
import { codeWords } from './exports/code-words.ts';

/** What each dimension sorts flows by. */
export const DIMENSION_MEANINGS: Readonly<Record<FlowDimension, string>> = {
  SENDER: 'Who sends.',
  RECIPIENT: 'Whom the notice names as recipient.',
  HUB: 'The hub that the flow goes through, comes from or goes to.',
  CATEGORY:
    'What it is said to carry. Flows of which the notice does not say it are a group of their own.',
  GDPR_CLASS:
    'The class of what it is said to carry: UK GDPR Art 4(1), 9(1), 10. What only may be of a class is apart.',
  CERTAINTY:
    'How sure it is that the flow carries the category: sorts pairs of flow and category. What a flow is said not to carry is EXCLUDED.',
  PURPOSE: 'What for.',
  BASIS:
    'The basis or condition that bears on it: said of it, of its purpose or of the whole notice.',
  BASIS_SCOPE: 'What its bases are said of. NOTICE: of the whole notice, and so not of this flow.',
  AGREEMENT: 'The agreement it is under.',
  AGREEMENT_STATE: 'How the agreement stands at the date.',
  ROLE: 'How the recipient stands to the sender.',
  REGISTER: 'The register that records it.',
};

/** What stands for nothing recorded. It never says that there is nothing. */
const NOTHING: Readonly<Record<FlowDimension, string>> = {
  SENDER: 'Sender not known',
  RECIPIENT: 'Recipient not known',
  HUB: 'Through no hub that is named',
  CATEGORY: 'Categories not stated',
  GDPR_CLASS: 'Categories not stated',
  CERTAINTY: 'Categories not stated',
  PURPOSE: 'No purpose stated',
  BASIS: 'No basis said',
  BASIS_SCOPE: 'No basis said',
  AGREEMENT: 'Under no agreement in this register',
  AGREEMENT_STATE: 'Under no agreement in this register',
  ROLE: 'Role not known',
  REGISTER: 'Register not known',
};

const WORDS: Readonly<Record<string, string>> = {
  ...CERTAINTY_NAMES,
  FLOW: 'Said of the flow itself',
  PURPOSE: 'Said of its purpose',
  NOTICE: 'Said of the whole notice',
};

/** The name of a key for people. */
export function keyName({ dimension, value, name }: GroupKey): string {
  if (value === null) return NOTHING[dimension];
  return name ?? WORDS[value] ?? codeWords(value);
}

/** What counts of flows do not tell. */
export function countsWords(flows: readonly FlowEntry[], unknown: number): string {
  const count = (is: (flow: FlowEntry) => boolean) => flows.filter(is).length;
  const unstated = count(({ categoriesStated }) => !categoriesStated);
  const open = count(({ openWords }) => openWords !== null);
  return [
    `${flowsWords(flows.length)} recorded: counts of what is recorded, never of what happens.`,
    ...(unstated === 0 ? [] : [`Of ${unstated} the notice does not say what they carry.`]),
    ...(open === 0 ? [] : [`${open} stand in a list of parties that is left open.`]),
    ...(unknown === 0 ? [] : [`${flowsWords(unknown)} could not be decided by the filter.`]),
  ].join(' ');
}

function flowsWords(count: number): string {
  return count === 1 ? '1 flow' : `${count} flows`;
}
