import type { TextMessage } from '#shared/contract/text-messages.ts';
import type { MeetingState, TextLine } from '#shared/meeting/state.ts';
import { concernsText, textView } from '#shared/meeting/views.ts';
import type { Names } from '../meeting/names.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';

/** Tells text messages to those whom they concern: those so far at joining, the others when they are sent. */
export type TextBroadcast = {
  begin: (seat: Seat) => TextMessage[];
  follow: (before: MeetingState, after: MeetingState) => void;
};

/** So many of the latest are told at joining: more than anybody reads again. */
const LATEST = 500;

export const createTextBroadcast = (state: () => MeetingState, seats: Seats, { nameOf }: Names): TextBroadcast => {
  const concerns = (line: TextLine, { party, standing }: Seat): boolean => concernsText(line, party, standing);

  const tell = (line: TextLine): void => {
    const message = textView(line, nameOf);
    for (const seat of seats.all()) if (seat.begun && concerns(line, seat)) seat.connection.push('text.added', message);
  };

  return {
    begin: (seat) =>
      state()
        .texts.filter((line) => concerns(line, seat))
        .slice(-LATEST)
        .map((line) => textView(line, nameOf)),
    follow: (before, after) => after.texts.slice(before.texts.length).forEach(tell),
  };
};
