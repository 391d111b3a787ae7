import type { PartyKind } from '../../../components/party-kind.ts';
import type { FlowSentenceFields } from '../../../graphql/fragments/flow-sentence.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { inSentence, listInWords, quoted } from '../../../text/words.ts';

export type SentenceFlow = ResultOf<typeof FlowSentenceFields>;

/** More names than this are counted in a sentence; the panel of the flow has them all. */
const MOST_NAMES = 4;

/**
 * One flow as a sentence: "personal characteristics and services provided (list open),
 * “will need to”; purpose: Research". What is not stated is said to be so, never left out.
 */
export function whatWords(flow: SentenceFlow): string {
  const categories = flow.carries.map(({ category }) => inSentence(category.name));
  const isOpen = flow.carries.some(({ openWords }) => openWords !== null);
  const carried =
    categories.length === 0
      ? 'what it carries is not stated'
      : `${namesInWords(categories)}${isOpen ? ' (list open)' : ''}`;
  const without = flow.excludes.map(({ category }) => category.name);
  const purposes = flow.purposes.map(({ purpose }) => purpose.name);
  const said = [
    carried,
    ...(without.length === 0 ? [] : [`without ${namesInWords(without.map(inSentence))}`]),
    ...(flow.verb === null ? [] : [quoted(flow.verb)]),
    ...(flow.condition === null ? [] : [flow.condition]),
  ].join(', ');
  return `${said}; ${purposesInWords(purposes)}`;
}

/** What the notice says of it, in the register's words, and the statements that say the rest. */
export function becauseOf(flow: SentenceFlow): {
  readonly text: string | null;
  readonly first: SentenceFlow['statements'];
  readonly others: SentenceFlow['statements'];
} {
  const [first, ...others] = flow.statements;
  return { text: first?.text ?? null, first: first === undefined ? [] : [first], others };
}

/** Purposes are named as they are written: "so that …" and "deal with …" fit into no sentence. */
function purposesInWords(purposes: readonly string[]): string {
  if (purposes.length === 0) return 'its purpose is not stated';
  const shown =
    purposes.length <= MOST_NAMES
      ? purposes
      : [...purposes.slice(0, MOST_NAMES - 1), `${purposes.length - MOST_NAMES + 1} more`];
  return `${purposes.length === 1 ? 'purpose' : 'purposes'}: ${shown.join('; ')}`;
}

function namesInWords(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listInWords(names);
  return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more`;
}

/** What is known of a recipient where what it receives is not said. */
export function silenceOf(kind: PartyKind): string {
  if (kind === 'UNNAMED') return 'It happens; the notice does not say who receives, or what.';
  if (kind === 'CLASS' || kind === 'CONCEPT') {
    return 'The kind of body is named; what it receives is not.';
  }
  return 'The party is named; what it receives is not.';
}
