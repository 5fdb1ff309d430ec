import { connect } from 'node:net';

/** Whether a Redis server is there and has finished loading. */
export function pingRedis(port: number, password?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let answer = '';
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer.includes('+PONG')));
    socket.on('connect', () =>
      socket.write(`${password === undefined ? '' : `AUTH ${password}\r\n`}PING\r\n`),
    );
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (/\+PONG|-[A-Z]+ /.test(answer)) socket.destroy();
    });
  });
}
