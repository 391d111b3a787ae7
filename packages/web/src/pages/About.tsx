import { NotInRegister } from '../components/boxes.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Link } from '../shell/Link.tsx';

/** What the register is, where it comes from, and what it must not be used for. */
export function About() {
  return (
    <>
      <PageTitle
        title="About the register"
        lead="Who shares which category of personal data with whom, on what basis, under which agreement, and how do we know? For children’s trusts in England."
      />
      <div className="prose">
        <h2>Where it comes from</h2>
        <p>
          Every answer rests on published privacy notices, read line by line. Each assertion in a
          notice is recorded as one statement, in our own words, with the section and line where it
          stands and a few words to find it by. The <Link to="/notices">notices page</Link> lists
          the texts, the day on which each was seen, and how much of it is accounted for.
        </p>
        <h2>Each notice speaks for its own publisher</h2>
        <p>
          What one notice says of a body is not said by another. Bodies, categories and laws are
          shared words; what is said of them belongs to the notice that says it. Two notices on one
          body stand side by side and are never merged into one list.
        </p>
        <h2>What a notice does not say</h2>
        <p>
          Few statements tie a named party to a category. For most recipients a notice names the
          party and not what it receives. The atlas shows this as “not stated”, with its own mark,
          line and count; it is never shown as “no” or “nobody”. The <Link to="/key">key</Link>{' '}
          explains each mark.
        </p>
        <NotInRegister />
        <h2>Facts from outside the notices</h2>
        <p>
          When a body ended, was renamed or was succeeded by another is taken from organisation
          history. Such facts wear a dashed tag that says where they are from, and those that were
          not confirmed say so.
        </p>
        <h2>Dates</h2>
        <p>
          Every page shows the register as at one date, today in England unless another is chosen.
          Where a notice is not dated, the day on which its text was seen is shown; whether it stood
          on another day is not known.
        </p>
        <h2>What it is not</h2>
        <p>
          It is not legal advice and not a record of any child. It says what published documents
          say; it does not say what was disclosed in any case.
        </p>
      </div>
    </>
  );
}
