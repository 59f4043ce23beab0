import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useAcceptances, useWithdrawAcceptance } from '../api/coverage.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatDate, instantAt } from '../ui/format.ts';
import { AcceptanceForm } from './acceptance-form.tsx';

/** Minutes of acceptance that speak for the years before the rooms checked themselves. */
export function Acceptances() {
  const { t } = useTranslation('coverage');
  const { data, error, refetch } = useAcceptances();
  const { confirm } = useConfirm();
  const withdraw = useWithdrawAcceptance();
  return (
    <Stack component="section" aria-label={t('papers.title')} className="no-print">
      <Title order={2} size="h4">
        {t('papers.title')}
      </Title>
      <Text size="sm" c="var(--ink-soft)" maw={760}>
        {t('papers.rule')}
      </Text>
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data !== undefined && data.acceptances.length > 0 && (
        <Table withTableBorder bg="var(--card)">
          <Table.Tbody>
            {data.acceptances.map(({ id, day, evidence, units, byName }) => (
              <Table.Tr key={id}>
                <Table.Td>{formatDate(instantAt(day, '00:00'))}</Table.Td>
                <Table.Td>
                  {evidence}
                  <Text size="xs" c="var(--ink-soft)">
                    {t('papers.by', { count: units, name: byName })}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Group justify="flex-end">
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() =>
                        confirm({
                          title: t('papers.withdrawTitle'),
                          body: t('papers.withdrawBody', { evidence, count: units }),
                          label: t('papers.withdraw'),
                          act: async () => withdraw.mutateAsync(id),
                        })
                      }
                    >
                      {t('papers.withdraw')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <AcceptanceForm />
    </Stack>
  );
}
