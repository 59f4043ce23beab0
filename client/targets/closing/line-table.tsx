import { Button, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingDetail } from '#shared/contract/closings.ts';
import { formatPlainDay } from '../../admin/units/plain-day.ts';
import { formatMoment } from '../../ui/format.ts';

type Line = ClosingDetail['unsettled'][number] & Partial<ClosingDetail['corrections'][number]>;

const AT_ONCE = 50;

/** Lines of the register that a closing has to do with, and what became of them afterwards. */
export function LineTable({ label, lines }: { label: string; lines: readonly Line[] }) {
  const { t } = useTranslation('closing');
  const [most, setMost] = useState(AT_ONCE);
  const hasCorrections = lines.some(({ what }) => what !== undefined);
  return (
    <Stack gap="xs">
      <Table.ScrollContainer minWidth={480} tabIndex={0}>
        <Table verticalSpacing="xs" aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('lines.day')}</Table.Th>
              <Table.Th>{t('lines.meeting')}</Table.Th>
              <Table.Th>{t('lines.organiser')}</Table.Th>
              {hasCorrections && <Table.Th>{t('lines.what')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, most).map(({ id, day, title, organiserName, what, at }) => (
              <Table.Tr key={id}>
                <Table.Td>{formatPlainDay(day)}</Table.Td>
                <Table.Td lang="vi">{title ?? t('lines.secret')}</Table.Td>
                <Table.Td lang="vi">{organiserName}</Table.Td>
                {what !== undefined && at !== undefined && (
                  <Table.Td>{t(`what.${what}`, { moment: formatMoment(at) })}</Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {lines.length > most && (
        <Button variant="default" onClick={() => setMost(lines.length)} style={{ alignSelf: 'flex-start' }}>
          {t('lines.all', { count: lines.length })}
        </Button>
      )}
    </Stack>
  );
}
