import type { DraftDesk, DraftKind } from '../contract/drafts.ts';
import { afterWorkingDays, type WorkCalendar } from '../convening/working-days.ts';

/** Decision 45/2018/QĐ-TTg: the notice of the conclusions goes out within so many working days after the meeting. */
const NOTICE_WORKING_DAYS = 5;

/** Days are calendar days in Việt Nam. */
type Asked = {
  kind: DraftKind;
  endedOn: string;
  today: string;
  isIssued: boolean;
};

/** Until when a paper must be issued; null for minutes, of which no day is asked, and once it was issued. */
export const dueOf = ({ kind, endedOn, today, isIssued }: Asked, calendar: WorkCalendar): DraftDesk['due'] => {
  if (kind === 'minutes' || isIssued) return null;
  const day = afterWorkingDays(endedOn, NOTICE_WORKING_DAYS, calendar);
  return { day, late: today > day };
};
