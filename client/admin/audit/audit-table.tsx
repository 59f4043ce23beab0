import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#shared/contract/audit.ts';
import { formatDate, formatTimeWithSeconds } from '../../ui/format.ts';
import classes from './audit-table.module.css';
import { ChangeList } from './change-list.tsx';

/** The lines of the audit, latest first. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('adminAudit');
  return (
    <div className={classes.viewport}>
      <Table className={classes.table} verticalSpacing="xs" aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.time}>{t('columns.time')}</Table.Th>
            <Table.Th>{t('columns.actor')}</Table.Th>
            <Table.Th>{t('columns.action')}</Table.Th>
            <Table.Th>{t('columns.change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.seq}>
              <Table.Td className={classes.time}>
                {formatDate(entry.at)} <span className={classes.clock}>{formatTimeWithSeconds(entry.at)}</span>
              </Table.Td>
              <Table.Td>
                {entry.actor === 'system' || entry.actor === 'operator' ? t(`actors.${entry.actor}`) : entry.actorName}
              </Table.Td>
              <Table.Td>
                <Text fw={600} inherit>
                  {t(`actions.${entry.action}`)}
                </Text>
                {entry.subjectName}
              </Table.Td>
              <Table.Td>
                <ChangeList before={entry.before} after={entry.after} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
