import type { DraftKind } from '#shared/contract/drafts.ts';
import { minutesSections } from '#shared/minutes/minutes.ts';
import { replay } from '#shared/meeting/apply.ts';
import { noticeSections } from '#shared/minutes/notice.ts';
import { unitsNamed } from '#shared/minutes/sections/outcomes.ts';
import { type MinutesSource, presiding } from '#shared/minutes/source.ts';
import type { Reporter } from '../attendance/report.ts';
import { dayOf } from '../calendar.ts';
import type { DraftFacts } from '../papers/order.ts';
import type { Directory } from '../store/directory.ts';
import type { AuditedLog } from '../store/event-log.ts';
import type { MeetingRecord } from '../store/meetings.ts';

type Deps = { log: AuditedLog; directory: Pick<Directory, 'unitNames'>; report: Reporter };

/** Makes what the log tells for the minutes or the notice of a meeting, as it stands now. */
export const createFacts =
  ({ log, directory, report }: Deps) =>
  async (meeting: MeetingRecord, kind: DraftKind): Promise<DraftFacts> => {
    const { events, head } = await log.loadWithHead(meeting.id);
    const state = replay(meeting.id, events);
    const source: MinutesSource = {
      title: meeting.title ?? '',
      organiserName: meeting.organiserName,
      form: meeting.form ?? 'truc-tuyen',
      chairId: meeting.chairId ?? '',
      chairName: meeting.chairName ?? '',
      secretaryName: meeting.secretaryName,
      deputyId: meeting.deputyId,
      deputyName: meeting.deputyName,
      events,
      state,
      report: await report(meeting),
      unitNames: await directory.unitNames(unitsNamed(state), dayOf(meeting.startsAt)),
    };
    return {
      sections: kind === 'minutes' ? minutesSections(source) : noticeSections(source),
      chair: presiding(source),
      secretary: source.secretaryName,
      logHead: head,
      logSeq: events.at(-1)?.seq ?? 0,
    };
  };
