import { Text } from '@mantine/core';
import { IconCalendarOff, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { BackToList } from './back-to-list.tsx';
import { CalledOff, calledOffTitle, isCalledOff } from './called-off.tsx';
import { OfficeSummary } from './office-summary.tsx';

/** A meeting that cannot be entered: it is over, or was called off, or the viewer has no part in it. */
export function MeetingSummary({ meeting, forRoom }: { meeting: MeetingDetail; forRoom: boolean }) {
  if (forRoom && isCalledOff(meeting)) return <CalledOffForRoom meeting={meeting} />;
  return forRoom ? <EndedForRoom /> : <OfficeSummary meeting={meeting} />;
}

function EndedForRoom() {
  const { t } = useTranslation('meetings');
  return (
    <EmptyPanel
      heading={1}
      icon={<IconCircleCheck />}
      title={t('summary.endedTitle')}
      description={
        <Text span fz={20}>
          {t('summary.endedForRoom')}
        </Text>
      }
    >
      <BackToList size="xl" />
    </EmptyPanel>
  );
}

/** What a room reads where it would have entered: that it need not wait, why, and what comes. */
function CalledOffForRoom({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  return (
    <EmptyPanel
      heading={1}
      icon={<IconCalendarOff />}
      title={t(calledOffTitle(meeting))}
      description={
        <Text span fz={20}>
          <CalledOff meeting={meeting} />
        </Text>
      }
    >
      <BackToList size="xl" />
    </EmptyPanel>
  );
}
