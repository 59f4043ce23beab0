import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PaperCountLine, PeriodicReportLine } from '#shared/contract/paper-registers.ts';
import { PaperForm } from './paper-form.tsx';
import { RemovalForm } from './removal-form.tsx';
import { ReportForm } from './report-form.tsx';

/** Which line is to be entered, changed or taken out. */
export type LineAsked = { kind: 'enter' | 'change' | 'remove' } & (
  { register: 'papers'; line: PaperCountLine | null } | { register: 'reports'; line: PeriodicReportLine | null }
);

/** Asks for what a line is to say, or why it is taken out. */
export function LineDialog({ asked, onClose }: { asked: LineAsked; onClose: () => void }) {
  const { t } = useTranslation(['paperRegisters', 'common']);
  const title = asked.kind === 'enter' ? t(`${asked.register}.enter`) : t(`${asked.kind}.title`);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common:close') }}>
      {asked.kind === 'remove' && asked.line !== null && (
        <RemovalForm
          register={asked.register === 'papers' ? 'paper-counts' : 'periodic-reports'}
          lineId={asked.line.id}
          onClose={onClose}
        />
      )}
      {asked.kind !== 'remove' && asked.register === 'papers' && <PaperForm line={asked.line} onClose={onClose} />}
      {asked.kind !== 'remove' && asked.register === 'reports' && <ReportForm line={asked.line} onClose={onClose} />}
    </Modal>
  );
}
