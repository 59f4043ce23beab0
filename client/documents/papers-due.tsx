import { Alert, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperList } from '#shared/contract/documents.ts';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { arePapersLate, papersDueBy } from '#shared/convening/warnings.ts';
import { usePapers } from '../api/documents.ts';
import { useWorkCalendar } from '../api/work-calendar.ts';
import { dayOf, formatDay } from '../ui/format.ts';
import { useToday } from '../ui/use-today.ts';

export type PapersDueProps = { meeting: Pick<MeetingSummary, 'class' | 'startsAt' | 'phase'>; list: PaperList };

/** By when the papers of a periodic meeting go out, or that they are late; for those who bring them. */
export function PapersDue({ meeting, list }: PapersDueProps) {
  const { t } = useTranslation('documents');
  const calendar = useWorkCalendar();
  const today = useToday();
  const judged = { class: meeting.class, startDay: dayOf(meeting.startsAt), papersDay: firstDayOf(list) };
  const dueBy = papersDueBy(judged, calendar);
  if (!list.mayChange || dueBy === null || meeting.phase !== 'convened') return null;
  const named = { day: formatDay(dueBy) };
  if (arePapersLate(judged, today, calendar)) {
    return (
      <Alert role="status" color="yellow" icon={<IconClockExclamation />} mb="md">
        {t(judged.papersDay === null ? 'due.missing' : 'due.late', named)}
      </Alert>
    );
  }
  return judged.papersDay === null ? <Text mb="md">{t('due.by', named)}</Text> : null;
}

/** The same beside the meeting's other facts. */
export function PapersDueOf({ meeting }: { meeting: MeetingSummary }) {
  const { data } = usePapers(meeting.id);
  return data === undefined ? null : <PapersDue meeting={meeting} list={data} />;
}

/** The day on which the first paper came that is still there; null where there is none. */
const firstDayOf = ({ papers }: PaperList): string | null => {
  const moments = papers
    .filter(({ withdrawn }) => withdrawn === null)
    .flatMap(({ versions }) => versions.map(({ addedAt }) => addedAt));
  return moments.length === 0 ? null : dayOf(Math.min(...moments));
};
