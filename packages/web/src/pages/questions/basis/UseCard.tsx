import { Cited } from '../../../components/Cited.tsx';
import { Badge } from '../../../components/tags.tsx';
import { listInWords, plural } from '../../../text/words.ts';
import { isArticleOurs } from '../parts/bases.ts';
import { Law } from '../parts/LawState.tsx';
import {
  articles,
  type BearingGroup,
  basesOf,
  joinWords,
  type Use,
  type UsedBasis,
} from './group.ts';

/** More flows than these are counted only: all are listed at the end of the answer. */
const FEW = 3;

/** One use of bases with what it is said of; each list of bases stands by itself. */
export function UseCard({ group }: { group: BearingGroup }) {
  const { use, words, purposes, flows, scope } = group;
  const joined = joinWords(use);
  return (
    <article className={`said use${scope === 'FLOW' ? '' : ' said--unstated'}`}>
      <div className="said__head">
        <p>
          <strong>{`${words.charAt(0).toUpperCase()}${words.slice(1)}`}</strong>
          {purposes.length > 0 && `: ${listInWords(purposes)}`}{' '}
          <Cited statements={use.statements} />
        </p>
        <p className="smallest muted">{bearsOn(flows.map(({ name }) => name))}</p>
      </div>
      <div className="said__body">
        {use.regime === 'PART_3' && <Badge>Part 3 of the DPA 2018 (law enforcement)</Badge>}
        {use.condition !== null && <p>Condition: {use.condition}.</p>}
        <dl className="pairs use__pairs">
          {articles.map(({ kind, name }) => {
            const bases = basesOf(use, kind);
            return bases.length === 0 ? null : (
              <div key={kind} className="pairs__pair">
                <dt>{name}</dt>
                <dd>
                  <ul className="use__bases">
                    {bases.map((used) => (
                      <OneBasis use={use} key={used.basis?.id} used={used} />
                    ))}
                  </ul>
                </dd>
              </div>
            );
          })}
          {use.cites.length > 0 && (
            <>
              <dt>Law cited</dt>
              <dd>
                {use.cites.map(({ legislation, statements }) => (
                  <Law key={legislation.id} legislation={legislation} statements={statements} />
                ))}
              </dd>
            </>
          )}
        </dl>
        {joined !== null && <p>{joined}</p>}
        {use.note !== null && <p className="smallest muted">A curator’s note: {use.note}</p>}
      </div>
    </article>
  );
}

function bearsOn(flows: readonly string[]): string {
  if (flows.length === 0) return 'No flow of this answer is said to be for it';
  const names = flows.length <= FEW ? `: ${listInWords(flows)}` : '; they are named below';
  return `Bears on ${plural(flows.length, 'flow')}${names}`;
}

function OneBasis({ used, use }: { used: UsedBasis; use: Use }) {
  const { basis, condition, schedule1, statements } = used;
  if (basis === null) return <li>A basis that is not in this register</li>;
  return (
    <li>
      <strong>{basis.reference}</strong> {basis.name}
      {condition !== null && ` · ${condition}`} <Cited statements={statements} />{' '}
      {isArticleOurs(used, use) && <Badge kind="outside">the article number is ours</Badge>}
      {schedule1.map((each) => (
        <p key={each.basis?.id} className="use__schedule">
          Schedule 1 condition: {each.basis?.name}{' '}
          <Badge kind="outside">
            {each.basis?.reference}
            {isArticleOurs(each, use) && '; the paragraph number is ours'}
          </Badge>{' '}
          <Cited statements={each.statements} />
        </p>
      ))}
      {basis.needs.includes('SCHEDULE1') && schedule1.length === 0 && (
        <p className="use__schedule muted">No Schedule 1 condition is named for it.</p>
      )}
    </li>
  );
}
