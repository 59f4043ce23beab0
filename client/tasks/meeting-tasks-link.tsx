import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The way to the tasks that a meeting gave, and what has become of them. */
export function MeetingTasksLink({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('tasks');
  return (
    <Button
      component={Link}
      to={`/tasks?meeting=${meetingId}`}
      variant="default"
      leftSection={<IconChecklist size={18} />}
      data-testid="meeting-tasks"
    >
      {t('ofMeeting')}
    </Button>
  );
}
