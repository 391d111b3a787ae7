import { PageTitle } from '../components/PageTitle.tsx';
import { Link } from '../shell/Link.tsx';

/** What the atlas aims at, how it is built for it, and what is not yet proven. */
export function Accessibility() {
  return (
    <>
      <PageTitle
        title="Accessibility"
        lead="The atlas aims to meet the Web Content Accessibility Guidelines 2.2 at level AA."
      />
      <div className="prose">
        <h2>How it is built</h2>
        <ul>
          <li>Each meaning has three signs: a shape, words and a colour, in that order.</li>
          <li>The map has a table beside it with the same content, to be sorted and read aloud.</li>
          <li>
            Everything works from the <Link to="/keyboard">keyboard</Link>; single-letter keys can
            be switched off. Whatever can be dragged also has a button.
          </li>
          <li>
            Text can be enlarged to 200 %. Below 641 pixels each page is one column and table rows
            become cards.
          </li>
          <li>Forced colours and reduced motion, as set in your system, are followed.</li>
        </ul>
        <h2>What is not yet proven</h2>
        <p>
          The pages have not been audited by an independent body, nor tried by people who use
          assistive technology every day.
        </p>
      </div>
    </>
  );
}
