import { cornersOf, hexagonOf, type Point, type Rect } from './geometry.ts';
import { strokesOf } from './icons.ts';
import type { PlacedBadge, PlacedCard, PlacedFrame } from './layout.ts';
import { TOKENS } from './palette.ts';
import { BADGE_FONT, CARD_FONT, FOCUS_FONT, isStrong, TEXT_FROM } from './place-card.ts';
import { type CardKind, type FoldedParty, isDark, isOver } from './scene.ts';

const FONT = "'Source Sans 3 Variable','Source Sans 3','Segoe UI',Roboto,Arial,sans-serif";

export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function text(
  words: string,
  x: number,
  y: number,
  style: { size: number; weight?: number; colour?: string; anchor?: 'middle' },
): string {
  const { size, weight = 400, colour = TOKENS.ink, anchor } = style;
  const end = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${tidy(x)}" y="${tidy(y)}" font-family="${FONT}" font-size="${size}" font-weight="${weight}" fill="${colour}"${end}>${escaped(words)}</text>`;
}

export function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A card with its shape, icon and name. */
export function svgCard(party: FoldedParty, { rect, label }: PlacedCard): string {
  const dark = isDark(party);
  const over = isOver(party);
  const strong = isStrong(party);
  const onDark = dark || (party.kind === 'HUB' && !over);
  const ink = onDark ? TOKENS.onDark : over ? TOKENS.icon : TOKENS.ink;
  const fill = dark ? TOKENS.dark : over ? TOKENS.paper : TOKENS.fills[party.kind];
  const size = strong ? FOCUS_FONT : CARD_FONT;
  const lineHeight = size * 1.15;
  const middle = rect.y + rect.height / 2;
  const first = middle - ((label.length - 1) * lineHeight) / 2 + size * 0.35;
  const icon = `<g transform="translate(${tidy(rect.x + (party.kind === 'HUB' ? 16 : 10))} ${tidy(middle - 9)}) scale(.75)" fill="none" stroke="${onDark ? TOKENS.onDark : TOKENS.icon}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${strokesOf(party.kind)}</g>`;
  const indent = TEXT_FROM + (party.kind === 'HUB' ? 6 : 0);
  return [
    outline(party.kind, rect, fill, over),
    icon,
    ...label.map((line, index) =>
      text(line, rect.x + indent, first + index * lineHeight, {
        size,
        weight: strong ? 600 : 400,
        colour: ink,
      }),
    ),
  ].join('');
}

/** The shape that tells the kind of card; what is over is hollow and dashed. */
export function outline(kind: CardKind, rect: Rect, fill: string, over: boolean): string {
  const edge = over
    ? `stroke="${TOKENS.ended}" stroke-width="2.5" stroke-dasharray="4 2.5"`
    : EDGES[kind];
  const paint = `fill="${fill}" ${edge}`;
  const { x, y, width, height } = rect;
  const box = (radius: number, by = 0) =>
    `<rect x="${tidy(x + by)}" y="${tidy(y + by)}" width="${tidy(width - 2 * by)}" height="${tidy(height - 2 * by)}" rx="${radius}"`;
  switch (kind) {
    case 'CLASS':
    case 'CONCEPT':
      return `${box(10)} ${paint}/>${box(7, 3)} fill="none" ${edge}/>`;
    case 'TEAM':
      return `<polygon points="${corners(cutCorners(rect))}" ${paint}/>`;
    case 'HUB':
      return `<polygon points="${corners(hexagonOf(rect))}" ${paint}/>`;
    case 'SYSTEM':
      return `<path d="M${tidy(x)} ${tidy(y + 5)}q${tidy(width / 2)} -10 ${tidy(width)} 0v${tidy(height - 10)}q${tidy(-width / 2)} 10 ${tidy(-width)} 0z" ${paint}/>`;
    case 'SUBJECT':
      return `<ellipse cx="${tidy(x + width / 2)}" cy="${tidy(y + height / 2)}" rx="${tidy(width / 2)}" ry="${tidy(height / 2)}" ${paint}/>`;
    case 'UNNAMED':
    case 'BIN':
      return `${box(9)} ${paint}/>`;
    case 'FLOW':
      return `${box(height / 2)} ${paint}/>`;
    case 'ORGANISATION':
    case 'AGREEMENT':
      return `${box(0)} ${paint}/>`;
  }
}

const PLAIN = `stroke="${TOKENS.edge}" stroke-width="1.5"`;
const INKED = `stroke="${TOKENS.ink}" stroke-width="1.5"`;
const DASHED = `${PLAIN} stroke-dasharray="5 3"`;
const EDGES: Readonly<Record<CardKind, string>> = {
  ORGANISATION: PLAIN,
  CLASS: INKED,
  CONCEPT: INKED,
  TEAM: PLAIN,
  HUB: INKED,
  SYSTEM: PLAIN,
  SUBJECT: PLAIN,
  UNNAMED: DASHED,
  FLOW: PLAIN,
  AGREEMENT: `stroke="${TOKENS.ink}" stroke-width="2.5"`,
  BIN: DASHED,
};

function cutCorners(rect: Rect): readonly Point[] {
  const cut = 9;
  return cornersOf(rect).flatMap((corner, index) => {
    const right = index === 1 || index === 2 ? -cut : cut;
    const down = index >= 2 ? -cut : cut;
    const across = { x: corner.x + right, y: corner.y };
    const along = { x: corner.x, y: corner.y + down };
    return index % 2 === 0 ? [along, across] : [across, along];
  });
}

function corners(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${tidy(x)},${tidy(y)}`).join(' ');
}

export function svgFrame({ title, rect }: PlacedFrame): string {
  const { x, y, width, height } = rect;
  return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}" fill="#f3f6f7" stroke="#6f7b86" stroke-width="1.5"/>${text(title, x + width / 2, y - 7, { size: CARD_FONT, weight: 600, anchor: 'middle' })}`;
}

export function svgBadge({ text: words, tone, rect }: PlacedBadge): string {
  const { x, y, width, height } = rect;
  if (tone === 'SLASH') {
    return `<path d="M${tidy(x + 4)} ${tidy(y + 2)}l${tidy(width - 8)} ${tidy(height - 4)}" stroke="${TOKENS.lines.EXCLUDED}" stroke-width="2.5" stroke-linecap="round"/>`;
  }
  if (tone === 'FAULT' || tone === 'GAP') {
    const dashes = tone === 'GAP' ? ' stroke-dasharray="4 2.5"' : '';
    return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}" fill="${TOKENS.paper}" stroke="${TOKENS.ink}" stroke-width="2"${dashes}/>${text(words, x + width / 2, y + height / 2 + 4.5, { size: BADGE_FONT, weight: 600, anchor: 'middle' })}`;
  }
  const [fill, ink] =
    tone === 'S9'
      ? [TOKENS.s9, TOKENS.onMark]
      : tone === 'C10'
        ? [TOKENS.c10, TOKENS.onMark]
        : tone === 'STATE'
          ? [TOKENS.badge, TOKENS.badgeInk]
          : ['none', TOKENS.ink];
  const edge = tone === 'STATE' ? ` stroke="${TOKENS.badgeInk}"` : '';
  return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}" fill="${fill}"${edge}/>${text(words, x + width / 2, y + height / 2 + 4.5, { size: BADGE_FONT, weight: 600, colour: ink, anchor: 'middle' })}`;
}
