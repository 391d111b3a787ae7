import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Counts, Verdict } from '../../src/components/answer.tsx';
import { NotInRegister } from '../../src/components/boxes.tsx';
import { type GlyphKind, glyphKinds, glyphWords } from '../../src/components/certainty.ts';
import { CertaintyMark, Glyph } from '../../src/components/Glyph.tsx';
import { PartyIcon, PartyShape } from '../../src/components/PartyIcon.tsx';
import { ClassTag } from '../../src/components/tags.tsx';

/** What is drawn, with the class that names the kind taken away: the shape alone must differ. */
function shapeOf(kind: GlyphKind): string {
  return renderToStaticMarkup(<Glyph kind={kind} />).replaceAll(kind, '');
}

it('draws eight certainties that differ in shape, not only in colour', () => {
  expect(glyphKinds).toHaveLength(8);
  expect(new Set(glyphKinds.map(shapeOf)).size).toBe(8);
});

it.each(glyphKinds)('says %s in words beside a glyph hidden from assistive technology', (kind) => {
  const markup = renderToStaticMarkup(<CertaintyMark kind={kind} />);
  expect(markup).toContain(glyphWords[kind]);
  expect(markup).toContain('aria-hidden="true"');
});

it('shows every count, zeros too, and what is counted apart', () => {
  const counts = {
    STATED: 1,
    STATED_PART: 0,
    STATED_WIDER: 0,
    INFERRED: 0,
    NOT_STATED: 30,
    EXCLUDED: 2,
  };
  const words = renderToStaticMarkup(<Counts counts={counts} apart={3} />).replace(/<[^>]*>/g, ' ');
  expect(words.replace(/\s+/g, ' ').trim()).toBe(
    '1 Stated 0 Part of it 0 May include it 0 Inferred 30 Not stated 2 Not in the flow 3 Counted apart',
  );
});

it('reads a class tag out', () => {
  expect(renderToStaticMarkup(<ClassTag kind="C10" />)).toContain('criminal offence');
});

it('sets no style attribute, which the content security policy would refuse', () => {
  const all = renderToStaticMarkup(
    <>
      {glyphKinds.map((kind) => (
        <Glyph key={kind} kind={kind} />
      ))}
      <PartyIcon kind="HUB" />
      <PartyShape kind="ENDED" />
      <NotInRegister />
      <Verdict words="Not known" completeness="Completeness: unknown" stated={false} title="–" />
    </>,
  );
  expect(all).not.toMatch(/\sstyle=/);
});
