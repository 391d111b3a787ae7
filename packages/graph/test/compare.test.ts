import { describe, expect, it } from 'vitest';
import { type ComparedLine, compareSides, findFindings } from '../src/index.ts';
import { changed, one, realFacts, TODAY } from './findings/support.ts';

function side(id: string, asAt = TODAY, facts = realFacts) {
  const register = facts.registers.find((one) => one.id === `register:${id}`);
  if (register === undefined) throw new Error(`There is no register ${id}.`);
  const findings = findFindings(facts, asAt).filter(({ registerId }) => registerId === register.id);
  return { facts, register, asAt, findings };
}

const trusts = compareSides(side('birmingham'), side('sandwell'));

function matter(id: string, { matters } = trusts) {
  const found = matters.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

function line(id: string, key: string, comparison = trusts): ComparedLine {
  const found = matter(id, comparison).lines.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no ${key} in ${id}.`);
  return found;
}

describe('Birmingham and Sandwell side by side', () => {
  it('shows that only Sandwell names members of its MASH, and that its list is open', () => {
    const { left, right, lines } = matter('HUB_MEMBERS');
    expect([left.count, right.count]).toEqual([0, 12]);
    expect(right.words).toMatch(/Sandwell MASH.*members named: 12/);
    expect(right.open).toEqual(['include']);
    expect(new Set(lines.map(({ verdict }) => verdict))).toEqual(new Set(['ONLY_RIGHT']));
    const ended = line('HUB_MEMBERS', 'org:sandwell-and-west-birmingham-ccg');
    expect(ended.right?.words.join()).toContain('31 March 2021');
    expect(ended.right?.statementIds).toEqual(['S028']);
  });

  it('shows that only Sandwell names its processor; Birmingham has kinds of body', () => {
    const { left, right } = matter('PROCESSORS');
    expect(right.words).toBe('Names Liquidlogic.');
    expect(left.words).toBe('Names none; only kinds of body.');
    const providers = line('PROCESSORS', 'concept:commissioned-provider').left;
    expect(providers?.aside).toContain(
      'also controller, where it collects information for its own purpose',
    );
    expect(providers?.statementIds).toContain('B113');
  });

  it('shows whose bases include Art 9(2)(f), (h) and (j)', () => {
    for (const point of ['f', 'h', 'j']) {
      const { verdict, left, right } = line('BASES', `uk-gdpr:9-2-${point}`);
      expect([point, verdict, right]).toEqual([point, 'ONLY_LEFT', null]);
      expect(left?.statementIds).toContain('B083');
    }
    const both = line('BASES', 'uk-gdpr:9-2-g');
    expect(both.verdict).toBe('DIFFERENT');
    expect(both.left?.words.join()).toContain('Sch 1 para 18');
  });

  it('shows who offers which rights, and what is left out by name', () => {
    expect(line('RIGHTS', 'right:portability')).toMatchObject({
      verdict: 'ONLY_LEFT',
      right: null,
    });
    expect(line('RIGHTS', 'right:erasure').right?.words).toContain('left out by name');
    expect(line('RIGHTS', 'right:erasure').left?.words).toContain('offered');
  });

  it('names what is wider or narrower on the side that does not state a category', () => {
    expect(line('CATEGORIES', 'cat:address')).toMatchObject({
      verdict: 'ONLY_LEFT',
      near: ['Name and contact details'],
    });
    expect(line('CATEGORIES', 'cat:date-of-birth').verdict).toBe('SAME');
  });

  it('gives statements on every side that states something, and never says that something is not so', () => {
    for (const { id, absent, lines } of trusts.matters) {
      expect(absent).not.toMatch(/\bno\b|does not/i);
      for (const { left, right, key } of lines) {
        for (const said of [left, right]) {
          if (id !== 'FINDINGS' && said) expect(said.statementIds, key).not.toEqual([]);
        }
      }
    }
  });

  it('is the same the other way round, with the sides changed', () => {
    const turned = compareSides(side('sandwell'), side('birmingham'));
    const mirror = { ONLY_LEFT: 'ONLY_RIGHT', ONLY_RIGHT: 'ONLY_LEFT' } as const;
    const wanted = trusts.matters.map(({ lines }) =>
      lines.map(({ key, verdict }) => [
        key,
        verdict === 'ONLY_LEFT' || verdict === 'ONLY_RIGHT' ? mirror[verdict] : verdict,
      ]),
    );
    const found = turned.matters.map(({ lines }) =>
      lines.map(({ key, verdict }) => [key, verdict]),
    );
    expect(found.map((one) => one.length)).toEqual(wanted.map((one) => one.length));
    expect(new Set(found.flat().map(String))).toEqual(new Set(wanted.flat().map(String)));
  });
});

describe('one trust at two dates', () => {
  const dates = compareSides(side('sandwell', '2020-01-01'), side('sandwell'));

  it('differs in what the history of bodies changed, and in what the checks find', () => {
    const ended = line('HUB_MEMBERS', 'org:sandwell-and-west-birmingham-ccg', dates);
    expect(ended.verdict).toBe('DIFFERENT');
    expect(ended.left?.words).toEqual(['named']);
    expect(line('FINDINGS', 'body-ended', dates).verdict).toBe('ONLY_RIGHT');
    expect(line('FINDINGS', 'right-cannot-apply', dates).verdict).toBe('SAME');
    expect(new Set(matter('RIGHTS', dates).lines.map(({ verdict }) => verdict))).toEqual(
      new Set(['SAME']),
    );
  });

  it('tells of an agreement and its flows by the date, and says what has no dates', () => {
    const agreement = 'agreement:birmingham/collaborative-data-sharing-agreement';
    const facts = changed(({ birmingham }) => {
      one(birmingham.agreements, agreement).firstDay = '2021-01-01';
      one(birmingham.flows, 'flow:birmingham/agreement-police').firstDay = '2021-01-01';
    });
    const both = compareSides(
      side('birmingham', '2020-12-31', facts),
      side('birmingham', '2021-01-01', facts),
    );
    const { left, right, verdict } = line('AGREEMENTS', agreement, both);
    const flows = (words: readonly string[] | undefined) =>
      Number(words?.join().match(/(\d+) of its flows/)?.[1]);
    expect(verdict).toBe('DIFFERENT');
    expect(left?.words).toContain('not begun by this date');
    expect(right?.words).not.toContain('not begun by this date');
    expect(flows(right?.words)).toBe(flows(left?.words) + 1);
    for (const id of ['PURPOSES', 'BASES', 'RIGHTS', 'RETENTION']) {
      expect(matter(id, both).note).toContain('No dates are recorded');
      expect(matter(id).note).not.toContain('No dates are recorded');
    }
  });

  it('leaves out a membership that had ended', () => {
    const facts = changed(({ sandwell }) => {
      const mash = sandwell.parties.find(({ id }) => id === 'hub:sandwell/mash');
      const member = mash?.members?.find(({ party }) => party === 'org:west-midlands-police');
      if (member) member.lastDay = '2021-12-31';
    });
    const comparison = compareSides(
      side('sandwell', '2021-12-31', facts),
      side('sandwell', '2022-01-01', facts),
    );
    expect(line('HUB_MEMBERS', 'org:west-midlands-police', comparison).verdict).toBe('ONLY_LEFT');
  });
});
