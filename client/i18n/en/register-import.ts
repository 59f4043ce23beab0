import type { Translation } from '../translation.ts';
import type { registerImport as vi } from '../vi/register-import.ts';

export const registerImport = {
  title: 'Import meetings from a file',
  description:
    'Meetings in person or on other platforms. All rows and mistakes are shown first; nothing is entered until you confirm.',
  open: 'From a file',
  back: 'Register',
  steps: { label: 'Steps', file: 'File', check: 'Preview', done: 'Done' },
  file: 'Excel (.xlsx) or CSV file',
  filePlaceholder: 'Choose a file…',
  fileHelp: 'At most 4 MB and 10,000 rows',
  clearFile: 'Remove the chosen file',
  check: 'Preview',
  templates: {
    title: 'Template',
    body: 'One row for each meeting; the first is an example to be written over. The second sheet of the workbook explains each column.',
    of: 'Download the template, {{format}}',
  },
  mistakes_one: '{{count}} mistake in the file, nothing was entered',
  mistakes_other: '{{count}} mistakes in the file, nothing was entered',
  unusableHelp: 'Correct them in the file, then choose it again.',
  mistakesHelp_one:
    'Correct the file and choose it again; or enter the {{count}} right row and leave out those with mistakes.',
  mistakesHelp_other:
    'Correct the file and choose it again; or enter the {{count}} right rows and leave out those with mistakes.',
  noneGood: 'No new row is right. Correct the mistakes in the file, then choose it again.',
  plan: {
    title_one: '{{count}} meeting will be entered',
    title_other: '{{count}} meetings will be entered',
    nothing: 'The register has every meeting of the file: there is nothing to enter.',
    days: 'From {{first}} to {{last}}',
    known_one: '{{count}} row is in the register already and is not entered again',
    known_other: '{{count}} rows are in the register already and are not entered again',
    late_one: '{{count}} meeting lies in a closed month: it will show as a correction',
    late_other: '{{count}} meetings lie in closed months: they will show as corrections',
    first_one: 'The first {{count}} meeting',
    first_other: 'The first {{count}} meetings',
    wide: 'wide',
    secret: 'Secret meeting',
  },
  columns: { day: 'Day', title: 'Meeting', organiser: 'Organiser', form: 'Form' },
  otherFile: 'Choose another file',
  confirm: 'Enter all of them',
  confirmGood_one: 'Enter the {{count}} right row',
  confirmGood_other: 'Enter the {{count}} right rows',
  done: {
    title: 'Imported',
    body_one: '{{count}} meeting was entered in the register.',
    body_other: '{{count}} meetings were entered in the register.',
    known_one: '{{count}} row was there already.',
    known_other: '{{count}} rows were there already.',
    bad_one: '{{count}} row with mistakes was left out.',
    bad_other: '{{count}} rows with mistakes were left out.',
  },
  see: 'See the register',
} satisfies Translation<typeof vi>;
