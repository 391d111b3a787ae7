import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

const HERE = resolve('/srv/atlas');
const NEO4J = { NEO4J_URI: 'neo4j://db:7687', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret' };

describe('the settings', () => {
  test('need nothing to be set', () => {
    expect(readSettings({ PATH: '/bin' }, HERE)).toEqual({
      ok: true,
      settings: {
        port: 4000,
        host: '127.0.0.1',
        logLevel: 'warn',
        compiled: true,
        readAhead: true,
        cacheBytes: 32_000_000,
        store: { kind: 'embedded', directory: resolve(HERE, '.data') },
      },
    });
  });

  test.each([
    ['another port', { PORT: '8080' }, { port: 8080 }],
    ['any free port', { PORT: '0' }, { port: 0 }],
    ['the last port', { PORT: '65535' }, { port: 65_535 }],
    ['every address', { HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    ['an address of IPv6', { HOST: '::1' }, { host: '::1' }],
    ['a name', { HOST: 'atlas.example' }, { host: 'atlas.example' }],
    ['a level', { LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    ['no reading ahead', { ATLAS_READ_AHEAD: 'off' }, { readAhead: false }],
    ['plain execution', { ATLAS_COMPILED: 'off' }, { compiled: false }],
    ['no cache of answers', { ATLAS_CACHE_MB: '0' }, { cacheBytes: 0 }],
    ['the largest cache', { ATLAS_CACHE_MB: '99999' }, { cacheBytes: 99_999_000_000 }],
    [
      'a folder from the working directory',
      { ATLAS_DATA_DIR: 'elsewhere' },
      { store: { kind: 'embedded', directory: resolve(HERE, 'elsewhere') } },
    ],
    [
      'an absolute folder',
      { ATLAS_DATA_DIR: resolve('/data') },
      { store: { kind: 'embedded', directory: resolve('/data') } },
    ],
    [
      'Neo4j',
      NEO4J,
      {
        store: {
          kind: 'neo4j',
          uri: 'neo4j://db:7687',
          user: 'neo4j',
          password: 'secret',
          database: undefined,
        },
      },
    ],
    [
      'Neo4j with an encrypted connection and a database',
      { ...NEO4J, NEO4J_URI: 'neo4j+s://db', NEO4J_DATABASE: 'atlas' },
      { store: expect.objectContaining({ uri: 'neo4j+s://db', database: 'atlas' }) },
    ],
    [
      'variables set to nothing',
      { PORT: '', HOST: '', NEO4J_URI: '', NEO4J_PASSWORD: '', ATLAS_DATA_DIR: '', LOG_LEVEL: '' },
      { port: 4000, host: '127.0.0.1', logLevel: 'warn' },
    ],
    ['a password without an address', { NEO4J_PASSWORD: 'secret' }, { port: 4000 }],
  ])('take %s', (_what, variables, expected) => {
    const read = readSettings(variables, HERE);
    expect(read).toEqual({ ok: true, settings: expect.objectContaining(expected) });
  });

  test.each([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '80.5' }],
    ['PORT', { PORT: ' ' }],
    ['HOST', { HOST: 'http://127.0.0.1' }],
    ['HOST', { HOST: '127.0.0.1:4000' }],
    ['NEO4J_URI', { ...NEO4J, NEO4J_URI: 'http://db:7474' }],
    ['NEO4J_URI', { ...NEO4J, NEO4J_URI: 'db:7687' }],
    ['NEO4J_USER', { ...NEO4J, NEO4J_USER: undefined }],
    ['NEO4J_PASSWORD', { ...NEO4J, NEO4J_PASSWORD: '' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['ATLAS_COMPILED', { ATLAS_COMPILED: 'maybe' }],
    ['ATLAS_CACHE_MB', { ATLAS_CACHE_MB: '1.5' }],
    ['ATLAS_CACHE_MB', { ATLAS_CACHE_MB: '100000' }],
  ])('refuse a wrong %s in one sentence (%j)', (name, variables) => {
    const read = readSettings(variables, HERE);
    expect(read).toEqual({ ok: false, sentences: [expect.stringMatching(/^[^\n]+\.$/)] });
    expect(read).toEqual({ ok: false, sentences: [expect.stringContaining(`${name} must`)] });
  });

  test('are refused together, a sentence for each', () => {
    expect(readSettings({ PORT: 'x', LOG_LEVEL: 'y' }, HERE)).toEqual({
      ok: false,
      sentences: [
        'PORT must be a whole number from 0 to 65535, not "x".',
        'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, not "y".',
      ],
    });
  });

  test('name the most that a cache may have', () => {
    expect(readSettings({ ATLAS_CACHE_MB: '99999999' }, HERE)).toEqual({
      ok: false,
      sentences: [expect.stringMatching(/ to 99999, not "99999999"\.$/)],
    });
  });

  test('never repeat what may hold a password', () => {
    const read = readSettings({ ...NEO4J, NEO4J_URI: 'ftp://neo4j:secret@db' }, HERE);
    expect(JSON.stringify(read)).not.toContain('secret');
  });
});
