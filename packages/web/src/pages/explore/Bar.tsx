import { Maximize, Minus, Plus } from 'lucide-react';
import { useCanvas } from '../../canvas/CanvasView.tsx';
import type { CanvasHandle } from '../../canvas/controller.ts';
import { PageTitle } from '../../components/PageTitle.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { partyKindWords } from '../../components/party-kind.ts';
import { Link } from '../../shell/Link.tsx';
import { plural } from '../../text/words.ts';
import { CopyLink } from './CopyLink.tsx';
import { countWords } from './counts.ts';
import type { ExplorePicture } from './picture.ts';

interface BarProps {
  picture: ExplorePicture;
  handle: CanvasHandle | null;
  /** The register has more around it than the server gives. */
  cut: boolean;
  onShowAll: () => void;
}

/** Whose map it is, how much of it is shown, and the zoom. */
export function Bar({ picture, handle, cut, onShowAll }: BarProps) {
  const { whole, shown, scene } = picture;
  const undrawn = useCanvas(handle)?.undrawn.length ?? 0;
  const hidden =
    shown.flows.length < whole.flows.length || shown.memberships.length < whole.memberships.length;
  const kind = whole.of?.kind ?? 'ORGANISATION';
  return (
    <>
      <div className="explore__bar">
        <PageTitle title={whole.of?.name ?? 'Map'} icon={<PartyIcon kind={kind} />} />
        <p className="explore__lens">
          <span className="govuk-visually-hidden">{partyKindWords[kind]}. </span>
          {scene.lens === 'HUB' ? 'Hub view' : 'Sharing view'}
        </p>
        <div className="explore__tools">
          <Link to="/explore" className="govuk-button govuk-button--secondary button--small">
            Start elsewhere
          </Link>
          <CopyLink />
        </div>
      </div>
      <div className="explore__counts">
        <p role="status">
          {countWords(picture)}
          {undrawn > 0 && `; ${plural(undrawn, 'line')} between others in the table only`}
          {cut && '. Cut short: there are more than 300 parties, and some were left out'}
        </p>
        {hidden && (
          <button type="button" className="text-button" onClick={onShowAll}>
            Show all
          </button>
        )}
        <fieldset className="explore__zoom">
          <legend className="govuk-visually-hidden">Zoom</legend>
          <button type="button" aria-label="Zoom in" onClick={() => handle?.zoomIn()}>
            <Plus size={16} aria-hidden="true" />
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => handle?.zoomOut()}>
            <Minus size={16} aria-hidden="true" />
          </button>
          <button type="button" aria-label="Fit everything" onClick={() => handle?.fit()}>
            <Maximize size={16} aria-hidden="true" />
          </button>
        </fieldset>
      </div>
    </>
  );
}
