import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line to a server that a test can cut and mend, as when the server stops and comes back. */
export interface Line {
  readonly port: number;
  cut(): void;
  mend(): void;
  end(): Promise<void>;
}

/** Lays a line to the host and port of a bolt:// or neo4j:// address. */
export async function startLine(uri: string): Promise<Line> {
  const target = new URL(uri.replace(/^[\w+]+:/, 'http:'));
  const sockets = new Set<Socket>();
  let whole = true;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((near) => {
    keep(near);
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port || 7687), target.hostname);
    keep(far);
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    cut,
    mend: () => {
      whole = true;
    },
    end: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
