import { Button, Stepper } from '@mantine/core';
import { IconArrowLeft, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterImportPlan } from '#shared/contract/register-import.ts';
import { usePreviewRegisterImport } from '../../api/register-import.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChooseFile } from './choose-file.tsx';
import { PlanPreview } from './plan-preview.tsx';

/** Where the import stands. */
type Stage =
  | { at: 'file' }
  | { at: 'check'; file: File; plan: RegisterImportPlan }
  /** What was added. */
  | { at: 'done'; plan: RegisterImportPlan };

const STEPS = ['file', 'check', 'done'] as const;
const REGISTER = '/targets/register';

/** Meetings from a file: choose it, look at what it would add, confirm. */
export function ImportPage() {
  const { t } = useTranslation('registerImport');
  const [stage, setStage] = useState<Stage>({ at: 'file' });
  const preview = usePreviewRegisterImport();
  const check = (file: File) => preview.mutate(file, { onSuccess: (plan) => setStage({ at: 'check', file, plan }) });
  const again = () => {
    preview.reset();
    setStage({ at: 'file' });
  };
  return (
    <>
      <Button component={Link} to={REGISTER} variant="subtle" px={4} mb="xs" leftSection={<IconArrowLeft size={18} />}>
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
      {stage.at === 'check' && (
        <PlanPreview {...stage} onAgain={again} onDone={(plan) => setStage({ at: 'done', plan })} />
      )}
      {stage.at === 'done' && <Added plan={stage.plan} />}
    </>
  );
}

function Added({ plan: { added, known, bad } }: { plan: RegisterImportPlan }) {
  const { t } = useTranslation('registerImport');
  const told = [
    t('done.body', { count: added }),
    ...(known > 0 ? [t('done.known', { count: known })] : []),
    ...(bad > 0 ? [t('done.bad', { count: bad })] : []),
  ];
  return (
    <EmptyPanel icon={<IconCheck />} title={t('done.title')} description={<span role="status">{told.join(' ')}</span>}>
      <Button component={Link} to={REGISTER}>
        {t('see')}
      </Button>
    </EmptyPanel>
  );
}
