import { plural } from '../../../text/words.ts';
import type { Way, Ways } from './PathsPanel.tsx';

/** The answer first: how many ways there are, and how many of them are said to move anything on. */
export function headline(there: Ways, back: Ways): string {
  const all = [...there.paths, ...back.paths];
  if (all.length === 0) {
    return `No flow, and no row of up to ${there.maxLength} flows, leads from one to the other in this register. That is not the same as nothing being shared.`;
  }
  const direct = all.filter(({ steps }) => steps.length === 1).length;
  const stated = all.filter(
    ({ joins }) => joins.length > 0 && joins.every(({ movesOn }) => movesOn === 'STATED'),
  ).length;
  const meeting = all.length - direct - stated;
  const parts = [
    ...(direct === 0 ? [] : [`${plural(direct, 'direct flow')}.`]),
    ...(stated === 0 ? [] : [`${plural(stated, 'way')} on which a notice says that it moves on.`]),
    ...(meeting === 0
      ? []
      : [
          `${plural(meeting, 'way')} on which flows only meet: no notice says that anything moves on all the way.`,
        ]),
  ];
  return parts.join(' ');
}

/** "1 way by at most 3 flows.", and whether that is all. */
export function waysWords(ways: Ways): string {
  if (ways.found === 0) {
    return `No way of up to ${ways.maxLength} flows is in this register${ways.truncated ? ', as far as was looked' : ''}.`;
  }
  const found = `${plural(ways.found, 'way')} of up to ${ways.maxLength} flows`;
  if (!ways.truncated) return `${found}. None left out.`;
  return ways.paths.length < ways.found
    ? `${found}; the ${ways.paths.length} shortest and surest are told here.`
    : `${found}; there may be more than were looked for.`;
}

/** What is known of the purpose at a join; null where there is nothing before it. */
export function purposeJoinWords(change: Way['steps'][number]['purposeChange']): string | null {
  switch (change) {
    case 'CHANGED':
      return 'The purpose changes.';
    case 'NOT_KNOWN':
      return 'Whether the purpose changes is not known: it is not stated for both.';
    case 'SAME':
      return 'The purpose is the same.';
    case 'FIRST':
      return null;
  }
}
