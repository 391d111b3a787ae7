import type { Path, PathJoin, PathMeeting } from '@sharing-atlas/graph';

/** Two parties by name: the one that receives, and the one that sends what comes next. */
export interface JoinNames {
  readonly receiver: string;
  readonly sender: string;
}

/** What is said between two flows of a path: how they meet, and whether anything moves on. */
export function joinWords(join: PathJoin, { receiver, sender }: JoinNames): string {
  const place = `${placeWords(join.meeting, receiver, sender)}${
    join.oneRegister ? '' : ' Each is said by another notice.'
  }`;
  switch (join.onward) {
    case 'STATED':
      return `The notice says that it moves on. ${place}`;
    case 'TO_WHOM_NOT_STATED':
      return `The notice says that something moves on, and not to whom. ${place}`;
    case 'NOT_STATED':
      return `No notice says that it moves on. ${place}`;
  }
}

function placeWords(meeting: PathMeeting, receiver: string, sender: string): string {
  switch (meeting) {
    case 'SAME':
      return `These flows only meet at ${receiver}.`;
    case 'TEAM':
      return `One flow goes to ${receiver}; the next starts from ${sender}: one is a part of the other.`;
    case 'HUB':
      return `One flow goes to ${receiver}; the next starts from ${sender}: one is a hub, the other a member of it.`;
    case 'MAY_BE_INSTANCE':
      return `One flow goes to ${receiver}; the next starts from ${sender}: one is a kind of body, the other a body of that kind that may be meant.`;
    case 'SAME_KIND':
      return `One flow goes to ${receiver}; the next starts from ${sender}: the same kind of body. Nothing says that it is the same body.`;
  }
}

/** How the party that was asked about is the end of a path; null if it is the very party. */
export function endWords(meeting: PathMeeting, asked: string, end: string): string | null {
  switch (meeting) {
    case 'SAME':
      return null;
    case 'TEAM':
      return `${end} is a part of ${asked}.`;
    case 'HUB':
      return `${end} is a hub; ${asked} is a member of it.`;
    case 'MAY_BE_INSTANCE':
      return `${asked} and ${end}: one is a kind of body, the other a body of that kind that may be meant. Nothing says that it is.`;
    case 'SAME_KIND':
      return `${end} is that kind of body, as one notice has it.`;
  }
}

/** What a path as a whole says, and does not. */
export function pathWords({ steps, joins }: Path): string {
  if (joins.length === 0) return 'One flow, with nothing between.';
  const unsaid = joins.filter(({ onward }) => onward === 'NOT_STATED').length;
  const length = `${steps.length} flows in a row.`;
  if (unsaid === 0) return `${length} A notice says at each join that something moves on.`;
  if (unsaid === joins.length) {
    return `${length} No notice says that anything moves on: the flows only meet.`;
  }
  return `${length} That anything moves on is not stated at ${unsaid} of ${joins.length} joins.`;
}
