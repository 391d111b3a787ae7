import { parseAsString, useQueryStates } from 'nuqs';
import { NextPage } from '../../components/NextPage.tsx';
import { PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { PurposesDocument } from '../../graphql/documents/purposes.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { inNoticeOrder } from '../../text/order.ts';
import { plural } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { PurposeBases } from './PurposeBases.tsx';
import type { ListedPurpose } from './types.ts';

const parts = {
  /** Where the page begins in the list. */
  after: parseAsString,
};

/** Why data are used or shared, notice by notice, with the bases tied to each purpose. */
export function Purposes() {
  const [{ after }] = useQueryStates(parts);
  const { state, onRetry } = useAnswer(PurposesDocument, { after });
  return (
    <>
      <PageTitle
        title="Purposes"
        lead="Why data are used or shared, as each notice puts it, and the basis where a notice ties one to the purpose. A basis named for a whole notice is not tied to any one purpose."
        reads={parts}
      />
      <Answered state={state} what="Reading the purposes" onRetry={onRetry}>
        {({ purposes }) => (
          <>
            {byNotice(purposes.edges.map(({ node }) => node)).map(([title, each]) => (
              <OfNotice key={title} title={title} purposes={each} />
            ))}
            <NextPage path="/purposes" page={purposes.pageInfo} />
          </>
        )}
      </Answered>
    </>
  );
}

function OfNotice({ title, purposes }: { title: string; purposes: readonly ListedPurpose[] }) {
  const tied = purposes.filter(({ basisUses }) => basisUses.length > 0).length;
  return (
    <section>
      <SectionTitle
        title={title}
        note={`${plural(purposes.length, 'purpose')}, ${tied} with a basis tied to it`}
      />
      <table className="table table--cards">
        <caption className="govuk-visually-hidden">Purposes of {title}</caption>
        <thead>
          <tr>
            <th scope="col">Purpose, in our words</th>
            <th scope="col">Basis tied to it</th>
            <th scope="col">Statements</th>
          </tr>
        </thead>
        <tbody>
          {inNoticeOrder(purposes).map((purpose) => (
            <tr key={purpose.id}>
              <th scope="row">
                <Link to={pathOf('purpose', purpose.id)}>{purpose.name}</Link>
              </th>
              <td data-label="Basis tied to it">
                <PurposeBases purpose={purpose} />
              </td>
              <td>
                <Cited statements={purpose.statements} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function byNotice(purposes: readonly ListedPurpose[]): [string, ListedPurpose[]][] {
  const groups = new Map<string, ListedPurpose[]>();
  for (const purpose of purposes) {
    const notice = purpose.register?.notice;
    const title =
      notice?.publisher == null
        ? 'No notice recorded'
        : `${notice.publisher.name}: ${notice.title}`;
    groups.set(title, [...(groups.get(title) ?? []), purpose]);
  }
  return [...groups];
}
