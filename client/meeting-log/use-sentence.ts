import { useTranslation } from 'react-i18next';
import type { MeetingEvent } from '#shared/contract/events.ts';
import type { LogPage } from '#shared/contract/meeting-log.ts';
import { subjectOf } from '#shared/meeting/log-topics.ts';
import { detailOf } from './detail.ts';
import type { Glossary } from './glossary.ts';

/** How many an event is about: rooms, participants, or seconds. */
const countOf = ({ payload }: MeetingEvent): number => {
  if ('invitedRoomIds' in payload) return payload.invitedRoomIds.length;
  if ('roomIds' in payload) return payload.roomIds.length;
  if ('parties' in payload) return payload.parties.length;
  return 'seconds' in payload ? payload.seconds : 0;
};

/** A function that says in one sentence what an event was. */
export function useSentence(): (event: MeetingEvent, names: LogPage['names'], glossary: Glossary) => string {
  const { t } = useTranslation(['meetingLog', 'meetings']);
  return (event, names, glossary) => {
    const about = subjectOf(event);
    const subject = about === null ? t('nobody') : (names[about] ?? about);
    return t(`events.${event.type}`, { subject, count: countOf(event), detail: detailOf(event, subject, glossary, t) });
  };
}
