import { CertaintyMark } from '../../components/Glyph.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { inNoticeOrder } from '../../text/order.ts';
import { listInWords, plural } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import type { PanelParty } from '../explore/types.ts';

/** Every flow that it sends, each with how sure it is what goes there. */
export function Sends({ party }: { party: PanelParty }) {
  if (party.sends.length === 0) return null;
  return (
    <section>
      <SectionTitle title="What it sends" note={plural(party.sends.length, 'flow')} />
      <p className="small">
        <Link to={withSearch('/ask/between', { from: party.id })}>
          Everything it sends, as one answer
        </Link>
      </p>
      <table className="table table--cards">
        <caption className="govuk-visually-hidden">Flows that {party.name} sends</caption>
        <thead>
          <tr>
            <th scope="col">To</th>
            <th scope="col">What is carried</th>
            <th scope="col">Condition</th>
            <th scope="col">Statements</th>
          </tr>
        </thead>
        <tbody>
          {inNoticeOrder(party.sends).map((flow) => (
            <tr key={flow.id}>
              <th scope="row">
                <Link to={pathOf('party', flow.recipient.party.id)}>
                  {flow.recipient.party.name}
                </Link>
              </th>
              <td>
                {flow.carries.length === 0 ? (
                  <CertaintyMark kind="NOT_STATED" words="Categories not stated" />
                ) : (
                  <CertaintyMark
                    kind={
                      flow.carries.some(({ assertion }) => assertion === 'STATED')
                        ? 'STATED'
                        : 'INFERRED'
                    }
                    words={listInWords(flow.carries.map(({ category }) => category.name))}
                  />
                )}
              </td>
              <td>{flow.condition ?? 'None said of this flow itself'}</td>
              <td>
                <Cited statements={flow.statements} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
