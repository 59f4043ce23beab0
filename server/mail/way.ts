import type { MailServer } from '#shared/contract/mail-server.ts';
import type { MailServers } from '../store/mail-servers.ts';
import { type MailLine, openLine } from './delivery.ts';
import type { PasswordFile } from './password-file.ts';

/** The way to the mail server, opened when it is first needed. */
export type Way = {
  current(): Promise<{ line: MailLine; server: MailServer } | null>;
  /** What is set is another one now: the next mail goes there. */
  close(): void;
};

export const createWay = (mailServers: MailServers, password: PasswordFile): Way => {
  let open: { line: MailLine; server: MailServer } | null = null;
  return {
    current: async () => {
      if (open !== null) return open;
      const server = await mailServers.get();
      if (server === null) return null;
      open = { server, line: openLine(server, await password.read()) };
      return open;
    },
    close: () => {
      open?.line.close();
      open = null;
    },
  };
};
