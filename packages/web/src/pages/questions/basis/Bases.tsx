import { Verdict } from '../../../components/answer.tsx';
import { NotInRegister } from '../../../components/boxes.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { PartyName, reachWords } from '../../../components/PartyName.tsx';
import { Link } from '../../../shell/Link.tsx';
import { plural } from '../../../text/words.ts';
import { Closing } from '../parts/Closing.tsx';
import type { ExportFile } from '../parts/export-files.ts';
import { Law } from '../parts/LawState.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { type Reading, useMore } from '../parts/use-more.ts';
import {
  articles,
  type BasesRow,
  type BasesRows,
  firmness,
  flowsOf,
  groupUses,
  type PurposeAsked,
  schedule1Words,
  verdictOf,
  withPurpose,
} from './group.ts';
import { OtherLaw } from './OtherLaw.tsx';
import { UseCard } from './UseCard.tsx';
import {
  type Asked,
  completenessWords,
  limitWords,
  noneWords,
  purposeOnlyWords,
  titleFor,
  verdictFor,
} from './verdict.ts';

interface BasesProps {
  answer: { sourceWords: string; rows: BasesRows };
  /** The category that the question is limited to. */
  category: string | null;
  asked: Asked;
  /** The purpose that the question is limited to, with what is tied to it. */
  purpose: PurposeAsked | null;
  reading: Reading<BasesRow>;
  files: readonly ExportFile[];
}

/** The bases that bear on the flows of an answer, each with what it is said of. */
export function Bases({ answer, category, asked, purpose, reading, files }: BasesProps) {
  const paged = useMore(answer.rows, reading, ({ id }) => id);
  const rows = paged.nodes;
  const groups = withPurpose(groupUses(rows), purpose);
  const nearest = groups[0]?.scope;
  const flows = flowsOf(rows);
  const own = flows.filter(({ bearingBases }) =>
    bearingBases.some(({ scope }) => scope === nearest),
  ).length;
  const reasons = distinctReasons(rows);
  const law = distinctLaw(rows);
  const ofPurposeOnly = rows.length === 0 && groups.length > 0;
  const notNamed = flows.filter(({ requiredByLawNotNamed }) => requiredByLawNotNamed);
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={nearest === undefined ? 'Not known' : verdictFor(nearest, own, flows.length)}
          completeness={completenessWords[ofPurposeOnly ? 'PURPOSE_ONLY' : verdictOf(rows)]}
          stated={nearest === 'FLOW'}
          title={
            ofPurposeOnly
              ? purposeOnlyWords(asked)
              : nearest === undefined
                ? noneWords(rows.length, asked)
                : `${limitWords(asked)}${titleFor(nearest, own, flows.length)}`
          }
        >
          <dl className="pairs">
            {articles.map(({ kind, name }) => (
              <div key={kind} className="pairs__pair">
                <dt>{name}</dt>
                <dd>{firmness(groups, kind)}</dd>
              </div>
            ))}
            <div className="pairs__pair">
              <dt>Schedule 1: condition</dt>
              <dd>{schedule1Words(groups)}</dd>
            </div>
          </dl>
          {category !== null && (
            <p>
              These are the bases of the flows that carry it, or may carry it; flows that are said
              not to carry it are left out. No notice ties a basis to a category by itself.
            </p>
          )}
        </Verdict>
        <Reasons reasons={reasons} />
        {rows.length === 0 && <NotInRegister />}
        {groups.length > 0 && (
          <>
            <SectionTitle
              title="What the notice says"
              note={plural(groups.length, 'statement of bases', 'statements of bases')}
            />
            {groups.map((group) => (
              <UseCard key={`${group.scope} ${group.use.id}`} group={group} />
            ))}
          </>
        )}
        {(law.length > 0 || notNamed.length > 0) && (
          <>
            <SectionTitle title="Law that requires or permits it" />
            {notNamed.map((flow) => (
              <p key={flow.id}>
                {flow.sender.party.name} → {flow.recipient.party.name}: the notice says that law
                requires it; it does not name the law.{' '}
                <Cited statements={flow.requiredByLawNotNamedStatements} />
              </p>
            ))}
            {law.map(({ legislation, statements }) => (
              <Law key={legislation.id} legislation={legislation} statements={statements} />
            ))}
          </>
        )}
        {rows.length > 0 && (
          <>
            <SectionTitle
              title="The flows these bear on"
              note={`${rows.length} of ${plural(paged.total, 'row')}`}
            />
            <ul className="list-plain">
              {rows.map((row) => (
                <FlowLine key={row.id} row={row} />
              ))}
            </ul>
          </>
        )}
        <MoreRows paged={paged} page={100} />
        <OtherLaw senders={sendersOf(rows)} />
        <Closing
          sourceWords={answer.sourceWords}
          answer={[answer, groups]}
          safety={rows.length > 0}
        />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer files={files} />
        <MoreOnBases />
      </aside>
    </div>
  );
}

function FlowLine({ row }: { row: BasesRow }) {
  const { flow } = row;
  const reach = reachWords(row);
  return (
    <li data-row={row.id}>
      <strong>{flow?.sender.party.name}</strong> → <PartyName party={row.party} />
      {reach !== null && <span className="muted"> · {reach}</span>}
      {flow?.condition && <span> · {flow.condition}</span>} <Cited statements={row.statements} />
      <br />
      <CertaintyMark
        kind={row.flow?.categoriesStated ? 'STATED' : 'NOT_STATED'}
        words={
          row.flow?.categoriesStated
            ? 'Stated at least in part what it carries'
            : 'Not stated which categories it carries'
        }
      />
    </li>
  );
}

/** The reasons of all flows, each once. */
function distinctReasons(rows: readonly BasesRow[]) {
  const all = rows.flatMap(({ flow }) => flow?.bearingBasesCompleteness.reasons ?? []);
  return [...new Map(all.map((reason) => [reason.code + reason.words, reason])).values()];
}

/** Each law once, however many flows it is said of. */
function distinctLaw(rows: readonly BasesRow[]) {
  const all = rows.flatMap(({ flow }) =>
    flow === null ? [] : [...flow.requiredBy, ...flow.permittedBy],
  );
  return [...new Map(all.map((link) => [link.legislation.id, link])).values()];
}

function sendersOf(rows: readonly BasesRow[]): string[] {
  return [...new Set(rows.flatMap(({ flow }) => flow?.sender.party.id ?? []))];
}

/** Where bases and law stand by themselves, for all notices side by side. */
export function MoreOnBases() {
  return (
    <section aria-labelledby="more-on-bases">
      <h2 id="more-on-bases" className="rail__title">
        Bases by themselves
      </h2>
      <ul className="examples small">
        <li>
          <Link to="/purposes">Purposes, with the bases tied to each</Link>
        </li>
        <li>
          <Link to="/law">Law and bases, with what each notice says of them</Link>
        </li>
        <li>
          <Link to="/notices/side-by-side">The notices side by side</Link>
        </li>
      </ul>
    </section>
  );
}
