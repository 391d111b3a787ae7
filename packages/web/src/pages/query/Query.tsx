import { PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { Example } from './Example.tsx';
import { examples } from './examples.ts';

/** What the query language offers, its limits, and operations to start from. */
export function Query() {
  return (
    <>
      <PageTitle
        title="Query"
        lead="GraphQL over the whole register: the same answers as on these pages, with their certainty, completeness and statements."
        side={
          <a className="govuk-button" href="/graphql">
            Open the query editor
          </a>
        }
      />
      <nav aria-label="On this page">
        <ul className="list-plain">
          <li>
            <a href="#schema">Schema and limits</a>
          </li>
          {examples.map((example, index) => (
            <li key={example.name}>
              <a href={`#example-${index + 1}`}>{example.question}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SectionTitle title="Schema and limits" id="schema" />
      <ul className="prose prose--list">
        <li>
          <Link to="/query/schema">The schema</Link> has every question, type and field with its
          meaning; it stands beside <a href="/graphql">the query editor, GraphiQL</a>, too.
        </li>
        <li>Send queries by POST to /graphql as JSON. Nothing can be changed by them.</li>
        <li>Lists come in pages of at most 200; totalCount says how many there are in all.</li>
        <li>A search gives at most 100 records; a neighbourhood goes at most 3 steps.</li>
        <li>A query may be nested 14 deep, with at most 30 aliases and 3,000 tokens.</li>
        <li>A name that the register does not know is answered with the nearest names.</li>
        <li>asAt takes a day as YYYY-MM-DD; left out, it is today in England.</li>
      </ul>
      <SectionTitle title="Examples" id="examples" />
      {examples.map((example, index) => (
        <Example
          key={example.name}
          id={`example-${index + 1}`}
          question={example.question}
          text={example.text}
        />
      ))}
    </>
  );
}
