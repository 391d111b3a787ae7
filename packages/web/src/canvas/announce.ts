import { type Cursor, linesAt } from './keyboard.ts';
import { type FoldedLine, type FoldedScene, isOver } from './scene.ts';
import { CERTAINTY_WORDS, countOf, KIND_WORDS } from './words.ts';

/** What a screen reader hears of the place the keyboard is at: name, kind, state, lines. */
export function announce(cursor: Cursor | null, scene: FoldedScene): string {
  if (cursor === null) return '';
  if (cursor.type === 'LINE') {
    const line = scene.lines.find((candidate) => candidate.id === cursor.id);
    return line ? sayLine(line, scene) : '';
  }
  const lines = linesAt(cursor.id, scene);
  const frame = scene.frames.find((candidate) => candidate.id === cursor.id);
  if (frame) return `${frame.title}, group. ${sayLines(cursor.id, lines)}`;
  const party = scene.parties.find((candidate) => candidate.id === cursor.id);
  if (!party) return '';
  const inFrame = scene.frames.find((candidate) => candidate.members.includes(party.id));
  const words = [
    party.name,
    KIND_WORDS[party.kind],
    ...(party.badge === null ? [] : [party.badge]),
    ...(inFrame ? [`in ${inFrame.title}`] : []),
  ];
  return `${words.join(', ')}. ${sayLines(cursor.id, lines)}`;
}

function sayLine(line: FoldedLine, scene: FoldedScene): string {
  const from = nameOf(line.from, scene);
  const to = nameOf(line.to, scene);
  if (line.kind === 'MEMBERSHIP') {
    return `${from} is a member of ${to}${isOver(line) ? ', not on this date' : ''}.`;
  }
  const flows = countOf(Math.max(line.flowIds.length, 1), 'flow');
  const said = line.certainty === 'NOT_STATED' || line.label === '' ? '' : `: ${plain(line.label)}`;
  return `From ${from} to ${to}, ${flows}, ${CERTAINTY_WORDS[line.certainty]}${said}.`;
}

function sayLines(id: string, lines: readonly FoldedLine[]): string {
  if (lines.length === 0) return 'No lines of its own.';
  const member = lines.filter((line) => line.kind === 'MEMBERSHIP').length;
  const flows = lines.filter((line) => line.kind === 'FLOW');
  const out = flows.filter((line) => line.from === id).length;
  const parts = [
    ...(out > 0 ? [`${out} out`] : []),
    ...(flows.length > out ? [`${flows.length - out} in`] : []),
    ...(member > 0 ? [countOf(member, 'membership')] : []),
  ];
  return `${countOf(lines.length, 'line')}: ${parts.join(', ')}.`;
}

/** The full name of a card or frame. */
export function nameOf(id: string, scene: FoldedScene): string {
  return (
    scene.parties.find((party) => party.id === id)?.name ??
    scene.frames.find((frame) => frame.id === id)?.title ??
    id
  );
}

function plain(label: string): string {
  return label.replaceAll('\n', ', ');
}
