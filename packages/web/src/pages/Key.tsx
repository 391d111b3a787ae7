import { type ReactNode, useState } from 'react';
import { Empty, NotInRegister, ServerGone, Skeleton } from '../components/boxes.tsx';
import {
  type Certainty,
  type GlyphKind,
  glyphKinds,
  glyphMeaning,
  glyphWords,
} from '../components/certainty.ts';
import { FindingExample } from '../components/FindingBadge.tsx';
import { grades, gradeWords } from '../components/finding-words.ts';
import { CertaintyMark } from '../components/Glyph.tsx';
import { LineMark } from '../components/LineMark.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PartyIcon, PartyShape } from '../components/PartyIcon.tsx';
import { type PartyKind, partyKindInFull } from '../components/party-kind.ts';
import { Anchor, Badge, ClassTag, FromOutside } from '../components/tags.tsx';
import { Link } from '../shell/Link.tsx';
import { notStatedOf } from '../text/safety.ts';

const kinds = ['ORGANISATION', 'CLASS', 'TEAM', 'HUB', 'SYSTEM', 'UNNAMED'] as const;

/** How sure an answer is: every mark with its words, and every state a page can be in. */
export function Key() {
  return (
    <>
      <PageTitle
        title="How sure is an answer?"
        lead="Each row of an answer says what a notice states and what it leaves open. Shape comes first, then words, then colour: take colour away and nothing is lost."
      />
      <div className="columns">
        <section aria-labelledby="key">
          <h2 id="key">Key</h2>
          <CertaintyTable />
          <PartyTable />
          <p className="key__tags">
            <span>
              <ClassTag kind="S9" /> special category
            </span>
            <span>
              <ClassTag kind="C10" /> criminal offence
            </span>
            <Badge>Ended, with its last day</Badge>
          </p>
          <p className="key__tags">
            {grades.map((grade) => (
              <span key={grade}>
                <FindingExample grade={grade} /> {gradeWords[grade].name.toLowerCase()}
              </span>
            ))}
            <span>
              found by <Link to="/findings">checks</Link>, with how many of that grade
            </span>
          </p>
          <p className="key__tags">
            <FromOutside />
            <span>
              <Anchor>a few words of the notice</Anchor> anchor
            </span>
          </p>
        </section>
        <States />
      </div>
      <NotStatedExplained />
    </>
  );
}

function CertaintyTable() {
  return (
    <table className="table table--flush key__table">
      <thead>
        <tr>
          <th scope="col">Certainty</th>
          <th scope="col">Line</th>
          <th scope="col">Says</th>
        </tr>
      </thead>
      <tbody>
        {glyphKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <CertaintyMark kind={kind} words={glyphWords[kind]} />
            </th>
            <td>{hasLine(kind) && <LineMark kind={kind} />}</td>
            <td>{glyphMeaning[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hasLine(kind: GlyphKind): kind is Certainty {
  return kind !== 'PART_EXCLUDED' && kind !== 'LIST_OPEN';
}

function PartyTable() {
  return (
    <table className="table table--flush key__table">
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">Shape</th>
          <th scope="col">Icon</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <PartyRow key={kind} words={partyKindInFull[kind]} shape={kind} icon={kind} />
        ))}
        <PartyRow
          words="Ended by the date (hollow, dashed, badge)"
          shape="ENDED"
          icon="ORGANISATION"
        />
      </tbody>
    </table>
  );
}

interface PartyRowProps {
  words: string;
  shape: (typeof kinds)[number] | 'ENDED';
  icon: PartyKind;
}

function PartyRow({ words, shape, icon }: PartyRowProps) {
  return (
    <tr>
      <td>{words}</td>
      <td>
        <PartyShape kind={shape} />
      </td>
      <td>
        <PartyIcon kind={icon} />
      </td>
    </tr>
  );
}

function States() {
  return (
    <section aria-labelledby="states" className="key__states">
      <h2 id="states">States</h2>
      <State name="Not in the register">
        <NotInRegister />
      </State>
      <State name="Word not recognised">
        <div className="error-box">
          <p>
            <strong>There is no category “…” in this register</strong>
          </p>
          <p>The nearest names follow, as links. Nothing was asked yet.</p>
        </div>
      </State>
      <State name="Before anything is known">
        <Empty title="No notice in this register can be placed at that date.">
          Where a notice is not dated, the day its text was seen is given instead.
        </Empty>
      </State>
      <State name="Cut short">
        <Empty title="The first rows are shown; there are more.">
          Completeness above counts all of them.
        </Empty>
      </State>
      <State name="Address half understood">
        <Empty title="This view was opened without some items.">
          Each is named. The others are as they were saved.
        </Empty>
      </State>
      <State name="Server gone while working">
        <GoneExample />
      </State>
      <State name="Loading">
        <div className="note-box">
          <p>
            <strong>Reading the register at the date of the page</strong>
          </p>
          <Skeleton />
        </div>
      </State>
    </section>
  );
}

/** The box as it looks, without alarming anyone: it is an example and says so when tried. */
function GoneExample() {
  const [tried, setTried] = useState(false);
  return tried ? (
    <Empty title="This was an example.">The server was not asked.</Empty>
  ) : (
    <ServerGone since="the time it stopped answering" onRetry={() => setTried(true)} quiet>
      Nothing on the canvas is lost. What needs the server waits.
    </ServerGone>
  );
}

function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="key__state">
      <h3>{name}</h3>
      {children}
    </div>
  );
}

function NotStatedExplained() {
  return (
    <section className="prose key__more" aria-labelledby="not-stated">
      <h2 id="not-stated">What “not stated” means</h2>
      <p>{notStatedOf('the category')}</p>
      <h2>Complete, incomplete, unknown</h2>
      <p>
        Completeness is worked out for what was asked, before a view by certainty and before a list
        is cut into pages. It is <strong>unknown</strong> where nothing is stated;{' '}
        <strong>incomplete</strong> where a list that bears on what is stated is left open, a party
        in it is not named, or a period is not given; otherwise it is{' '}
        <strong>complete for what the notice states</strong>. Other reasons are told beside it and
        do not change it: absent dates, documents not read, a basis said of the whole notice only,
        and which notices this register holds. It is never more than that.
      </p>
      <h2>How sure of the party</h2>
      <p>
        A party can be named; be reached through a hub of which it is a member; be one that a notice
        may mean, where the notice only gives the kind (“police”); or not be named at all: it
        happens, and the notice does not say who.
      </p>
    </section>
  );
}
