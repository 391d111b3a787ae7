import { listInWords } from '../../../text/words.ts';
import type { Step } from '../parts/Derivation.tsx';
import type { GoesFlow, GoesRow } from './summary.ts';

/** From statements through the flow to the rule that makes the row what it is. */
export function stepsOf(row: GoesRow, flow: GoesFlow): Step[] {
  const { party, through } = row;
  const end = flow.recipient.party.name;
  const reached =
    through !== null && party !== null && party.id !== flow.recipient.party.id
      ? [{ text: `${party.name}: ${row.partyCertaintyWords}`, statements: [] }]
      : [];
  return [
    {
      text: `The notice says that ${flow.sender.party.name} shares with ${end}.`,
      statements: flow.statements,
    },
    ...reached,
    { text: contentWords(flow), statements: [] },
    {
      text: row.categoriesStated
        ? 'What is said to go, and what is left out, is shown as stated; nothing more is read into it.'
        : 'The party is named; what it receives is not. Nothing says what goes, or what does not.',
      statements: [],
    },
  ];
}

function contentWords({ carries, excludes }: GoesFlow): string {
  const names = (claims: readonly { category: { name: string } }[]) =>
    listInWords(claims.map(({ category }) => category.name));
  const said = [
    ...(carries.length > 0 ? [`it carries ${names(carries)}`] : []),
    ...(excludes.length > 0 ? [`it leaves out ${names(excludes)}`] : []),
  ];
  return said.length === 0
    ? 'It does not say which categories.'
    : `It says that ${said.join('; ')}. The statements stand beside each.`;
}
