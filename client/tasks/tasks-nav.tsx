import { Badge, Box, Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../api/session.ts';
import { useLateTasks } from '../api/tasks.ts';

/** The way to the tasks from every page of the office, with how many are late; on a phone its sign alone. */
export function TasksNav() {
  const { t } = useTranslation('tasks');
  const isPerson = useSession().data?.principal?.kind === 'account';
  const late = useLateTasks(isPerson).data?.late ?? 0;
  if (!isPerson) return null;
  return (
    <Button
      component={NavLink}
      to="/tasks"
      variant="subtle"
      px="xs"
      aria-label={late === 0 ? t('title') : t('titleWithLate', { count: late })}
      leftSection={<IconChecklist size={18} />}
      rightSection={
        late > 0 && (
          <Badge color="red" size="lg" circle={late < 10}>
            {late}
          </Badge>
        )
      }
    >
      <Box component="span" visibleFrom="xs">
        {t('title')}
      </Box>
    </Button>
  );
}
