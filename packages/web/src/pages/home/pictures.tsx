import { Glyph } from '../../components/Glyph.tsx';

type Card = readonly [x: number, y: number, look: '' | 'team' | 'kind' | 'ended'];

const cards: readonly Card[] = [
  [58, 24, 'team'],
  [102, 8, 'team'],
  [164, 1, 'team'],
  [230, 3, 'team'],
  [284, 15, ''],
  [315, 34, 'kind'],
  [315, 55, 'team'],
  [284, 74, 'ended'],
  [230, 86, ''],
  [164, 88, ''],
  [102, 81, 'team'],
  [58, 65, ''],
];

/** A hub and those around it, drawn as the map draws them; it stands for no hub in particular. */
export function HubPicture() {
  return (
    <svg viewBox="30 -6 330 116" role="presentation" aria-hidden="true" focusable="false">
      {cards.map(([x, y]) => (
        <path key={`${x}-${y}`} className="mini-map__link" d={`M199 51L${x + 17} ${y + 7}`} />
      ))}
      <path className="mini-map__dots" d="M84 51h92" />
      {cards.map(([x, y, look]) => (
        <rect
          key={`${x}-${y}`}
          className={`mini-map__card${look === '' ? '' : ` mini-map__card--${look}`}`}
          x={x}
          y={y}
          width="34"
          height="13"
          rx={look === 'kind' ? 5 : 0}
        />
      ))}
      <rect
        className="mini-map__card mini-map__card--controller"
        x="40"
        y="41"
        width="45"
        height="19"
      />
      <path
        className="mini-map__card mini-map__card--hub"
        d="M187 34h25l9.5 17-9.5 17h-25l-9.5-17z"
      />
      <text className="mini-map__word" x="199.5" y="55">
        Hub
      </text>
    </svg>
  );
}

/** A question and the two kinds of answer it can get. */
export function AskPicture() {
  return (
    <div className="mini-ask" aria-hidden="true">
      <p className="mini-ask__question">Who receives this category?</p>
      <div className="mini-ask__row">
        <Glyph kind="STATED" small />
        <span>
          <strong>One body</strong> <span className="muted">with the notice’s condition</span>
        </span>
      </div>
      <div className="mini-ask__row">
        <Glyph kind="NOT_STATED" small />
        <span className="muted">Other recipients: what they receive is not stated</span>
      </div>
    </div>
  );
}

/** The start of a GraphQL query. */
export function QueryPicture() {
  return (
    <pre className="mini-query" aria-hidden="true">
      {'query {\n  whoReceives(category: '}
      <span className="mini-query__string">"…"</span>
      {') {\n    ... on WhoReceivesAnswer {\n      completeness { verdict }\n'}
      {'      rows { edges { node { certainty } } }\n    }\n  }\n}'}
    </pre>
  );
}
