import { Disclosure } from '../../components/answer.tsx';
import { Cited } from '../../components/Cited.tsx';
import { PartyName } from '../../components/PartyName.tsx';
import { listInWords, plural } from '../../text/words.ts';
import { FlowLink } from './FlowLink.tsx';
import type { ImpactFound } from './types.ts';

type Change = ImpactFound['answers']['edges'][number]['node'];

/** More categories than this are counted: the files hold them all. */
const MOST_NAMED = 3;
/** More places than this that differ alike are listed when they are opened. */
const MOST_PLACES = 4;

/** The places of answers that would differ, one table a question; those that differ alike in one row. */
export function AnswerTables({ changes }: { changes: readonly Change[] }) {
  return groupsBy(changes, ({ questionWords }) => questionWords).map(([words, of]) => (
    <table key={words} className="table table--cards what-if__table">
      <caption>{words}</caption>
      <thead>
        <tr>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {groupsBy(of, ({ before, after }) => `${before} → ${after}`).map(([key, alike]) => (
          <tr key={key}>
            <td data-label="Now">{alike[0]?.before}</td>
            <td data-label="Then">{alike[0]?.after}</td>
            <td data-label="Where">
              {alike.length > MOST_PLACES ? (
                <Disclosure summary={plural(alike.length, 'place')}>
                  <Places changes={alike} />
                </Disclosure>
              ) : (
                <Places changes={alike} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

function Places({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="list-plain">
      {changes.map((change) => (
        <li key={keyOf(change)}>
          <Place change={change} />
        </li>
      ))}
    </ul>
  );
}

function Place({ change: { flow, party, through, categories, statements } }: { change: Change }) {
  return (
    <>
      {party !== null && (
        <>
          <PartyName party={party} />
          {through !== null && ` through ${through.name}`}
          {flow !== null && ': '}
        </>
      )}
      {flow !== null && <FlowLink flow={flow} />}
      {categories.length > 0 && (
        <span className="small muted">
          {flow !== null && ', '}
          {categories.length > MOST_NAMED
            ? `of ${plural(categories.length, 'category', 'categories')}`
            : listInWords(categories.map(({ name }) => name))}
        </span>
      )}{' '}
      <Cited statements={statements} />
    </>
  );
}

function keyOf({ flow, party, through, categories }: Change): string {
  return [flow?.id, party?.id, through?.id, categories[0]?.id].join(' ');
}

function groupsBy(changes: readonly Change[], keyOfGroup: (change: Change) => string) {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = keyOfGroup(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups];
}
