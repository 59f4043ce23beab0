import { Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { MeetingDraft } from '#shared/contract/meeting-drafts.ts';
import type { ChangeRequest } from '#shared/contract/meetings.ts';
import { useUnitTree } from '../api/org.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { useToday } from '../ui/use-today.ts';
import { AgendaSection } from './agenda/agenda-section.tsx';
import classes from './convene-form.module.css';
import { DraftBar } from './drafts/draft-bar.tsx';
import { valuesOfDraft } from './drafts/draft-content.ts';
import { DraftDifference } from './drafts/draft-difference.tsx';
import { losesOnClosing, losesOnLeaving } from './drafts/draft-keeper.ts';
import { useDraftKeeper } from './drafts/use-draft-keeper.ts';
import { focusProblem } from './form/focus-problem.ts';
import { useConveneForm } from './form/use-convene-form.ts';
import { useSending } from './form/use-sending.ts';
import { countsOtherwise, initialValues, valuesOf, type Convener } from './form/values.ts';
import { FormSkeleton } from './form-skeleton.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { ArrangementsSection } from './sections/arrangements-section.tsx';
import { PeopleSection } from './sections/people-section.tsx';
import { ReasonSection } from './sections/reason-section.tsx';
import { SecretSection } from './sections/secret-section.tsx';
import { TimeSection } from './sections/time-section.tsx';
import { UnitsSection } from './sections/units-section.tsx';
import { WhatSection } from './sections/what-section.tsx';
import { SeriesSection } from './series/series-section.tsx';
import { SubmitBar } from './submit-bar.tsx';
import { Warnings } from './warnings/warnings-panel.tsx';

export type ConveneFormProps = {
  convener: Convener;
  /** A meeting that was convened, to be changed. */
  existing?: { meetingId: string; facts: ChangeRequest };
  /** A draft to go on with. */
  opened?: MeetingDraft;
};

/** The whole form. A secret meeting shows only what is registered of it. */
export function ConveneForm({ convener, existing, opened }: ConveneFormProps) {
  const { t } = useTranslation('convene');
  const today = useToday();
  const [, setSearch] = useSearchParams();
  const form = useConveneForm(() => {
    if (existing !== undefined) return valuesOf(existing.facts);
    return opened === undefined ? initialValues(convener, Date.now()) : valuesOfDraft(opened.content);
  }, existing?.facts);
  const { keeper, kept } = useDraftKeeper(form.values, opened ?? null);
  const { send, error, isPending } = useSending(
    form,
    existing === undefined
      ? { kind: 'convene', draftOf: keeper.settled }
      : { kind: 'change', meetingId: existing.meetingId },
    keeper.close,
  );
  const units = useUnitTree(form.values.startDay ?? today);
  const draftId = kept.draft?.id;
  useEffect(() => {
    // Whoever reloads the page goes on with the draft.
    if (draftId !== undefined) setSearch({ draft: draftId }, { replace: true });
  }, [draftId, setSearch]);

  const { tree } = units;
  if (tree === undefined) {
    if (units.error === null) return <FormSkeleton />;
    return <ErrorPanel title={t('units.failed')} error={units.error} onRetry={units.retry} />;
  }
  const isChange = existing !== undefined;
  const mayDraft = !isChange && !form.values.secret;
  return (
    <form onSubmit={form.onSubmit(send, (errors) => focusProblem(form, errors))} noValidate>
      <LeaveGuard
        isDirty={() => losesOnLeaving(keeper.kept.get(), form.isDirty())}
        isSaving={() => losesOnClosing(keeper.kept.get())}
        onSave={mayDraft ? keeper.begin : null}
      />
      <div className={classes.columns}>
        <Stack gap="lg">
          <WhatSection form={form} tree={tree} convener={convener} isChange={isChange} />
          {existing !== undefined && countsOtherwise(form.values, existing.facts) && <ReasonSection form={form} />}
          {form.values.secret ? (
            <SecretSection form={form} />
          ) : (
            <>
              <TimeSection form={form} />
              {!isChange && <SeriesSection form={form} />}
              <PeopleSection form={form} />
              <ArrangementsSection form={form} />
              <AgendaSection form={form} tree={tree} />
            </>
          )}
        </Stack>
        {!form.values.secret && <UnitsSection form={form} tree={tree} convener={convener} />}
      </div>
      {!form.values.secret && (form.isDirty() || opened !== undefined) && (
        <Warnings values={form.values} tree={tree} meetingId={existing?.meetingId ?? null} />
      )}
      <DraftDifference keeper={keeper} kept={kept} onTake={(content) => form.setValues(valuesOfDraft(content))} />
      <SubmitBar form={form} isChange={isChange} error={error} pending={isPending}>
        {mayDraft && <DraftBar keeper={keeper} kept={kept} />}
      </SubmitBar>
    </form>
  );
}
