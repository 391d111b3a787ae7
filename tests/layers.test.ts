import { describe, expect, test } from 'vitest';
import { importsOf, layerFaults, order, readPackages } from './support/layers.ts';

const sound = { name: 'graph', dependencies: ['zod', '@sharing-atlas/model'], imports: [] };

describe('the order of layers', () => {
  test('holds in every package of the workspace', () => {
    const packages = readPackages();
    expect(packages.map((each) => each.name).sort()).toEqual([...order, 'web'].sort());
    expect(packages.every((each) => each.imports.length > 0)).toBe(true);
    expect(layerFaults(packages)).toEqual([]);
  });

  test('lets a package use those to its left and its own files', () => {
    const imports = [
      { file: 'src/index.ts', specifier: '@sharing-atlas/registers' },
      { file: 'test/store/a.test.ts', specifier: '../../src/index.ts' },
    ];
    expect(layerFaults([{ ...sound, imports }])).toEqual([]);
  });

  test.each([
    ['declares one to its right', { ...sound, dependencies: ['@sharing-atlas/api'] }],
    [
      'imports one to its right',
      { ...sound, imports: [{ file: 'src/a.ts', specifier: '@sharing-atlas/server/x' }] },
    ],
    [
      'reaches into another by a relative path',
      { ...sound, imports: [{ file: 'src/a.ts', specifier: '../../model/src/index.ts' }] },
    ],
    ['is web and declares any', { ...sound, name: 'web', dependencies: ['@sharing-atlas/model'] }],
    ['is not in the order', { ...sound, name: 'extra', dependencies: [] }],
  ])('is broken by a package that %s', (_what, each) => {
    expect(layerFaults([each])).toHaveLength(1);
  });

  test('is read from every form of import', () => {
    const source = `
      import a, { b } from './a.ts';
      import type { C } from "./c.ts";
      export * from './d.ts';
      import './e.css';
      const f = await import('./f.ts');
      import {
        g,
      } from './g.ts';
    `;
    expect(importsOf(source)).toEqual(
      ['a.ts', 'c.ts', 'd.ts', 'e.css', 'f.ts', 'g.ts'].map((n) => `./${n}`),
    );
  });
});
