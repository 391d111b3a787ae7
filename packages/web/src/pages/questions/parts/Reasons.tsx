import { Cited, type CitedStatement } from '../../../components/Cited.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';

interface Reason {
  code: string;
  words: string;
  count?: number;
  statements: readonly CitedStatement[];
}

/** So many statement numbers stand beside a reason; more are behind a disclosure. */
const FEW = 4;

/** Typed reasons why an answer is not, or may not be, the whole of it. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <section className="why-not-whole">
      <SectionTitle title="What is not known, and why" small />
      <ul className="reasons">
        {reasons.map(({ code, count, words, statements }) => (
          <li key={code + words}>
            <span className="reasons__count">{count ?? ''}</span>
            <span>
              {words}{' '}
              {statements.length <= FEW ? (
                <Cited statements={statements} />
              ) : (
                <details className="reasons__more">
                  <summary>{statements.length} statements</summary>
                  <Cited statements={statements} />
                </details>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
