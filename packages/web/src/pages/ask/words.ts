import { partyKindWords } from '../../components/party-kind.ts';
import { listInWords, plural, quoted } from '../../text/words.ts';
import { type Group, nest, reachedIn, type Size, sizeOf } from './groups.ts';
import type { Answer, ApartRow, CitedStatement, Row } from './rows.ts';

/** The title of a group of recipients, and what there is to say of its size. */
export function groupWords(group: Group, from: string | null): { title: string; note: string } {
  const count = sizeWords(group.size, 'recipient');
  if (group.role === 'PROCESSOR') {
    return { title: 'Processors', note: `${count}: acts for the sender (Art 4(9), Art 28)` };
  }
  if (group.role === 'OWN_TEAM') {
    return {
      title: from === null ? 'The senders’ own teams' : 'The Trust’s own teams',
      note: `${sizeWords(group.size, 'team')}: access, not disclosure`,
    };
  }
  return { title: 'Other bodies', note: [count, ...reachedThrough(group.reached)].join('; ') };
}

/** “36 parties, 38 rows”: parties alone where each has one row. */
function sizeWords({ parties, rows }: Size, one: string, many = `${one}s`): string {
  const who = plural(parties, one, many);
  return parties === rows ? who : `${who}, ${plural(rows, 'row')}`;
}

function reachedThrough(reached: Group['reached']): string[] {
  return reached.map(
    ({ hub, members }) =>
      `${members} ${members === 1 ? 'agency is' : 'agencies are'} reached through the ${hub}`,
  );
}

/**
 * The size of what is counted apart. Members of a hub are told of beside it, as in the groups, so
 * that the number of rows is the one counted with the certainties.
 */
export function apartSizeWords(rows: readonly ApartRow[]): string {
  const nested = nest(rows);
  return [
    `${sizeWords(sizeOf(nested), 'party', 'parties')} of which nothing can be said for this category`,
    ...reachedThrough(reachedIn(nested)),
  ].join('; ');
}

/** What is said in the place of rows: recipients that are counted apart are recorded all the same. */
export function noRowWords(apart: number): { title: string; rest: string } {
  return apart === 0
    ? {
        title: 'No recipient is recorded for this question.',
        rest: 'That is not the same as nobody.',
      }
    : {
        title: 'No row: all are counted apart.',
        rest: 'Recipients are recorded, and nothing can be said of them for this category. That is not the same as nobody.',
      };
}

/** Words for the column "Kind". */
export function kindWords({ role, party }: Row): string {
  if (role === 'PROCESSOR') return 'Processor';
  return party === null ? 'Not in this register' : partyKindWords[party.kind];
}

/** “12 named, list open” of a hub, from its rows and the notice's words. */
export function membersWords(members: number, openWords: string | null): string {
  return `${members} named${openWords === null ? '' : `, list open: ${quoted(openWords)}`}`;
}

/** How the party is reached, where it is not simply named. */
export function reachWords(row: Row): string | null {
  const { partyCertainty, through } = row;
  if (partyCertainty === 'NAMED' || partyCertainty === 'KIND_NAMED') return null;
  if (partyCertainty === 'MEMBER_OF_HUB' && through) return `through the ${through.name}`;
  if (partyCertainty === 'UNNAMED') return 'it happens; the notice does not say who';
  return row.partyCertaintyWords;
}

/** What the row adds to its certainty: the parts that are stated, or left out. */
export function partWords(row: Row): string | null {
  if (row.certainty === 'STATED_PART' || row.certainty === 'STATED_WIDER') return row.words;
  if (row.partExcluded.length === 0) return null;
  return `A part is excluded: ${listInWords(row.partExcluded.map(({ category }) => category.name))}`;
}

/** Where the category is listed as held: by the sender's notice, where one sender was asked about. */
export function listingsOf({ from, listedBy }: Answer): CitedStatement[] {
  return listedBy
    .filter(({ notice }) => from === null || notice?.publisher?.id === from.id)
    .flatMap(({ statements }) => statements);
}
