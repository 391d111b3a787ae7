import { ListCompleteness } from '../../../components/ListCompleteness.tsx';
import { FromOutside } from '../../../components/tags.tsx';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { dateInWords } from '../../../text/dates.ts';
import { quoted } from '../../../text/words.ts';
import type { NoticeFound } from '../Notice.tsx';
import { endedInFull } from './in-full.ts';
import { Lines } from './Lines.tsx';

/** Law and guidance that the notice cites, with how each stood at the date of the page. */
export function LawCited({ notice }: { notice: NoticeFound }) {
  const { day } = useAsAt();
  const ended = notice.citations.filter(({ legislation }) => legislation.state === 'ENDED');
  return (
    <>
      <ListCompleteness completeness={notice.citationsCompleteness} />
      {ended.length > 0 && (
        <p>
          On {dateInWords(day)}, {ended.length} of {notice.citations.length} had been repealed or
          replaced.
        </p>
      )}
      <Lines
        notice={notice.id}
        lines={notice.citations.map(({ legislation, writtenAs, condition, statements }) => ({
          key: legislation.id,
          words: (
            <>
              <Link to={pathOf('law', legislation.id)}>{legislation.title}</Link>
              {writtenAs !== null &&
                writtenAs !== legislation.title &&
                `, written ${quoted(writtenAs)}`}
              {condition !== null && `, ${condition}`}.{' '}
              {legislation.state === 'ENDED' && (
                <FromOutside>{endedInFull(legislation, day)}</FromOutside>
              )}
            </>
          ),
          statements,
        }))}
      />
    </>
  );
}
