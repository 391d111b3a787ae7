import { plural } from '../../text/words.ts';
import type { ExplorePicture } from './picture.ts';

/** "14 of 14 parties shown, 1 flow, nothing hidden". */
export function countWords({ shown, folded }: Pick<ExplorePicture, 'shown' | 'folded'>): string {
  const { counts, whole } = shown;
  const parties = `${counts.parties} of ${plural(whole.parties, 'party', 'parties')} shown`;
  const hiddenLines = whole.flows - counts.flows + (whole.memberships - counts.memberships);
  const flows =
    whole.flows === 0
      ? 'no flow recorded'
      : counts.flows === whole.flows
        ? plural(whole.flows, 'flow')
        : `${counts.flows} of ${plural(whole.flows, 'flow')}`;
  const hidden = hiddenLines === 0 ? 'nothing hidden' : `${plural(hiddenLines, 'line')} hidden`;
  // Folded cards and bundles hold several parties; a reader should know before counting cards.
  const groups = folded.parties.filter(({ folds }) => folds.length > 0).length;
  return [
    parties,
    flows,
    hidden,
    ...(groups === 0 ? [] : [`${plural(groups, 'group')} folded`]),
  ].join(', ');
}

/** What the filters ask and notices do not say: "of 12 flows the notice does not say it; shown". */
export function unsaidWords(unsaid: number, isShown: boolean): string {
  return `Of ${plural(unsaid, 'flow')} the notice does not say what the filters ask: ${isShown ? 'shown' : 'not shown'}`;
}
