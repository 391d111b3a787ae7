import { fromPublishedDocuments } from '../text/safety.ts';
import { Link } from './Link.tsx';

/** The foot of every page: what an answer here is not, and the pages about the atlas itself. */
export function Foot() {
  return (
    <footer className="foot">
      <div className="page-width">
        <p>
          <strong>{fromPublishedDocuments.head}</strong> {fromPublishedDocuments.rest}
        </p>
        <ul>
          <li>
            <Link to="/parties">Parties</Link>
          </li>
          <li>
            <Link to="/categories">Categories</Link>
          </li>
          <li>
            <Link to="/agreements">Agreements</Link>
          </li>
          <li>
            <Link to="/law">Law and bases</Link>
          </li>
          <li>
            <Link to="/purposes">Purposes</Link>
          </li>
          <li>
            <Link to="/findings">Findings</Link>
          </li>
          <li>
            <Link to="/compare">Compare</Link>
          </li>
          <li>
            <Link to="/what-if">What if?</Link>
          </li>
          <li>
            <Link to="/key">How sure is an answer?</Link>
          </li>
          <li>
            <Link to="/accessibility">Accessibility</Link>
          </li>
          <li>
            <Link to="/keyboard">Keyboard</Link>
          </li>
          <li>
            <Link to="/about">About the register</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
