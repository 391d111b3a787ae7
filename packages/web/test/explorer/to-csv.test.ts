import { expect, it } from 'vitest';
import { apply } from '../../src/explorer/actions.ts';
import { shownOf } from '../../src/explorer/shown.ts';
import { toCsv } from '../../src/explorer/to-csv.ts';
import { emptyView } from '../../src/explorer/view.ts';
import { flow, materialFor } from './register.ts';

const view = apply(emptyView, { type: 'START', id: 'org:trust' });
const shown = shownOf(view, materialFor(view));
const [first] = shown.flows;

it('has a row for each flow, and says where it is not stated what it carries', () => {
  const lines = toCsv(shown).split('\r\n');
  expect(lines).toHaveLength(1 + shown.flows.length);
  const silent = lines.find((line) => line.startsWith('"flow:to-mash"'));
  expect(silent).toContain('"not stated","not stated"');
});

it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])(
  'is never a formula to a spreadsheet: %s',
  (mark) => {
    if (first === undefined) throw new Error('no flow is shown');
    const named = { ...first, ...flow(`${mark}1+1`, 'org:trust', 'org:police') };
    expect(toCsv({ ...shown, flows: [named] })).toContain(`"'${mark}1+1"`);
  },
);
