import { partyKindWords } from '../../components/party-kind.ts';
import { listInWords, plural, quoted } from '../../text/words.ts';
import type { Group } from './groups.ts';
import type { Answer, CitedStatement, Row } from './rows.ts';

/** The title of a group of recipients, and what there is to say of its size. */
export function groupWords(group: Group, from: string | null): { title: string; note: string } {
  const count = plural(group.count, 'recipient');
  if (group.role === 'PROCESSOR') {
    return { title: 'Processors', note: `${count}: acts for the sender (Art 4(9), Art 28)` };
  }
  if (group.role === 'OWN_TEAM') {
    return {
      title: from === null ? 'The senders’ own teams' : 'The Trust’s own teams',
      note: `${group.count}: access, not disclosure`,
    };
  }
  const reached = group.reached.map(
    ({ hub, members }) =>
      `${members} ${members === 1 ? 'agency is' : 'agencies are'} reached through the ${hub}`,
  );
  return { title: 'Other bodies', note: [count, ...reached].join('; ') };
}

/** Words for the column "Kind". */
export function kindWords({ role, party }: Row): string {
  if (role === 'PROCESSOR') return 'Processor';
  return party === null ? 'Not in this register' : partyKindWords[party.kind];
}

/** The notice's verb in quotation marks, then its conditions: of this category, then of the flow. */
export function verbAndCondition({ flow, because }: Row): string {
  const conditions = [...because.map(({ condition }) => condition), flow?.condition ?? null];
  const said = [
    ...(flow?.verb ? [quoted(flow.verb)] : []),
    ...new Set(conditions.filter((each) => each !== null)),
  ];
  return said.length === 0 ? 'None given' : said.join('; ');
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
