import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../src/styles/_tokens.scss', import.meta.url), 'utf8');

function token(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`There is no token “${name}”.`);
  return value;
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['ink', 'mist2'],
  ['ink', 'focus'],
  ['ink', 'highlight'],
  ['ink2', 'mist2'],
  ['ink2', 'open-row'],
  ['brand', 'open-row'],
  ['not-stated', 'open-row'],
  ['inferred', 'paper'],
  ['link', 'highlight'],
  ['link', 'mist2'],
  ['ended', 'ended-surface'],
  ['error', 'mist2'],
  ['paper', 'band'],
  ['paper', 'brand'],
  ['paper', 'special'],
  ['paper', 'criminal'],
])('text in %s on %s can be read (WCAG 1.4.3)', (text, surface) => {
  expect(contrast(token(text), token(surface))).toBeGreaterThanOrEqual(4.5);
});

it.each(['line2', 'membership', 'stated', 'not-stated', 'inferred'])(
  'marks and edges in %s stand out from white (WCAG 1.4.11)',
  (mark) => {
    expect(contrast(token(mark), token('paper'))).toBeGreaterThanOrEqual(3);
  },
);
