import { Button, Loader, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileText, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '#shared/contract/audit.ts';
import { auditFile, useAudit } from '../../api/audit.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { AuditCheck } from './audit-check.tsx';

const TYPING_MS = 250;

/** What administrators have done: who, what, when, and what was so before. */
export function AuditPage() {
  const { t } = useTranslation('adminAudit');
  const { locale } = useLocale();
  const [filter, setFilter] = useState<AuditFilter>({});
  const [asked] = useDebouncedValue(filter, TYPING_MS);
  const audit = useAudit(asked);
  const entries = audit.data?.pages.flatMap((page) => page.entries);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <Button
          component="a"
          href={auditFile(asked, locale)}
          download
          variant="default"
          leftSection={<IconFileText size={18} />}
        >
          {t('csv')}
        </Button>
      </PageHeader>
      <Stack>
        <AuditCheck />
        <AuditFilters filter={filter} onChange={setFilter} />
        {audit.error !== null && <ErrorPanel error={audit.error} onRetry={() => void audit.refetch()} />}
        {entries === undefined && audit.error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {entries?.length === 0 && (
          <EmptyPanel icon={<IconHistory />} title={t('empty.title')} description={t('empty.body')} />
        )}
        {entries !== undefined && entries.length > 0 && <AuditTable entries={entries} />}
        {audit.hasNextPage && (
          <Button
            variant="default"
            mx="auto"
            loading={audit.isFetchingNextPage}
            onClick={() => void audit.fetchNextPage()}
          >
            {t('more')}
          </Button>
        )}
      </Stack>
    </>
  );
}
