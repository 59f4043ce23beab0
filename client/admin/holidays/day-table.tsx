import { Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#shared/contract/work-calendar.ts';
import { formatDay } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import type { DayDialogState } from './day-dialog.tsx';
import classes from './day-table.module.css';

export type DayTableProps = {
  year: string;
  days: readonly CalendarDay[];
  mayChange: boolean;
  onAsk: (asked: DayDialogState) => void;
};

const SHAPES = { off: 'absent', worked: 'present', ordinary: 'late' } as const;

/** The special days of a year. What the law has and somebody has taken out stays in sight, to be put back. */
export function DayTable({ year, days, mayChange, onAsk }: DayTableProps) {
  const { t } = useTranslation('adminHolidays');
  return (
    <Table className={classes.table} verticalSpacing="xs" aria-label={t('of', { year })}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.day')}</Table.Th>
          <Table.Th>{t('columns.kind')}</Table.Th>
          <Table.Th>{t('columns.name')}</Table.Th>
          {mayChange && (
            <Table.Th>
              <VisuallyHidden>{t('columns.actions')}</VisuallyHidden>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {days.map((day) => (
          <Table.Tr key={day.day}>
            <Table.Td className={classes.day}>{formatDay(day.day)}</Table.Td>
            <Table.Td>
              <StateBadge state={SHAPES[day.kind]} word={t(`kinds.${day.kind}`)} />
            </Table.Td>
            <Table.Td>
              <Text inherit lang="vi" td={day.kind === 'ordinary' ? 'line-through' : undefined}>
                {day.name}
              </Text>
              <Text size="sm" c="var(--ink-soft)">
                {t(day.entered ? (day.byLaw === null ? 'entered' : 'changed') : 'byLaw')}
              </Text>
            </Table.Td>
            {mayChange && (
              <Table.Td>
                <Actions day={day} onAsk={onAsk} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Actions({ day, onAsk }: { day: CalendarDay } & Pick<DayTableProps, 'onAsk'>) {
  const { t } = useTranslation('adminHolidays');
  const named = { day: formatDay(day.day) };
  const button = (kind: 'enter' | 'remove' | 'restore') => (
    <Button variant="default" size="sm" aria-label={t(`${kind}.of`, named)} onClick={() => onAsk({ kind, of: day })}>
      {t(`${kind}.open`)}
    </Button>
  );
  return (
    <Group gap="xs" justify="flex-end">
      {day.kind !== 'ordinary' && button('enter')}
      {day.kind !== 'ordinary' && button('remove')}
      {day.entered && day.byLaw !== null && button('restore')}
    </Group>
  );
}
