import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectToHear } from './heard.ts';
import { SIGNATURES } from './media-files.ts';
import { startParticipant, type Participant } from './participant.ts';
import { expectFrames, expectToSee } from './seen.ts';

let server: Server;
let participant: Participant;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      '<video id=camera autoplay muted></video><video id=screen autoplay muted></video><audio id=sound autoplay></audio>',
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  participant = await startParticipant(SIGNATURES.green, { width: 800, height: 600 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await participant.page.goto(`http://localhost:${address.port}/`);
  await participant.page.evaluate(async () => {
    const show = (id: string, stream: MediaStream): void => {
      const element = document.querySelector(id);
      if (element instanceof HTMLMediaElement) element.srcObject = stream;
    };
    const devices = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 }, audio: true });
    show('#camera', devices);
    show('#sound', devices);
    show('#screen', await navigator.mediaDevices.getDisplayMedia({ video: true }));
  });
});

afterAll(async () => {
  await participant.close();
  server.close();
});

it('tells a camera by its colour and a microphone by its pitch', async () => {
  await expectToSee(participant.page, '#camera', 'green');
  await expectToHear(participant.page, '#sound', SIGNATURES.green.hertz);
  await expectFrames(participant.page, '#screen');
});

it('does not take another pitch for it', async () => {
  const { page } = participant;
  const other = SIGNATURES.red.hertz;
  await expect(expectToHear(page, '#sound', other, 3000)).rejects.toThrow(`${other} Hz`);
});
