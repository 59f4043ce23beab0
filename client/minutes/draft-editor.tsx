import { Alert, Grid, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftDesk, Section } from '#shared/contract/drafts.ts';
import { takesText } from '#shared/minutes/weave.ts';
import { IssuedPapers } from '../issuing/issued-papers.tsx';
import { DueNote } from './due-note.tsx';
import { DraftActions } from './issuing/draft-actions.tsx';
import { IssuedNote } from './issuing/issued-note.tsx';
import { LeaveGuard } from './saving/leave-guard.tsx';
import { SaveState } from './saving/save-state.tsx';
import { SettleDialog } from './saving/settle-dialog.tsx';
import { useSaver } from './saving/use-saver.ts';
import { FactSection } from './facts/fact-section.tsx';
import { OwnText } from './own-text.tsx';
import { Recipients } from './recipients.tsx';
import { useSectionName } from './use-section-name.ts';
import { VersionList } from './versions/version-list.tsx';
import classes from './draft-editor.module.css';

type DraftEditorProps = { meetingId: string; desk: DraftDesk; onReadAgain: () => void };

/** A draft: facts from the log, one's own text between them, and beside it what it was before. */
export function DraftEditor({ meetingId, desk, onReadAgain }: DraftEditorProps) {
  const { t } = useTranslation(['minutes', 'issuing']);
  const nameOf = useSectionName();
  const { saver, written } = useSaver(meetingId, desk);
  const { content, revisions } = written;
  const readOnly = desk.state === 'issued';
  const textAfter = (key: string) => content.texts.find(({ after }) => after === key)?.blocks ?? [];
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 9 }}>
        {readOnly ? (
          <IssuedNote meetingId={meetingId} kind={desk.kind} />
        ) : (
          <div className={classes.bar}>
            <SaveState saver={saver} written={written} />
            <DraftActions meetingId={meetingId} desk={desk} saver={saver} onReadAgain={onReadAgain} />
          </div>
        )}
        {!readOnly && desk.reason !== null && (
          <Alert role="note" mb="md">
            {t('issuing:next', { version: desk.edition, reason: desk.reason })}
          </Alert>
        )}
        {desk.due !== null && <DueNote {...desk.due} />}
        <IssuedPapers meetingId={meetingId} kind={desk.kind} />
        <Stack gap="sm">
          {desk.sections.map((section) => (
            <Stack key={section.key} gap="xs">
              <FactSection meetingId={meetingId} section={section} />
              {takesText(section) && (
                <OwnText
                  key={revisions[section.key] ?? 0}
                  label={t('writeAfter', { section: headingOf(section) ?? nameOf(section.key) })}
                  blocks={textAfter(section.key)}
                  readOnly={readOnly}
                  onChange={(blocks) => saver.writeText(section.key, blocks)}
                />
              )}
            </Stack>
          ))}
          <Recipients
            key={revisions['recipients'] ?? 0}
            recipients={content.recipients}
            readOnly={readOnly}
            onChange={saver.writeRecipients}
          />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 3 }}>
        <Title order={2} size="h5" mb="xs">
          {t('versions.heading')}
        </Title>
        <VersionList meetingId={meetingId} desk={desk} content={content} />
      </Grid.Col>
      <SettleDialog saver={saver} written={written} />
      <LeaveGuard saver={saver} />
    </Grid>
  );
}

/** An item of the agenda is called by its title, which is the same for nobody else. */
const headingOf = ({ key, blocks: [first] }: Section): string | null =>
  key.startsWith('item:') && first?.kind === 'heading' ? first.text : null;
