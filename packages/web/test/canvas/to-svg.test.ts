import { expect, it } from 'vitest';
import { legendOf } from '../../src/canvas/legend.ts';
import { pictureOf } from '../../src/canvas/picture.ts';
import { roughMeasure } from '../../src/canvas/text.ts';
import { toSvg } from '../../src/canvas/to-svg.ts';
import { sandwellHub } from './scenes.ts';

const caption = {
  title: 'Sandwell MASH & others',
  lines: ['As at 23 November 2026. Register revision 1.'],
};
const picture = pictureOf(sandwellHub, { width: 1048, height: 398 }, roughMeasure);
const { svg, size } = toSvg(picture, legendOf(sandwellHub), caption, roughMeasure);

it('says what it is of, as at which day, at which revision', () => {
  expect(svg).toContain('>Sandwell MASH &amp; others</title>');
  expect(svg).toContain('As at 23 November 2026. Register revision 1.');
});

it('draws every card, line, badge and legend item', () => {
  const words = picture.layout.cards.flatMap(({ label }) => label);
  for (const each of words) expect(svg).toContain(`>${each}</text>`);
  for (const { text } of picture.layout.badges) expect(svg).toContain(`>${text}</text>`);
  expect(svg).toContain('>member of hub 12</text>');
  expect(svg).toContain('stroke-dasharray="0.1 6.4"');
});

it('is large enough for all that stands in it', () => {
  expect(size.width).toBeGreaterThan(picture.layout.size.width);
  expect(size.height).toBeGreaterThan(picture.layout.size.height);
});
