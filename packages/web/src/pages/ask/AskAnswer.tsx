import { Verdict } from '../../components/answer.tsx';
import { Empty } from '../../components/boxes.tsx';
import { Cited } from '../../components/Cited.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import type { AskedOf } from '../questions/asked.ts';
import type { NamedChoice } from '../questions/choices.ts';
import { AnswerChanges } from '../questions/parts/AnswerChanges.tsx';
import { Closing } from '../questions/parts/Closing.tsx';
import type { ExportFile } from '../questions/parts/export-files.ts';
import { MoreRows } from '../questions/parts/MoreRows.tsx';
import { Reasons } from '../questions/parts/Reasons.tsx';
import { SendAnswer } from '../questions/parts/SendAnswer.tsx';
import { type Reading, useMore } from '../questions/parts/use-more.ts';
import { ViewCounts } from '../questions/parts/ViewCounts.tsx';
import { WhyNotBox } from '../questions/why-not/WhyNotBox.tsx';
import { CountedApart } from './CountedApart.tsx';
import { groupsOf } from './groups.ts';
import { RecipientGroup } from './RecipientGroup.tsx';
import type { Answer, Row } from './rows.ts';
import { listingsOf, noRowWords } from './words.ts';

interface AskAnswerProps {
  answer: Answer;
  asked: AskedOf;
  parties: readonly NamedChoice[];
  reading: Reading<Row>;
  files: readonly ExportFile[];
}

/** The answer: verdict, counts, what is not known, the rows, and what is counted apart. */
export function AskAnswer({ answer, asked, parties, reading, files }: AskAnswerProps) {
  const { completeness, rows, all } = answer;
  const paged = useMore(rows, reading, ({ id }) => id);
  const noRow = noRowWords(answer.countedApart.totalCount);
  const isWhole = paged.nodes.length === all.totalCount;
  return (
    <div className="ask">
      <div className="ask__main">
        <Verdict
          words={completeness.verdictWords}
          completeness={completeness.sentence}
          stated={completeness.verdict !== 'UNKNOWN'}
          title={answer.headline}
        >
          {answer.standingWords !== '' && <p>{answer.standingWords}</p>}
          {answer.silence !== '' && (
            <p>
              {answer.silence} <Cited statements={listingsOf(answer)} />
            </p>
          )}
        </Verdict>
        <ViewCounts completeness={completeness} kept={rows.totalCount} all={all.totalCount} />
        <Reasons reasons={completeness.reasons} />
        {all.totalCount === 0 && <Empty title={noRow.title}>{noRow.rest}</Empty>}
        {groupsOf(paged.nodes).map((group) => (
          <RecipientGroup key={group.role} group={group} from={answer.from} asked={asked} />
        ))}
        <MoreRows paged={paged} />
        <CountedApart
          rows={answer.countedApart.edges.map(({ node }) => node)}
          total={answer.countedApart.totalCount}
        />
        <Closing sourceWords={answer.sourceWords} answer={answer} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer
          whole={
            isWhole
              ? `All ${plural(all.totalCount, 'row')}, none cut.`
              : `${paged.nodes.length} of ${all.totalCount} rows.`
          }
          files={files}
        />
        <AnswerChanges {...asked} side="recipient" />
        <WhyNotBox category={asked.category} from={asked.from} parties={parties} />
        <NoticeAsAWhole answer={answer} />
      </aside>
    </div>
  );
}

/** Where to read what the sender's notice says once, for all that it holds. */
function NoticeAsAWhole({ answer }: { answer: Answer }) {
  const notices = answer.listedBy.flatMap(({ notice }) =>
    notice !== null && notice.publisher?.id === answer.from?.id ? [notice.id] : [],
  );
  const [id] = notices;
  if (id === undefined) return null;
  return (
    <section aria-labelledby="as-a-whole">
      <h2 id="as-a-whole" className="rail__title">
        In the notice as a whole
      </h2>
      <p className="small">
        <Link to={withSearch(pathOf('notice', id), { view: 'whole' })}>
          How long is it kept, what rights, whom to ask
        </Link>
      </p>
    </section>
  );
}
