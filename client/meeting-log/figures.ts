import type { TFunction } from 'i18next';
import type { EventOf } from '#shared/contract/events.ts';

type Words = TFunction<['meetingLog', 'meetings']>;

/** As what a meeting counts from now on, and why. */
export const countedText = (
  { class: kind, form, wide, remoteOnline, reason }: EventOf<'meeting.reclassified'>['payload'],
  t: Words,
): string =>
  t('counted', {
    class: t(`meetings:classes.${kind}`),
    form: t(form === 'ket-hop' && !remoteOnline ? 'hybridOffline' : `meetings:forms.${form}`),
    wide: t(wide ? 'wide' : 'notWide'),
    reason,
  });

/** What became of a meeting that was not opened here, and how that is known. */
export const settledText = (
  { held, platform, sitesConnected, reason }: EventOf<'meeting.settled'>['payload'],
  t: Words,
): string =>
  [
    t(held ? 'heldElsewhere' : 'notHeld'),
    platform,
    sitesConnected === null ? '' : t('sitesConnected', { count: sitesConnected }),
    reason,
  ]
    .filter(Boolean)
    .join(' – ');
