import { Alert, Button, Loader, Stack } from '@mantine/core';
import { IconAlertTriangle, IconListDetails, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { registerExport, useRegister } from '../api/register.ts';
import { usePrincipal } from '../app/principal.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { ExportMenu, LIST_FORMATS } from '../reporting/export-menu.tsx';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ImportLink } from './import/import-link.tsx';
import { isKeeper } from './keeper.ts';
import { RegisterFilters } from './list/register-filters.tsx';
import { RegisterTable } from './list/register-table.tsx';
import { useRegisterFilter } from './list/use-register-filter.ts';

/** Every meeting, wherever it was held. What it is narrowed to stands in the address. */
export function RegisterPage() {
  const { t } = useTranslation('register');
  const { locale } = useLocale();
  const principal = usePrincipal();
  const { filter, asked, change, isNarrowed } = useRegisterFilter();
  const register = useRegister(asked);
  const lines = register.data?.pages.flatMap((page) => page.lines);
  const unsettled = register.data?.pages[0]?.unsettled ?? 0;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <ExportMenu address={(format) => registerExport(format, asked, locale)} formats={LIST_FORMATS} />
        <ImportLink />
        {isKeeper(principal) && (
          <Button component={Link} to="/targets/register/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('enter')}
          </Button>
        )}
      </PageHeader>
      <Stack>
        {unsettled > 0 && asked.standing !== 'unsettled' && (
          <Alert color="yellow" icon={<IconAlertTriangle />} title={t('unsettled.title', { count: unsettled })}>
            <Stack gap="sm" align="flex-start">
              {t('unsettled.body')}
              <Button variant="default" size="xs" onClick={() => change({ standing: 'unsettled' })}>
                {t('unsettled.show')}
              </Button>
            </Stack>
          </Alert>
        )}
        <RegisterFilters filter={filter} onChange={change} />
        {register.error !== null && <ErrorPanel error={register.error} onRetry={() => void register.refetch()} />}
        {lines === undefined && register.error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {lines?.length === 0 && (
          <EmptyPanel
            icon={<IconListDetails />}
            title={t(isNarrowed ? 'noneFits.title' : 'empty.title')}
            description={t(isNarrowed ? 'noneFits.body' : 'empty.body')}
          >
            {isNarrowed && (
              <Button variant="default" onClick={() => change({})}>
                {t('noneFits.all')}
              </Button>
            )}
          </EmptyPanel>
        )}
        {lines !== undefined && lines.length > 0 && <RegisterTable lines={lines} />}
        {register.hasNextPage && (
          <Button
            variant="default"
            mx="auto"
            loading={register.isFetchingNextPage}
            onClick={() => void register.fetchNextPage()}
          >
            {t('more')}
          </Button>
        )}
      </Stack>
    </>
  );
}
