import { useTranslation } from 'react-i18next';
import type { InvitedUnit } from '#shared/contract/invitations.ts';
import type { ListedReply } from '#shared/contract/replies.ts';
import { formatMoment } from '../ui/format.ts';

/** Functions that say in words what stands in a reply. */
export function useReplyTexts() {
  const { t } = useTranslation('invitations');
  const substitute = ({ substitute: proposed }: ListedReply): string =>
    proposed === null ? '' : t('substituteText', { office: proposed.office, name: proposed.name ?? t('blanked') });
  const verdict = ({ decision }: ListedReply): string => {
    if (decision === null) return '';
    const { approved, by, at, reason } = decision;
    const said = t('verdictText', {
      verdict: t(`verdict.${approved ? 'approved' : 'refused'}`),
      by,
      moment: formatMoment(at),
    });
    return [said, reason].filter(Boolean).join(': ');
  };
  return {
    substitute,
    verdict,
    /** Who must come. */
    attendees: (attendees: InvitedUnit['attendees']): string =>
      attendees.map(({ office, name }) => [office, name].filter(Boolean).join(' ')).join('; '),
    /** Who comes, and why. */
    detail: (reply: ListedReply): string => [substitute(reply), reply.reason].filter(Boolean).join(' – '),
    /** Who entered it, and when. */
    entered: ({ by, at }: ListedReply): string => t('byAt', { by, moment: formatMoment(at) }),
  };
}
