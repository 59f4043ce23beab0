import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '#shared/contract/meetings.ts';
import classes from './header.module.css';

/** The agenda, behind a button. */
export function AgendaButton({ agenda }: { agenda: readonly AgendaItem[] }) {
  const { t } = useTranslation('console');
  return (
    <Popover position="bottom-end" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <Tooltip label={t('agenda')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('agenda')}>
            <IconListNumbers size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('agenda')}>
        {/* A list that scrolls must be within the keyboard's reach. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <ol className={classes.agenda} aria-label={t('agenda')} tabIndex={0}>
          {agenda.map((item) => (
            <li key={item.itemId}>
              {item.title}
              {item.minutes !== null && (
                <span className={classes.minutes}>{t('agendaMinutes', { minutes: item.minutes })}</span>
              )}
            </li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  );
}
