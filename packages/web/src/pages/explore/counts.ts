import { plural } from '../../text/words.ts';
import type { ExplorePicture } from './picture.ts';

/** "14 of 14 parties shown, 1 flow, nothing hidden". */
export function countWords(picture: ExplorePicture): string {
  const { shown, whole } = picture;
  const parties = `${shown.parties.length} of ${plural(whole.parties.length, 'party', 'parties')} shown`;
  const hiddenLines =
    whole.flows.length - shown.flows.length + (whole.memberships.length - shown.memberships.length);
  const flows =
    whole.flows.length === 0
      ? 'no flow recorded'
      : shown.flows.length === whole.flows.length
        ? plural(whole.flows.length, 'flow')
        : `${shown.flows.length} of ${plural(whole.flows.length, 'flow')}`;
  const hidden = hiddenLines === 0 ? 'nothing hidden' : `${plural(hiddenLines, 'line')} hidden`;
  return [parties, flows, hidden, ...foldedWords(picture)].join(', ');
}

/** Folded cards and bundles hold several parties; a reader should know before counting cards. */
function foldedWords({ folded }: ExplorePicture): readonly string[] {
  const groups = folded.parties.filter(({ folds }) => folds.length > 0).length;
  return groups === 0 ? [] : [`${plural(groups, 'group')} folded`];
}
