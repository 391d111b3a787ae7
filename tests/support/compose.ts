import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { root } from './root.ts';

/** The published ports of a Compose file that other machines could reach, each with its service. */
export function portsOffLoopback(compose: unknown): readonly string[] {
  return Object.entries(objectAt(compose, 'services')).flatMap(([service, settings]) => {
    const ports = entry(settings, 'ports');
    if (!Array.isArray(ports)) return [];
    return ports
      .filter((port) => !isOnLoopback(port))
      .map((port) => `${service}: ${inWords(port)}`);
  });
}

function isOnLoopback(port: unknown): boolean {
  return typeof port === 'string'
    ? port.startsWith('127.0.0.1:')
    : entry(port, 'host_ip') === '127.0.0.1';
}

function inWords(port: unknown): string {
  return typeof port === 'object' ? JSON.stringify(port) : String(port);
}

/** What the Compose JSON Schema says against a Compose file; none when it is valid. */
export function composeFaults(compose: unknown): readonly string[] {
  const file = path.join(root, 'tests/fixtures/compose-spec.json');
  const { $schema: _draft07, ...schema } = parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.validate(schema, compose);
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** The repository's own Compose file. */
export function readCompose(): unknown {
  return parse(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'));
}

/** A value below some keys, undefined where there is none. */
export function entry(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function objectAt(value: unknown, key: string): object {
  const found = entry(value, key);
  return typeof found === 'object' && found !== null ? found : {};
}
