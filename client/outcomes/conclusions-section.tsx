import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { nanoid } from 'nanoid';
import { useTranslation } from 'react-i18next';
import type { MeetingOutcomes } from '#shared/contract/meeting-outcomes.ts';
import type { Conclusion } from '#shared/contract/outcomes.ts';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useChangeOutcomes, withdrawConclusion } from '../api/outcomes.ts';
import { ConclusionCard } from './conclusion-card.tsx';
import { Section } from './section.tsx';
import type { EnteredTask } from './task-dialog.tsx';

/** The contract's longest task: a longer conclusion is cut where it becomes one. */
const LONGEST_TASK = 2000;

type ConclusionsSectionProps = {
  meetingId: string;
  outcomes: MeetingOutcomes;
  onWrite: (conclusion: Conclusion) => void;
  onTask: (task: EnteredTask) => void;
};

/** What the chair concluded, in the order in which it was first written. */
export function ConclusionsSection({ meetingId, outcomes, onWrite, onTask }: ConclusionsSectionProps) {
  const { t } = useTranslation('outcomes');
  const { conclusions, agenda, mayEdit } = outcomes;
  const { confirm } = useConfirm();
  const { mutateAsync } = useChangeOutcomes(meetingId);
  const askToWithdraw = (conclusionId: string, number: number) =>
    confirm({
      title: t('page.withdrawQuestion.title', { number }),
      body: t('page.withdrawQuestion.body'),
      label: t('page.withdrawQuestion.confirm'),
      act: async () => mutateAsync(withdrawConclusion(conclusionId)),
    });
  const add = mayEdit && (
    <Button
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => onWrite({ conclusionId: nanoid(), itemId: null, text: '' })}
      data-testid="add-conclusion"
    >
      {t('page.add')}
    </Button>
  );
  const empty = mayEdit ? `${t('page.noConclusions')} ${t('page.addHint')}` : t('page.noConclusions');
  return (
    <Section title={t('conclusions')} empty={empty} action={add} lines={conclusions}>
      {(conclusion, place) => (
        <ConclusionCard
          key={conclusion.conclusionId}
          conclusion={conclusion}
          number={place + 1}
          agenda={agenda}
          actions={
            mayEdit
              ? {
                  edit: () => onWrite(conclusion),
                  giveTask: () =>
                    onTask({
                      taskId: nanoid(),
                      conclusionId: conclusion.conclusionId,
                      text: conclusion.text.slice(0, LONGEST_TASK),
                    }),
                  withdraw: () => askToWithdraw(conclusion.conclusionId, place + 1),
                }
              : null
          }
        />
      )}
    </Section>
  );
}
