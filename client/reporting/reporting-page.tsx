import { Alert, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayManageReporting } from '#shared/permissions/reporting.ts';
import { useUnitTree } from '../api/org.ts';
import { usePrincipal } from '../app/principal.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { AccessTokensPanel } from './access/access-tokens-panel.tsx';
import { RunsPanel } from './runs/runs-panel.tsx';

/** What leaves the house: periodic reports, and tokens with which other systems read. */
export function ReportingPage() {
  const { t } = useTranslation('reporting');
  const { tree } = useUnitTree(useToday());
  const principal = usePrincipal();
  const mayManage = tree !== undefined && mayManageReporting(principal, tree);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack maw={960} gap="lg">
        {tree !== undefined && !mayManage && (
          <Alert role="note" icon={<IconInfoCircle />}>
            {t('readOnly')}
          </Alert>
        )}
        <RunsPanel />
        {mayManage && <AccessTokensPanel tree={tree} />}
      </Stack>
    </>
  );
}
