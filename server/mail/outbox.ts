import { createHash } from 'node:crypto';
import { nanoid } from 'nanoid';
import type { Mails, StoredMail, Told } from '../store/mails.ts';
import type { ReportMade } from '../store/report-entry.ts';
import type { Attachment, AttachmentFacts, NewMail } from './mail.ts';
import { oneLine } from './one-line.ts';

/**
 * Where mails are given away. They are sent by and by, and again after a restart; what became of each stands with its meeting.
 */
export type Outbox = {
  /**
   * Takes mails to units, hundreds at once, as one step: all of them or none. A mail to a unit without an address is kept as
   * such, and can be sent once there is one. What they are sent for, a meeting told up to an event or a report made, is noted in
   * the same step; where it had been before, nothing is taken and the answer is false.
   */
  enqueue(newMails: readonly NewMail[], sentFor?: Told | ReportMade): Promise<boolean>;
  /** Gives these mails to the sender again, as new ones, to the addresses that their units have now; answers how many. */
  sendAgain(again: readonly StoredMail[]): Promise<number>;
};

type Deps = {
  mails: Mails;
  /** Part of the Message-IDs: the name under which people know the server. */
  host: () => string;
  /** Tells the sender that there is something to send. */
  wake: () => void;
  clock: () => number;
};

export const createOutbox = ({ mails, host, wake, clock }: Deps): Outbox => {
  const newMessageId = (): string => `<${nanoid()}@${host()}>`;
  return {
    enqueue: async (newMails, sentFor) => {
      const addresses = await mails.addresses([...new Set(newMails.map(({ unitId }) => unitId))]);
      const contents = new Map<string, Uint8Array>();
      const createdAt = clock();
      const rows = newMails.map(({ attachments, ...facts }): StoredMail => {
        const address = addresses.get(facts.unitId) ?? null;
        return {
          ...facts,
          id: nanoid(),
          address,
          recipient: oneLine(facts.recipient),
          subject: oneLine(facts.subject),
          attachments: attachments.map((attachment) => {
            const { content, ...known } = kept(attachment);
            const hash = createHash('sha256').update(content).digest('hex');
            contents.set(hash, content);
            return { ...known, hash };
          }),
          state: address === null ? 'no-address' : 'waiting',
          attempts: 0,
          nextAttemptAt: createdAt,
          lastError: null,
          messageId: newMessageId(),
          createdAt,
          deliveredAt: null,
        };
      });
      const isAdded = await mails.add(rows, contents, sentFor ?? null);
      if (isAdded) wake();
      return isAdded;
    },

    sendAgain: async (again) => {
      const addresses = await mails.addresses([...new Set(again.map(({ unitId }) => unitId))]);
      const nextAttemptAt = clock();
      const changes = again.flatMap(({ id, unitId }) => {
        const address = addresses.get(unitId);
        if (address === undefined) return [];
        const anew = { attempts: 0, nextAttemptAt, lastError: null, deliveredAt: null, messageId: newMessageId() };
        return [{ id, address, state: 'waiting' as const, ...anew }];
      });
      await mails.progress(changes);
      if (changes.length > 0) wake();
      return changes.length;
    },
  };
};

/** An entry for calendars is kept as its facts: to whom it is sent, and by whom, is known when that is done. */
const kept = (attachment: Attachment): AttachmentFacts & { content: Uint8Array } => {
  if (attachment.kind === 'file') return attachment;
  const { kind, name, entry } = attachment;
  return { kind, name, contentType: 'text/calendar', content: Buffer.from(JSON.stringify(entry)) };
};
