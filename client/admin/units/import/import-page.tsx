import { Button, Group, Stepper } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportPlan } from '#shared/contract/administration-import.ts';
import { usePreviewImport } from '../../../api/unit-import.ts';
import { MistakeList } from '../../../sheets/mistake-list.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { UNITS_ADDRESS } from '../addresses.ts';
import { ChooseFile } from './choose-file.tsx';
import { ImportDone } from './import-done.tsx';
import { PlanPreview } from './plan-preview.tsx';

/** Where the import stands. */
type Stage =
  | { at: 'file' }
  | { at: 'check'; file: File; plan: ImportPlan }
  /** What was done. */
  | { at: 'done'; plan: ImportPlan };

const STEPS = ['file', 'check', 'done'] as const;

/** Units from a file: choose it, look at what it would do, confirm. */
export function ImportPage() {
  const { t } = useTranslation('unitImport');
  const [stage, setStage] = useState<Stage>({ at: 'file' });
  const preview = usePreviewImport();
  const check = (file: File, day: string) =>
    preview.mutate({ file, day }, { onSuccess: (plan) => setStage({ at: 'check', file, plan }) });
  const again = () => {
    preview.reset();
    setStage({ at: 'file' });
  };
  return (
    <>
      <Button
        component={Link}
        to={UNITS_ADDRESS}
        variant="subtle"
        px={4}
        mb="xs"
        leftSection={<IconArrowLeft size={18} />}
      >
        {t('back')}
      </Button>
      <PageHeader title={t('title')} description={t('description')} />
      <Stepper
        active={STEPS.indexOf(stage.at)}
        allowNextStepsSelect={false}
        size="sm"
        mb="lg"
        role="group"
        aria-label={t('steps.label')}
      >
        {STEPS.map((step) => (
          <Stepper.Step key={step} label={t(`steps.${step}`)} tabIndex={-1} />
        ))}
      </Stepper>
      {stage.at === 'file' && <ChooseFile onCheck={check} busy={preview.isPending} error={preview.error} />}
      {stage.at === 'check' && stage.plan.mistakes.length > 0 && (
        <MistakeList
          title={t('mistakes', { count: stage.plan.mistakes.length })}
          help={t('mistakesHelp')}
          mistakes={stage.plan.mistakes}
        >
          <Group>
            <Button onClick={again}>{t('otherFile')}</Button>
          </Group>
        </MistakeList>
      )}
      {stage.at === 'check' && stage.plan.mistakes.length === 0 && (
        <PlanPreview {...stage} onAgain={again} onDone={(plan) => setStage({ at: 'done', plan })} />
      )}
      {stage.at === 'done' && <ImportDone plan={stage.plan} />}
    </>
  );
}
