import type { Principal } from '#shared/contract/accounts.ts';
import type { MailServer, MailServerChange, MailServerView, TrialOutcome } from '#shared/contract/mail-server.ts';
import { administersAll } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { MailServers } from '../store/mail-servers.ts';
import type { Mails } from '../store/mails.ts';
import { openLine } from './delivery.ts';
import type { PasswordFile } from './password-file.ts';

/** How mails go out: seen by all administrators, set by those of the whole city. */
export type MailServerDesk = {
  view(principal: Principal): Promise<MailServerView>;
  /** Throws `Refused`. */
  change(principal: Principal, change: MailServerChange): Promise<MailServerView>;
  /** Sends a mail for trial at once, and tells what the mail server said. Throws `Refused`. */
  attempt(principal: Principal, address: string): Promise<TrialOutcome>;
};

type Deps = {
  mailServers: MailServers;
  mails: Mails;
  trees: Trees;
  password: PasswordFile;
  address: () => string;
  trouble: () => string | null;
  changed: () => void;
  clock: () => number;
};

export const createMailServerDesk = (deps: Deps): MailServerDesk => {
  const { mailServers, mails, trees, password, address, trouble, changed, clock } = deps;

  const mayChange = async (principal: Principal): Promise<boolean> =>
    administersAll(principal, await trees.on(dayOf(clock())));

  const admit = async (principal: Principal): Promise<{ actor: string; actorName: string }> => {
    if (principal.kind !== 'account' || !(await mayChange(principal))) throw new Refused('not-permitted');
    return { actor: principal.accountId, actorName: principal.displayName };
  };

  const view = async (principal: Principal): Promise<MailServerView> => ({
    server: await mailServers.get(),
    hasPassword: (await password.read()) !== null,
    mayChange: await mayChange(principal),
    address: address(),
    waiting: await mails.waiting(),
    trouble: trouble(),
  });

  return {
    view,

    change: async (principal, { server, password: given }) => {
      const who = await admit(principal);
      const before = await mailServers.get();
      const isKept = server !== null && given === undefined && (await password.read()) !== null;
      // Whoever knows the password may send it elsewhere; nobody else can have it sent to a server of theirs.
      if (isKept && server.username !== null && !isSameAccount(before, server))
        throw new Refused('bad-input', ['password']);
      if (given !== undefined) await password.write(given);
      if (server === null || server.username === null) await password.write(null);
      await mailServers.set(server, {
        ...who,
        at: clock(),
        action: 'mail-server.changed',
        subjectId: 'mail-server',
        subjectName: '',
        unitId: null,
        before,
        after: server,
      });
      changed();
      return view(principal);
    },

    attempt: async (principal, to) => {
      await admit(principal);
      const server = await mailServers.get();
      if (server === null) throw new Refused('not-found');
      const line = openLine(server, await password.read());
      const outcome = await line.send({
        from: { name: server.fromName, address: server.fromAddress },
        to: { name: '', address: to },
        subject: 'Thư gửi thử',
        text: `Thư gửi thử từ hệ thống giao ban trực tuyến ${address()}. Nhận được thư này nghĩa là máy chủ thư đã được cài đặt đúng.\n`,
      });
      line.close();
      return {
        isDelivered: outcome.kind === 'delivered',
        reason: outcome.kind === 'delivered' ? null : outcome.reason,
      };
    },
  };
};

const isSameAccount = (before: MailServer | null, after: MailServer): boolean =>
  before !== null &&
  before.host === after.host &&
  before.port === after.port &&
  before.security === after.security &&
  before.username === after.username;
