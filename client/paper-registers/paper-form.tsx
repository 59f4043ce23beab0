import { NumberInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { PaperCountLine } from '#shared/contract/paper-registers.ts';
import { FormFrame } from '../admin/confirm/form-frame.tsx';
import { useWriteLine } from '../api/paper-registers.ts';
import { DayInput } from '../ui/day-input.tsx';
import { useToday } from '../ui/use-today.ts';
import { UnitField } from './unit-field.tsx';

type Values = {
  unitId: string | null;
  day: string | null;
  papers: number | string;
  signed: number | string;
  keptOff: number | string;
  reason: string;
};

/** How many papers a unit sent out on a day, or in the month that ends with it. */
export function PaperForm({ line, onClose }: { line: PaperCountLine | null; onClose: () => void }) {
  const { t } = useTranslation('paperRegisters');
  const today = useToday();
  const write = useWriteLine('paper-counts');
  const form = useForm<Values>({
    initialValues: {
      unitId: line?.unitId ?? null,
      day: line?.day ?? today,
      papers: line?.papers ?? '',
      signed: line?.signed ?? '',
      keptOff: line?.keptOff ?? 0,
      reason: '',
    },
    validate: {
      unitId: (unitId) => (unitId === null ? t('unitNeeded') : null),
      day: (day) => (day === null || day > today ? t('dayWrong') : null),
      papers: (papers) => (Number(papers) < 1 ? t('papersNeeded') : null),
      signed: (signed, { papers, keptOff }) =>
        signed === '' || Number(signed) + Number(keptOff) > Number(papers) ? t('signedWrong') : null,
      reason: (reason) => (line !== null && reason.trim() === '' ? t('reasonNeeded') : null),
    },
  });
  const submit = form.onSubmit(({ unitId, day, papers, signed, keptOff, reason }) => {
    if (unitId === null || day === null) return;
    const facts = { unitId, day, papers: Number(papers), signed: Number(signed), keptOff: Number(keptOff) };
    write.mutate(line === null ? { kind: 'enter', facts } : { kind: 'change', id: line.id, facts, reason }, {
      onSuccess: onClose,
    });
  });
  return (
    <FormFrame onSubmit={submit} error={write.error} busy={write.isPending} label={t('save')} onCancel={onClose}>
      <DayInput label={t('fields.day')} description={t('papers.dayHelp')} {...form.getInputProps('day')} />
      <UnitField day={form.values.day ?? today} {...form.getInputProps('unitId')} />
      {(['papers', 'signed', 'keptOff'] as const).map((field) => (
        <NumberInput
          key={field}
          label={t(`fields.${field}`)}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          {...form.getInputProps(field)}
        />
      ))}
      {line !== null && (
        <Textarea label={t('reason')} required maxLength={500} lang="vi" {...form.getInputProps('reason')} />
      )}
    </FormFrame>
  );
}
