import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#shared/contract/work-calendar.ts';
import { formatDay } from '../../ui/format.ts';
import { DayForm } from './day-form.tsx';
import { TakeBackForm } from './take-back-form.tsx';

/** What lies over the table: a day being entered or changed, taken out, or put back as the law has it. */
export type DayDialogState =
  null | { kind: 'enter'; of: CalendarDay | null } | { kind: 'remove' | 'restore'; of: CalendarDay };

export type DayDialogProps = { state: DayDialogState; onClose: () => void; onDecided: (day: string) => void };

export function DayDialog({ state, onClose, onDecided }: DayDialogProps) {
  const { t } = useTranslation(['adminHolidays', 'common']);
  const of = state?.of ?? null;
  return (
    <Modal
      opened={state !== null}
      onClose={onClose}
      title={state !== null && (of === null ? t('add') : t(`${state.kind}.of`, { day: formatDay(of.day) }))}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {state?.kind === 'enter' && <DayForm of={state.of} onClose={onClose} onDecided={onDecided} />}
      {(state?.kind === 'remove' || state?.kind === 'restore') && (
        <TakeBackForm how={state.kind} of={state.of} onClose={onClose} onDecided={onDecided} />
      )}
    </Modal>
  );
}
