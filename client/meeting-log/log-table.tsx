import { Box, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedEvent } from '#shared/contract/events.ts';
import type { LogPage } from '#shared/contract/meeting-log.ts';
import { formatTimeWithSeconds } from '../ui/format.ts';
import { glossaryOf } from './glossary.ts';
import { useSentence } from './use-sentence.ts';
import classes from './log-table.module.css';

export type LogTableProps = { events: readonly RecordedEvent[]; names: LogPage['names'] };

/** The events, oldest first: when, what, and who did it in which standing. */
export function LogTable({ events, names }: LogTableProps) {
  const { t } = useTranslation('meetingLog');
  const sentence = useSentence();
  const glossary = useMemo(() => glossaryOf(events), [events]);
  const who = ({ actor, standing }: RecordedEvent): string => {
    if (actor === 'system') return t('system');
    const name = names[actor] ?? actor;
    return standing === null ? name : `${name} (${t(`standings.${standing}`)})`;
  };
  return (
    <Box className={classes.viewport} role="region" tabIndex={0} aria-label={t('tableLabel')}>
      <Table className={classes.table} verticalSpacing={6}>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            <Table.Th className={classes.seq}>{t('columns.seq')}</Table.Th>
            <Table.Th className={classes.time}>{t('columns.time')}</Table.Th>
            <Table.Th>{t('columns.what')}</Table.Th>
            <Table.Th className={classes.who}>{t('columns.who')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.map((recorded) => (
            <Table.Tr key={recorded.seq}>
              <Table.Td className={classes.seq}>{recorded.seq}</Table.Td>
              <Table.Td className={classes.time}>{formatTimeWithSeconds(recorded.at)}</Table.Td>
              <Table.Td className={classes.what}>
                {sentence(recorded.event, names, glossary)}
                <Text className={classes.narrow} size="sm">
                  {who(recorded)}
                </Text>
              </Table.Td>
              <Table.Td className={classes.who}>{who(recorded)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
