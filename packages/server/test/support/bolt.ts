import { once } from 'node:events';
import { createServer } from 'node:net';

const SUCCESS = 0x70;
const FAILURE = 0x7f;

/** A Neo4j that refuses everybody: it agrees on Bolt 5.4, answers HELLO, and fails LOGON. */
export async function startRefusingNeo4j(): Promise<{ uri: string; end(): void }> {
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 5]));
      socket.once('data', () => {
        socket.write(message(SUCCESS, { server: 'Neo4j/5.26.0', connection_id: 'bolt-1' }));
        const code = 'Neo.ClientError.Security.Unauthorized';
        socket.write(message(FAILURE, { code, message: 'refused' }));
      });
    });
    socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return { uri: `bolt://127.0.0.1:${address.port}`, end: () => server.close() };
}

/** One message of Bolt with a map of texts (at most 15), in PackStream, as one chunk. */
function message(kind: number, texts: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(texts);
  const head = Buffer.from([0xb1, kind, 0xa0 + entries.length]);
  const body = Buffer.concat([head, ...entries.flat().map(packed)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.from([0, 0])]);
}

function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}
