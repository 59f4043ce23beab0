import { Alert, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingOutcomes } from '#shared/contract/meeting-outcomes.ts';
import type { Conclusion } from '#shared/contract/outcomes.ts';
import { setTask, writeConclusion } from '../api/outcomes.ts';
import { useUnitTree } from '../api/org.ts';
import { CommentsSection } from './comments-section.tsx';
import { ConclusionDialog } from './conclusion-dialog.tsx';
import { ConclusionsSection } from './conclusions-section.tsx';
import { type EnteredTask, TaskDialog } from './task-dialog.tsx';
import { TasksSection } from './tasks-section.tsx';
import { useChange } from './use-change.ts';
import { VotesSection } from './votes/votes-section.tsx';

/** All that came out of a meeting, and the dialog in which a line is being written. */
export function OutcomeLists({ meetingId, outcomes }: { meetingId: string; outcomes: MeetingOutcomes }) {
  const { t } = useTranslation('outcomes');
  const change = useChange(meetingId);
  const [conclusion, setConclusion] = useState<Conclusion | null>(null);
  const [task, setEnteredTask] = useState<EnteredTask | null>(null);
  return (
    <Stack gap="xl" maw={900}>
      {outcomes.phase === 'closed' && (
        <Alert color="gray" icon={<IconLock />} role="note">
          {t('page.closed')}
        </Alert>
      )}
      <ConclusionsSection meetingId={meetingId} outcomes={outcomes} onWrite={setConclusion} onTask={setEnteredTask} />
      <TasksSection meetingId={meetingId} outcomes={outcomes} onTask={setEnteredTask} />
      <VotesSection votes={outcomes.votes} />
      <CommentsSection comments={outcomes.comments} agenda={outcomes.agenda} />
      {conclusion && (
        <ConclusionDialog
          key={conclusion.conclusionId}
          conclusion={conclusion}
          agenda={outcomes.agenda}
          onSave={async (body) => change(writeConclusion(conclusion.conclusionId, body))}
          onClose={() => setConclusion(null)}
        />
      )}
      {task && (
        <DatedTaskDialog
          key={task.taskId}
          day={outcomes.day}
          task={task}
          onSave={async (wanted) => change(setTask(wanted))}
          onClose={() => setEnteredTask(null)}
        />
      )}
    </Stack>
  );
}

type DatedTaskDialogProps = Omit<Parameters<typeof TaskDialog>[0], 'tree'> & { day: string };

/** The units are asked for only by those who give tasks: not every reader may see them all. */
function DatedTaskDialog({ day, ...dialog }: DatedTaskDialogProps) {
  const { tree } = useUnitTree(day);
  return <TaskDialog {...dialog} tree={tree} />;
}
