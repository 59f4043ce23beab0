import { connect } from 'node:net';

/** Sends bytes as they are, and gives all that came back when the server has closed the line. */
export const sendRaw = async (url: string, text: string): Promise<string> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('latin1').on('data', (part: string) => {
    heard += part;
  });
  const { promise, resolve } = Promise.withResolvers<string>();
  socket.on('error', () => undefined);
  socket.once('close', () => resolve(heard));
  socket.write(text, 'latin1');
  return promise;
};
