import type { TFunction } from 'i18next';
import type { EventOf, MeetingEvent } from '#shared/contract/events.ts';
import { countedText, settledText } from './figures.ts';
import { castText, itemText, openedVoteText, resultText, taskText } from './during.ts';
import type { Glossary } from './glossary.ts';
import { formatClock, formatMoment, formatTimeWithSeconds } from '../ui/format.ts';

type Words = TFunction<['meetingLog', 'meetings']>;

/** What an event says beyond its kind and its subject, in words; '' where that is all. */
export const detailOf = (event: MeetingEvent, roomName: string, glossary: Glossary, t: Words): string => {
  switch (event.type) {
    case 'meeting.closed':
    case 'notice.issued':
      return t('issued', { ...event.payload });
    case 'meeting.reopened':
    case 'notice.reopened':
      return t('reopened', { ...event.payload });
    case 'mode.changed':
      return t(`modes.${event.payload.mode}`);
    case 'meeting.changed':
      return t('span', { from: formatMoment(event.payload.startsAt), to: formatMoment(event.payload.endsAt) });
    case 'meeting.postponed':
    case 'meeting.cancelled':
      return event.payload.reason;
    case 'meeting.reclassified':
      return countedText(event.payload, t);
    case 'meeting.settled':
      return settledText(event.payload, t);
    case 'service.outage':
      return t('span', {
        from: formatTimeWithSeconds(event.payload.from),
        to: formatTimeWithSeconds(event.payload.to),
      });
    case 'party.left':
      return t(`left.${event.payload.reason}`);
    case 'presence.began':
    case 'presence.ended':
      return formatTimeWithSeconds(event.payload.at);
    case 'lobby.knocked':
      return t(`knocks.${event.payload.reason}`);
    case 'floor.given':
      return event.payload.limitSeconds === null
        ? ''
        : t('limit', { duration: formatClock(event.payload.limitSeconds * 1000) });
    case 'floor.ended':
      return t(`floorEnds.${event.payload.reason}`);
    case 'agenda.itemStarted':
    case 'agenda.itemFinished':
      return itemText(event.payload.itemId, glossary, t);
    case 'vote.opened':
      return openedVoteText(event.payload, t);
    case 'vote.cast':
      return castText(event.payload, glossary, t);
    case 'vote.closed':
      return resultText(event.payload, glossary, t);
    case 'vote.resultShown':
      return t(event.payload.shown ? 'resultShown' : 'resultHidden');
    case 'task.set':
      return taskText(event.payload, t);
    case 'comment.sent':
    case 'conclusion.written':
    case 'note.written':
      return event.payload.text;
    case 'rollCall.answered':
      return answerText(event.payload, t);
    case 'rollCall.closed':
      return t(`rollEnds.${event.payload.reason}`);
    case 'sweep.answered':
      return [t(`sweepAnswers.${event.payload.answer}`), event.payload.note].filter(Boolean).join(' – ');
    case 'sweep.ended':
      return t(`sweepEnds.${event.payload.reason}`);
    case 'text.sent': {
      const { text, roomId } = event.payload;
      return roomId === null ? t('toAll', { text }) : t('ofRoom', { room: roomName, text });
    }
    case 'reply.given':
      return replyText(event.payload, t);
    case 'substitute.decided':
      return withReason(t(`verdicts.${event.payload.approved ? 'yes' : 'no'}`), event.payload.reason);
    case 'paper.added': {
      const { title, version } = event.payload;
      return version === 0 ? t('paperUnsent', { title }) : t('paperVersion', { title, version });
    }
    case 'paper.withdrawn':
      return t('paperReason', event.payload);
    case 'attendance.corrected':
      return correctionText(event.payload, t);
    default:
      return '';
  }
};

const replyText = ({ reply, reason, substitute }: EventOf<'reply.given'>['payload'], t: Words): string =>
  withReason(substitute ? t('replies.substitute', { office: substitute.office }) : t(`replies.${reply}`), reason);

const withReason = (said: string, reason: string): string => [said, reason].filter(Boolean).join(' – ');

const answerText = ({ answer, headcount }: EventOf<'rollCall.answered'>['payload'], t: Words): string =>
  answer === 'present'
    ? t('headcount', { answer: t('rollAnswers.present'), count: headcount })
    : t('rollAnswers.absent');

const correctionText = ({ correction, reason }: EventOf<'attendance.corrected'>['payload'], t: Words): string => {
  const { field, value } = correction;
  const words = { true: t('yes'), false: t('no'), null: t('takenBack') };
  const said = typeof value === 'number' ? String(value) : words[`${value}`];
  return t('correction', { field: t(`fields.${field}`), value: said, reason });
};
