import { Badge, FromOutside } from '../../components/tags.tsx';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { followedBy, hasHistory, type Step, type WithHistory } from './succession.ts';

/** How a party stood at the date and who had followed it: history, which no notice states. */
export function History({ party }: { party: WithHistory }) {
  const { day } = useAsAt();
  if (!hasHistory(party)) return null;
  const steps = followedBy(party, day);
  const { state, badge, words } = party.standing;
  return (
    <div className="small">
      {badge !== null && <Badge>{badge}</Badge>}{' '}
      {badge === null && state === 'CURRENT' && `Still in being on ${dateInWords(day)}. ${words}. `}
      {badge === null && state !== 'CURRENT' && `${words}. `}
      {steps.length === 0 && `No successor by ${dateInWords(day)}. `}
      <FromOutside>From organisation history; the notice does not say so</FromOutside>
      {steps.length > 0 && (
        <ul className="list-plain" aria-label={`What followed ${party.name}`}>
          {steps.map((step) => (
            <li key={`${step.id} ${step.forArea}`}>
              <OneStep step={step} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function OneStep({ step }: { step: Step }) {
  return (
    <>
      {step.kind === 'RENAME' ? 'Under its later name: ' : 'In its place: '}
      <Link to={pathOf('party', step.id)}>{step.name}</Link>
      {step.forArea !== null && `, for ${step.forArea}`}, from {dateInWords(step.on)}
      {step.lastDay !== null && ` until ${dateInWords(step.lastDay)}`}
      {step.toVerify && ', to verify'}
    </>
  );
}
