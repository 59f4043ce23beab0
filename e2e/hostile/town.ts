import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { hashSecret } from '../../server/identity/secrets.ts';
import { type Client, connectClient } from '../../server/live/testing/client.ts';
import { startSmallServer } from '../../server/testing/running-server.ts';
import { roomIdOf } from '../../server/testing/small-city.ts';

const logLine = z.looseObject({ level: z.number(), msg: z.string() });
const ERROR = 50;

/** A whole server with the small city, and lines to it as anybody. Nobody says anything over the line but the test. */
export const openTown = async () => {
  const server = await startSmallServer();
  const clients = new Set<Client>();
  let serial = 0;

  /** The session's cookie of a person who signs in. */
  const person = async (username: string): Promise<string> =>
    cookieOf((await server.visitor().signIn(username)).cookie);

  /** The cookie of a computer that is paired with a unit's room, each time another one. */
  const device = async (unitId: string): Promise<string> => {
    serial += 1;
    const code = `CODE${String(serial).padStart(4, '0')}`;
    await server.repositories.devices.addCode(hashSecret(code), roomIdOf(unitId), Date.now() + 60_000);
    const body = { code, installationId: `installation-number-${serial}` };
    return cookieOf((await server.visitor().ask('POST', '/api/pairing', body)).cookie);
  };

  const connect = async (cookie: string): Promise<Client> => {
    const client = await connectClient(server.url, { cookie }, { locale: 'vi' });
    clients.add(client);
    return client;
  };

  return {
    server,
    person,
    device,
    connect,
    /** The city's briefing; every unit below is invited but those of Ba Đình. */
    async convene(): Promise<string> {
      const visitor = server.visitor();
      await visitor.signIn('secretary-city');
      const answer = await visitor.ask('POST', '/api/meetings', {
        secret: false,
        title: 'Giao ban',
        class: 'giao-ban',
        organiserUnitId: 'city',
        wide: true,
        form: 'truc-tuyen',
        startsAt: Date.now(),
        endsAt: Date.now() + 3_600_000,
        chairId: 'chair-city',
        secretaryId: 'secretary-city',
        deputyId: null,
        invitedUnitIds: ['hoankiem', 'phuctan', 'hangbac'],
        place: '',
        requirements: '',
        contact: '',
        agenda: [],
      });
      return z.object({ meetingId: z.string() }).parse(answer.body).meetingId;
    },
    /** What the server has noted as errors: defects. */
    async complaints(): Promise<string[]> {
      const lines = (await readFile(server.logPath, 'utf8')).split('\n').filter((line) => line !== '');
      return lines.filter((line) => logLine.parse(JSON.parse(line)).level >= ERROR);
    },
    async close(): Promise<void> {
      for (const { socket } of clients) socket.disconnect();
      await server.stop();
    },
  };
};
export type Town = Awaited<ReturnType<typeof openTown>>;

const cookieOf = (set: string | undefined): string => set?.split(';')[0] ?? '';
