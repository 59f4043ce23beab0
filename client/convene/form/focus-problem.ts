import type { FormErrors } from '@mantine/form';
import { UNITS_ID } from '../sections/units-section.tsx';
import type { ConveneForm } from './use-convene-form.ts';

/** The fields from top to bottom, as far as they can be wrong. */
const ORDER = [
  'organiserUnitId',
  'class',
  'title',
  'form',
  'reason',
  'startDay',
  'startTime',
  'endDay',
  'endTime',
  'series',
  'place',
  'requirements',
  'contact',
  'chairId',
  'secretaryId',
  'deputyId',
  'invitedUnitIds',
];

/** Brings the first field that is wrong into view and under the cursor. */
export function focusProblem(form: ConveneForm, errors: FormErrors): void {
  const path = ORDER.find((field) => field in errors) ?? Object.keys(errors)[0];
  if (path === undefined) return;
  const node = path === 'invitedUnitIds' ? document.getElementById(UNITS_ID) : form.getInputNode(path);
  node?.scrollIntoView({ block: 'center' });
  node?.focus({ preventScroll: true });
}
