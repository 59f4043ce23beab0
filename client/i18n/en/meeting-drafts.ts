import type { meetingDrafts as vi } from '../vi/meeting-drafts.ts';
import type { Translation } from '../translation.ts';

export const meetingDrafts = {
  title: 'Drafts of meetings',
  untitled: 'Meeting without a title',
  planned: 'planned for {{day}}',
  lastSaved: 'Last saved {{moment}}, {{name}}',
  continue: 'Continue',
  continueOn: 'Continue: {{title}}',
  save: 'Save as a draft',
  saveAnew: 'Save as a new draft',
  saved: 'Draft saved {{time}}',
  waiting: 'Not saved yet…',
  saving: 'Saving…',
  failed: 'Not saved',
  changed: {
    title: '{{name}} saved this draft at {{time}}',
    body: 'The two differ. Choose which one to go on with; the other is lost.',
    theirs: 'Take the one of {{name}}',
    mine: 'Keep the one on this screen',
  },
  gone: {
    title: 'This draft is no longer there',
    body: 'Somebody has convened or deleted it. What is on your screen is not lost: look at the meetings before you save it as a new draft.',
  },
  delete: {
    of: 'Delete the draft: {{title}}',
    title: 'Delete the draft “{{title}}”?',
    body: 'Nobody has been invited by this draft. It cannot be brought back.',
    action: 'Delete the draft',
  },
  leaveSaving: 'Save the draft and leave',
} as const satisfies Translation<typeof vi>;
