import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { type Announcement, announcementsBetween, type Heard } from './announcements.ts';

type AnnouncerProps = { view: MeetingView; queue: readonly string[]; nameOf: (roomId: string) => string };

/** Says changes of the meeting to those who hear the page instead of seeing it. */
export function Announcer({ view, queue, nameOf }: AnnouncerProps) {
  const { t } = useTranslation('console');
  const [said, setSaid] = useState<readonly Announcement[]>([]);
  const before = useRef<Heard>({ view, queue });

  useEffect(() => {
    const changes = announcementsBetween(before.current, { view, queue });
    before.current = { view, queue };
    if (changes.length > 0) setSaid(changes);
  }, [view, queue]);

  const sentence = (one: Announcement): string => {
    switch (one.kind) {
      case 'phase':
        return t('announce.phase', { phase: t(`phase.${one.phase}`) });
      case 'hand':
        return t('announce.hand', { name: nameOf(one.roomId) });
      case 'hands':
        return t('announce.hands', { count: one.count });
      case 'speaking':
        return t('announce.speaking', { name: one.name });
      case 'stopped':
        return t('announce.stopped', { name: one.name });
    }
  };

  return (
    <VisuallyHidden role="status" aria-live="polite" data-testid="announcer">
      {said.map(sentence).join('. ')}
    </VisuallyHidden>
  );
}
