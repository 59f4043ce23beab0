import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrincipal } from '../app/principal.ts';
import { PeriodChooser } from '../targets/period-chooser.tsx';
import { useScope } from '../targets/use-scope.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { LineDialog, type LineAsked } from './line-dialog.tsx';
import { PaperList } from './paper-list.tsx';
import { ReportList } from './report-list.tsx';

/** Papers sent out and periodic reports owed: what two of the indicators count. */
export function PaperRegistersPage() {
  const { t } = useTranslation('paperRegisters');
  const principal = usePrincipal();
  const { period, change } = useScope();
  const [register, setRegister] = useState<'papers' | 'reports'>('papers');
  const [asked, setAsked] = useState<LineAsked | null>(null);
  const keeps =
    principal.kind === 'account' && principal.grants.some(({ role }) => role === 'chair' || role === 'secretary');
  return (
    <>
      <PageHeader title={t('title')} description={t(`${register}.description`)}>
        {keeps && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAsked({ register, kind: 'enter', line: null })}
          >
            {t(`${register}.enter`)}
          </Button>
        )}
      </PageHeader>
      <Stack>
        <Group>
          <SegmentedControl
            aria-label={t('register')}
            data={[
              { value: 'papers', label: t('papers.tab') },
              { value: 'reports', label: t('reports.tab') },
            ]}
            value={register}
            onChange={(value) => setRegister(value === 'reports' ? 'reports' : 'papers')}
          />
          <PeriodChooser period={period} onChange={(to) => change({ period: to })} />
        </Group>
        {register === 'papers' ? (
          <PaperList period={period} onAsk={setAsked} />
        ) : (
          <ReportList period={period} onAsk={setAsked} />
        )}
      </Stack>
      {asked !== null && <LineDialog asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
