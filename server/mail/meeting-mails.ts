import type { MailLine } from '#shared/contract/mails.ts';
import type { ListedMail } from '../store/mails.ts';

/** A mail as the chair's office sees it. */
export const mailLineOf = ({ mail, unitName, level, groupName, addressNow }: ListedMail): MailLine => ({
  mailId: mail.id,
  kind: mail.kind,
  unitId: mail.unitId,
  unitName,
  level,
  groupName: groupName ?? unitName,
  address: mail.address,
  reachable: addressNow !== null,
  subject: mail.subject,
  state: mail.state,
  attempts: mail.attempts,
  nextAttemptAt: mail.state === 'waiting' ? mail.nextAttemptAt : null,
  lastError: mail.lastError,
  createdAt: mail.createdAt,
  deliveredAt: mail.deliveredAt,
});
