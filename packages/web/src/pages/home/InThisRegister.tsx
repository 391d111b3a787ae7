import { SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { notInRegister } from '../../text/safety.ts';
import { plural, sentenceStart } from '../../text/words.ts';
import { type NoticeFigures, type RegisterFigures, totalsOf } from './figures.ts';

/** What the register holds, how little of it ties a party to a category, and what silence means. */
export function InThisRegister({ notices, total }: Pick<RegisterFigures, 'notices' | 'total'>) {
  return (
    <section aria-labelledby="in-this-register">
      <SectionTitle
        title="In this register"
        id="in-this-register"
        note={totalsInWords(notices, total)}
      />
      <div className="trio">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
        {notices.length < total && (
          <p>
            <Link to="/notices">All {total} notices</Link>
          </p>
        )}
        <div className="safety">
          <h3>If it is not in this register</h3>
          <p>
            {sentenceStart(notInRegister.head.replace('Not in this register. ', ''))}{' '}
            {notInRegister.rest}
          </p>
        </div>
      </div>
    </section>
  );
}

/** "2 notices, 289 statements; only 11 tie a party to a category, and 1 of those says …". */
export function totalsInWords(notices: readonly NoticeFigures[], total: number): string {
  const totals = totalsOf(notices);
  const tie = `only ${totals.ties} ${totals.ties === 1 ? 'ties' : 'tie'} a party to a category`;
  const notSent =
    totals.tiesNotSent === 0
      ? ''
      : `, and ${totals.tiesNotSent} of those ${totals.tiesNotSent === 1 ? 'says' : 'say'} that it is not sent`;
  const some = `${plural(total, 'notice')}, the first ${notices.length} of them here with`;
  const count = notices.length < total ? some : `${plural(total, 'notice')},`;
  return `${count} ${plural(totals.statements, 'statement')}; ${tie}${notSent}`;
}

function NoticeCard({ notice }: { notice: NoticeFigures }) {
  return (
    <article className="register-card">
      <p className="register-card__from">
        {notice.publisher} · seen {dateInWords(notice.seenOn)}
      </p>
      <h3>
        <Link to={pathOf('notice', notice.id)}>{notice.title}</Link>
      </h3>
      <dl>
        <dt>{notice.statements}</dt>
        <dd>{notice.statements === 1 ? 'statement' : 'statements'} recorded</dd>
        <dt>{notice.ties}</dt>
        <dd>
          {notice.ties === 1 ? 'ties' : 'tie'} a party to a category
          {notice.tiesNotSent > 0 && (
            <>
              ; {notice.tiesNotSent} {notice.tiesNotSent === 1 ? 'says' : 'say'}{' '}
              <strong>not</strong> sent
            </>
          )}
        </dd>
        {notice.more.map((line) => (
          <MoreLine key={line.words} count={line.count} words={line.words} />
        ))}
      </dl>
    </article>
  );
}

function MoreLine({ count, words }: { count: number; words: string }) {
  return (
    <>
      <dt>{count}</dt>
      <dd>{words}</dd>
    </>
  );
}
