import { Button, CloseButton, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '../../api/accounts.ts';
import { useUnitTree } from '../../api/org.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToday } from '../../ui/use-today.ts';
import { UnitSelect } from '../units-in-care/unit-select.tsx';
import { AccountDialog, type AccountDialogState } from './account-dialog.tsx';
import { AccountList } from './account-list.tsx';
import { filterAccounts } from './filter-accounts.ts';

/** Who may sign in, and as what. */
export function AccountsPage() {
  const { t } = useTranslation('adminAccounts');
  const list = useAccounts();
  const { tree, error, retry } = useUnitTree(useToday());
  const [query, setQuery] = useState('');
  const [unitId, setUnitId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<AccountDialogState>(null);
  const accounts = list.data?.accounts;
  const shown = useMemo(
    () => (accounts && tree ? filterAccounts(accounts, tree, { query, unitId }) : undefined),
    [accounts, tree, query, unitId],
  );
  const failed = list.error ?? error;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <Button leftSection={<IconUserPlus size={18} />} onClick={() => setDialog({ kind: 'new' })}>
          {t('create')}
        </Button>
      </PageHeader>
      <Stack>
        {failed !== null && failed !== undefined && (
          <ErrorPanel
            error={failed}
            onRetry={() => {
              void list.refetch();
              retry();
            }}
          />
        )}
        <Group align="flex-end">
          <TextInput
            type="search"
            label={t('search')}
            description={t('searchHelp')}
            leftSection={<IconSearch size={18} />}
            rightSection={query !== '' && <CloseButton aria-label={t('clearSearch')} onClick={() => setQuery('')} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            w={{ base: '100%', sm: 300 }}
          />
          <UnitSelect
            label={t('unitFilter')}
            placeholder={t('anyUnit')}
            tree={tree}
            value={unitId}
            onChange={setUnitId}
            clearable
            w={{ base: '100%', sm: 300 }}
          />
        </Group>
        {shown === undefined && failed === null && <Loader aria-label={t('loading')} mx="auto" />}
        {shown !== undefined && accounts !== undefined && (
          <Text c="var(--ink-soft)" role="status">
            {t('showing', { shown: shown.length, all: accounts.length })}
          </Text>
        )}
        {shown?.length === 0 && (
          <EmptyPanel icon={<IconUsers />} title={t('empty.title')} description={t('empty.body')} />
        )}
        {shown !== undefined && shown.length > 0 && tree !== undefined && (
          <AccountList accounts={shown} tree={tree} onDialog={setDialog} />
        )}
      </Stack>
      {tree !== undefined && <AccountDialog state={dialog} tree={tree} onChange={setDialog} />}
    </>
  );
}
