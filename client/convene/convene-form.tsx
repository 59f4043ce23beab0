import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ChangeRequest, ConveneRequest } from '#shared/contract/meetings.ts';
import { useConvene } from '../api/meetings.ts';
import { useUnitTree } from '../api/org.ts';
import { RefusalError } from '../live/errors.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { dayOf } from '../ui/format.ts';
import { useToday } from '../ui/use-today.ts';
import { AgendaSection } from './agenda/agenda-section.tsx';
import { focusProblem } from './form/focus-problem.ts';
import { problemAt, toRequest } from './form/to-request.ts';
import { useConveneForm } from './form/use-convene-form.ts';
import type { ConveneValues, Convener } from './form/values.ts';
import { FormSkeleton } from './form-skeleton.tsx';
import classes from './convene-form.module.css';
import { LeaveGuard } from './leave-guard.tsx';
import { ArrangementsSection } from './sections/arrangements-section.tsx';
import { PeopleSection } from './sections/people-section.tsx';
import { SecretSection } from './sections/secret-section.tsx';
import { TimeSection } from './sections/time-section.tsx';
import { UnitsSection } from './sections/units-section.tsx';
import { WhatSection } from './sections/what-section.tsx';
import { SubmitBar } from './submit-bar.tsx';
import { Warnings } from './warnings/warnings-panel.tsx';

export type ConveneFormProps = {
  convener: Convener;
  /** A meeting that was convened, to be changed. */
  existing?: { meetingId: string; facts: ChangeRequest };
};

/** The whole form. A secret meeting shows only what is registered of it. */
export function ConveneForm({ convener, existing }: ConveneFormProps) {
  const { t } = useTranslation(['convene', 'common']);
  const navigate = useNavigate();
  const today = useToday();
  const form = useConveneForm(convener, existing?.facts);
  const convene = useConvene(existing?.meetingId);
  const units = useUnitTree(form.values.startDay ?? today);

  const arrive = async (request: ConveneRequest, meetingId: string): Promise<void> => {
    form.resetDirty();
    notifications.show({
      color: 'green',
      message: t(existing ? 'change.done' : request.secret ? 'doneSecret' : 'done'),
      closeButtonProps: { 'aria-label': t('common:close') },
    });
    await navigate(destination(request, meetingId, today));
  };
  const submit = (values: ConveneValues): void => {
    const converted = toRequest(values);
    if (!('request' in converted)) return;
    convene.mutate(converted.request, {
      onSuccess: ({ meetingId }) => void arrive(converted.request, meetingId),
      onError: (error) => {
        if (error instanceof RefusalError) form.setErrors(refusedFields(error));
      },
    });
  };

  const { tree } = units;
  if (tree === undefined) {
    if (units.error === null) return <FormSkeleton />;
    return <ErrorPanel title={t('units.failed')} error={units.error} onRetry={units.retry} />;
  }
  return (
    <form onSubmit={form.onSubmit(submit, (errors) => focusProblem(form, errors))} noValidate>
      <LeaveGuard isDirty={form.isDirty} />
      <div className={classes.columns}>
        <Stack gap="lg">
          <WhatSection form={form} tree={tree} convener={convener} isChange={existing !== undefined} />
          {form.values.secret ? (
            <SecretSection form={form} />
          ) : (
            <>
              <TimeSection form={form} />
              <PeopleSection form={form} />
              <ArrangementsSection form={form} />
              <AgendaSection form={form} tree={tree} />
            </>
          )}
        </Stack>
        {!form.values.secret && <UnitsSection form={form} tree={tree} convener={convener} />}
      </div>
      {!form.values.secret && form.isDirty() && <Warnings values={form.values} />}
      <SubmitBar form={form} isChange={existing !== undefined} error={convene.error} pending={convene.isPending} />
    </form>
  );
}

/** A meeting of today is entered; of one later, or a secret one, the day's list shows that it is there. */
function destination(request: ConveneRequest, meetingId: string, today: string): string {
  if (request.secret) return `/?day=${request.day}`;
  const day = dayOf(request.startsAt);
  return day === today ? `/meetings/${meetingId}` : `/?day=${day}`;
}

/** The server's sentence at the fields it names. */
function refusedFields({ refusal }: RefusalError): Record<string, string> {
  const fields = (refusal.fields ?? []).flatMap((path) => problemAt(path.split('.'))?.field ?? []);
  return Object.fromEntries(fields.map((field) => [field, refusal.message]));
}
