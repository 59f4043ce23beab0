import type { Command } from '#shared/contract/commands.ts';
import type { Handled } from '../gateway/handler.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { Seat } from '../meeting/seat.ts';

/** The answer of a message that asks for nothing but that it be done. */
export const DONE: Handled<Record<string, never>> = { ok: true, data: {} };

/** Puts a command before the meeting in the name of who sits there. */
export const act = async (
  { meeting, seat: { party, standing } }: { meeting: LiveMeeting; seat: Seat },
  command: Command,
): Promise<Handled<Record<string, never>>> => {
  const outcome = await meeting.actor.submit(command, { party, standing });
  return outcome.ok ? DONE : outcome;
};
