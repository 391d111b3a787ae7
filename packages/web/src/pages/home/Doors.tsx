import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import type { Start } from './figures.ts';
import { AskPicture, HubPicture, QueryPicture } from './pictures.tsx';

/** Three equal ways in: the map, the questions, the query language. */
export function Doors({ starts }: { starts: readonly Start[] }) {
  return (
    <div className="trio">
      <Door
        title="Explore"
        to="/explore"
        lead="See a hub or a trust, its agencies, and what goes where."
        picture={<HubPicture />}
      >
        {starts.map((start) => (
          <li key={start.id}>
            <PartyIcon kind={start.kind} />
            <Link to={withSearch('/explore', { of: start.id })}>Start at {start.name}</Link>
            {start.note !== null && <span className="door__note">{start.note}</span>}
          </li>
        ))}
      </Door>
      <Door
        title="Ask"
        to="/ask"
        lead="Get an answer you can send, with its sources and its gaps."
        picture={<AskPicture />}
      >
        <Way to="/ask">Who receives a category?</Way>
        <Way to="/ask/basis">On what basis is it shared?</Way>
      </Door>
      <Door
        title="Query"
        to="/query"
        lead="Run GraphQL over the whole register."
        picture={<QueryPicture />}
      >
        <Way to="/query#examples">Worked examples</Way>
        <Way to="/query#schema">Schema and limits</Way>
      </Door>
    </div>
  );
}

interface DoorProps {
  title: string;
  to: string;
  lead: string;
  picture: ReactNode;
  children: ReactNode;
}

function Door({ title, to, lead, picture, children }: DoorProps) {
  return (
    <section className="door">
      <div className="door__picture">{picture}</div>
      <div className="door__body">
        <h2>
          <Link to={to}>{title}</Link>
        </h2>
        <p className="door__lead">{lead}</p>
        <ul>{children}</ul>
      </div>
    </section>
  );
}

function Way({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <ChevronRight className="icon" aria-hidden="true" />
      <Link to={to}>{children}</Link>
    </li>
  );
}
