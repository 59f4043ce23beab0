import { Button, Group, SegmentedControl, Select, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { QuantityTable } from '#shared/contract/quantities.ts';
import { unitLevel } from '#shared/contract/units.ts';
import { foldForSearch } from '#shared/org/search.ts';
import { ranked } from '#shared/targets/ranking.ts';
import { quantitiesExport, useQuantities } from '../api/quantities.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { ExportMenu, LIST_FORMATS } from '../reporting/export-menu.tsx';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatShare } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { QuantitiesTable } from './quantities-table.tsx';
import { UnitsViews } from './units-views.tsx';

const YEARS_BACK = 11;

/** How many meetings each unit holds online, and what is left to do: the table of quantities and the roadmap. */
export function QuantitiesPage() {
  const { t } = useTranslation('quantities');
  const { locale } = useLocale();
  const thisYear = Number(useToday().slice(0, 4));
  const [search, setSearch] = useSearchParams();
  const year = search.get('year') ?? String(thisYear);
  const indicator = search.get('indicator');
  const { data, error, refetch } = useQuantities(year, indicator);
  const change = (part: Record<string, string>): void =>
    setSearch({ ...Object.fromEntries(search), ...part }, { replace: true });
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <ExportMenu
          address={(format) => quantitiesExport(format, { year, indicator, level: search.get('level') ?? '' }, locale)}
          formats={LIST_FORMATS}
        />
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} />}
          onClick={() => window.print()}
          className="no-print"
        >
          {t('print')}
        </Button>
      </PageHeader>
      <Stack>
        <UnitsViews open="quantities" />
        <Group gap="sm" align="flex-end">
          <Select
            label={t('year')}
            data={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))}
            value={year}
            onChange={(value) => value !== null && change({ year: value })}
            allowDeselect={false}
            w={110}
          />
          {data !== undefined && (
            <Select
              label={t('indicator')}
              data={data.indicators.map(({ id, name }) => ({ value: id, label: name[locale] || name.vi }))}
              value={data.indicator.id}
              onChange={(value) => value !== null && change({ indicator: value })}
              allowDeselect={false}
              flex="1 1 280px"
            />
          )}
        </Group>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton height={480} radius="md" aria-label={t('loading')} />}
        {data !== undefined && error === null && (
          <Body table={data} level={search.get('level') ?? ''} text={search.get('text') ?? ''} onChange={change} />
        )}
      </Stack>
    </>
  );
}

type BodyProps = {
  table: QuantityTable;
  level: string;
  text: string;
  onChange: (part: { level?: string; text?: string }) => void;
};

function Body({ table, level, text, onChange }: BodyProps) {
  const { t } = useTranslation('quantities');
  const levels = unitLevel.options.filter((one) => table.lines.some((line) => line.level === one));
  const shownLevel = levels.find((one) => one === level) ?? levels.at(-1);
  const wanted = foldForSearch(text);
  const lines = ranked(
    table.lines.filter((line) => line.level === shownLevel),
    ({ held }) => (held.denominator === 0 ? null : held.numerator / held.denominator),
    'high',
  ).filter(({ name, groupName }) => foldForSearch(`${name} ${groupName}`).includes(wanted));
  if (table.lines.length === 0)
    return <EmptyPanel icon={<IconTable />} title={t('empty.title')} description={t('empty.body')} />;
  return (
    <>
      <Group gap="sm" className="no-print">
        <SegmentedControl
          aria-label={t('level')}
          data={levels.map((one) => ({ value: one, label: t(`levels.${one}`) }))}
          value={shownLevel ?? ''}
          onChange={(value) => onChange({ level: value })}
        />
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          value={text}
          onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
          flex="1 1 200px"
        />
      </Group>
      <Text size="sm" c="var(--ink-soft)">
        {table.target === null
          ? t('noTarget')
          : t('target', { share: formatShare(table.target.share), source: table.target.source })}{' '}
        {t('formula')}
      </Text>
      <QuantitiesTable
        lines={lines}
        target={table.target?.share ?? null}
        year={table.year}
        indicatorId={table.indicator.id}
      />
    </>
  );
}
