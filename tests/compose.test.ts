import { describe, expect, test } from 'vitest';
import { composeFaults, entry, portsOffLoopback, readCompose } from './support/compose.ts';

describe('docker-compose.yml', () => {
  test('is valid by the Compose specification', () => {
    expect(composeFaults(readCompose())).toEqual([]);
  });

  test('publishes its ports on this machine alone', () => {
    const compose = readCompose();
    expect(entry(compose, 'services', 'app', 'ports')).toHaveLength(1);
    expect(portsOffLoopback(compose)).toEqual([]);
  });

  test('has no password in it and demands one', () => {
    expect(entry(readCompose(), 'services', 'neo4j', 'environment', 'NEO4J_AUTH')).toMatch(
      /^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/,
    );
  });
});

describe('the checks of a Compose file', () => {
  test.each([
    '4000:4000',
    '0.0.0.0:4000:4000',
    '4000',
    4000,
    { target: 4000, published: 4000 },
    { target: 4000, published: 4000, host_ip: '0.0.0.0' },
  ])('find %j reachable from elsewhere', (port) => {
    expect(portsOffLoopback({ services: { app: { ports: [port] } } })).toHaveLength(1);
  });

  test('accept the long form on the loopback address', () => {
    const port = { target: 4000, published: 4000, host_ip: '127.0.0.1' };
    expect(portsOffLoopback({ services: { app: { ports: [port] } } })).toEqual([]);
  });

  test('find a key that Compose does not know', () => {
    expect(composeFaults({ services: { app: { image: 'x', depend_on: ['y'] } } })).not.toEqual([]);
  });
});
