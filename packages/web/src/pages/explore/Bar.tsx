import { MapPin, Redo2, Undo2 } from 'lucide-react';
import type { CanvasHandle } from '../../canvas/controller.ts';

import { PageTitle } from '../../components/PageTitle.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { partyKindWords } from '../../components/party-kind.ts';
import type { MapAbout } from '../../explorer/about.ts';
import type { Action } from '../../explorer/actions.ts';
import type { History } from '../../explorer/history.ts';
import type { Shown } from '../../explorer/shown.ts';
import { Link } from '../../shell/Link.tsx';
import { AddToMap } from './AddToMap.tsx';
import { CopyLink } from './CopyLink.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { LensTabs } from './LensTabs.tsx';
import { SavedViews } from './SavedViews.tsx';

interface BarProps {
  title: string;
  shown: Shown;
  history: History;
  handle: CanvasHandle | null;
  /** What a picture taken out of the page says of itself. */
  caption: readonly string[];
  about: Omit<MapAbout, 'madeAt' | 'address'>;
  act: (action: Action) => void;
  undo: () => void;
  redo: () => void;
}

/** Whose map it is, how it is looked at, and what can be done with the whole of it. */
export function Bar({ title, shown, history, handle, caption, about, act, undo, redo }: BarProps) {
  const kind = shown.of?.kind ?? null;
  return (
    <div className="explore__bar">
      <PageTitle
        title={title}
        icon={kind === null ? undefined : <PartyIcon kind={kind} />}
        reads={null}
      />
      {kind !== null && <p className="govuk-visually-hidden">{partyKindWords[kind]}</p>}
      <LensTabs lens={shown.lens} act={act} />
      <div className="explore__tools">
        <StepButton way="Undo" step={history.past.at(-1)?.words} onPress={undo} />
        <StepButton way="Redo" step={history.future.at(-1)?.words} onPress={redo} />
        <AddToMap act={act} />
        <SavedViews title={title} act={act} />
        <CopyLink asAt={history.present.asAt} />
        <ExportMenu handle={handle} title={title} lines={caption} shown={shown} about={about} />
        <Link
          to="/explore"
          title="Start elsewhere"
          className="govuk-button govuk-button--secondary button--small explore__elsewhere"
        >
          <MapPin size={16} aria-hidden="true" />
          <span className="button__words">Start elsewhere</span>
        </Link>
      </div>
    </div>
  );
}

interface StepButtonProps {
  way: 'Undo' | 'Redo';
  /** What was done; left out where there is nothing to undo. */
  step: string | undefined;
  onPress: () => void;
}

/** It stays in the order of focus when there is nothing to undo, so that the keyboard is not lost. */
function StepButton({ way, step, onPress }: StepButtonProps) {
  const Icon = way === 'Undo' ? Undo2 : Redo2;
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary button--small"
      aria-disabled={step === undefined}
      title={step === undefined ? `Nothing to ${way.toLowerCase()}` : `${way}: ${step}`}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden="true" />
      <span className="button__words">{way}</span>
      {step !== undefined && <span className="govuk-visually-hidden">: {step}</span>}
    </button>
  );
}
