import { Button, CloseButton, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowLeft, IconFileImport, IconPlus, IconSearch, IconSitemap } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useUnitTree } from '../../api/org.ts';
import { DayChooser } from '../../meetings/day-chooser.tsx';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToday } from '../../ui/use-today.ts';
import { UNITS_ADDRESS, useViewedDay, withDay } from './addresses.ts';
import { shownTree } from './tree-data.ts';
import { UnitDetail } from './unit-detail.tsx';
import { UnitDialog, type UnitDialogState } from './unit-dialog.tsx';
import { UnitTree } from './unit-tree.tsx';
import { formatPlainDay } from './plain-day.ts';
import classes from './units-page.module.css';

/** The tree of units as of a day, and beside it the unit that was chosen: what it is, was and is going to be. */
export function UnitsPage() {
  const { t } = useTranslation('adminUnits');
  const { unitId } = useParams();
  const navigate = useNavigate();
  const today = useToday();
  const [day, setDay] = useViewedDay();
  const { tree, error, retry } = useUnitTree(day);
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<UnitDialogState>(null);
  const shown = useMemo(() => tree && shownTree(tree, search), [tree, search]);
  const show = (id: string) => void navigate(withDay(`${UNITS_ADDRESS}/${id}`, day, today));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <Button
          component={Link}
          to={`${UNITS_ADDRESS}/import`}
          variant="default"
          leftSection={<IconFileImport size={18} />}
        >
          {t('actions.import')}
        </Button>
        <Button
          leftSection={<IconPlus size={18} />}
          disabled={tree === undefined}
          onClick={() => setDialog({ kind: 'create', parentId: unitId ?? null })}
        >
          {t('actions.create')}
        </Button>
      </PageHeader>
      <Stack>
        {error !== null && <ErrorPanel error={error} onRetry={retry} />}
        <Group align="flex-end" gap="lg">
          <Stack gap={4}>
            <Text fw={500} size="sm">
              {t('asOf')}
            </Text>
            <DayChooser day={day} today={today} onChange={setDay} />
          </Stack>
          <TextInput
            type="search"
            label={t('search')}
            placeholder={t('searchHelp')}
            leftSection={<IconSearch size={18} />}
            rightSection={search !== '' && <CloseButton aria-label={t('clearSearch')} onClick={() => setSearch('')} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            w={{ base: '100%', sm: 320 }}
          />
        </Group>
        {tree !== undefined && (
          <Text c="var(--ink-soft)" role="status">
            {shown?.found === null || shown === undefined
              ? t('count', { count: tree.units.length, day: formatPlainDay(day) })
              : t('found', { count: shown.found })}
          </Text>
        )}
        {tree === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {tree !== undefined && shown !== undefined && (
          <div className={classes.columns} data-chosen={unitId !== undefined}>
            <div className={`${classes.panel} ${classes.tree}`}>
              {shown.nodes.length > 0 ? (
                <UnitTree shown={shown} tree={tree} selected={unitId} onSelect={show} />
              ) : (
                <EmptyPanel
                  icon={<IconSitemap />}
                  title={t(search === '' ? 'noneOnDay.title' : 'noneFound.title')}
                  description={t(search === '' ? 'noneOnDay.body' : 'noneFound.body')}
                />
              )}
            </div>
            <div className={classes.detail}>
              {unitId === undefined ? (
                <EmptyPanel icon={<IconSitemap />} title={t('noneChosen.title')} description={t('noneChosen.body')} />
              ) : (
                <>
                  <Button
                    component={Link}
                    to={withDay(UNITS_ADDRESS, day, today)}
                    variant="subtle"
                    className={classes.back}
                    leftSection={<IconArrowLeft size={18} />}
                  >
                    {t('backToTree')}
                  </Button>
                  <UnitDetail key={unitId} unitId={unitId} day={day} tree={tree} onDialog={setDialog} />
                </>
              )}
            </div>
          </div>
        )}
      </Stack>
      {tree !== undefined && (
        <UnitDialog state={dialog} day={day} tree={tree} onClose={() => setDialog(null)} onCreated={show} />
      )}
    </>
  );
}
