import { describe, expect, it } from 'vitest';
import type { JoinAnswer } from '#shared/contract/live.ts';
import { aMeeting, aRosterEntry, aRow, aSelf, NO_CHANGE, NO_DESK } from './testing/views.ts';
import { createViews } from './views.ts';

const answer = (changes: Partial<JoinAnswer> = {}): JoinAnswer => ({
  view: aMeeting(),
  self: aSelf(),
  totals: { present: 1, invited: 2 },
  board: null,
  texts: [],
  media: null,
  ...changes,
});

describe('what the server tells', () => {
  it('lets no older view of the meeting overwrite a newer one', () => {
    const views = createViews(() => 0);
    views.handlers['view.meeting'](aMeeting({ seq: 5, title: 'new' }));
    views.handlers['view.meeting'](aMeeting({ seq: 4, title: 'old' }));
    expect(views.meeting.get()?.title).toBe('new');
    views.join(answer({ view: aMeeting({ seq: 3, title: 'older' }) }));
    expect(views.meeting.get()?.title).toBe('new');
  });

  it('takes the view again at the same place in the log: host and mute may have changed', () => {
    const views = createViews(() => 0);
    views.handlers['view.meeting'](aMeeting({ seq: 5, host: null }));
    views.handlers['view.meeting'](aMeeting({ seq: 5 }));
    expect(views.meeting.get()?.host?.name).toBe('Chủ tịch');
  });

  it('ignores changes of a board it has no snapshot of, and folds them once it has', () => {
    const views = createViews(() => 0);
    const delta = { ...NO_CHANGE, rows: [aRow('a', { link: 'present' })], queue: ['a'] };
    views.handlers['view.board'](delta);
    expect(views.board.get()).toBeNull();
    views.join(
      answer({
        board: {
          roster: [aRosterEntry('a')],
          rows: [aRow('a')],
          queue: [],
          notes: [],
          lobby: [],
          rollCall: null,
          sweep: null,
          ...NO_DESK,
        },
      }),
    );
    views.handlers['view.board'](delta);
    expect(views.board.get()?.rows.get('a')?.link).toBe('present');
    expect(views.board.get()?.queue).toEqual(['a']);
  });

  it('replaces the whole board at a reconnecting, whatever was missed meanwhile', () => {
    const views = createViews(() => 0);
    const roster = [aRosterEntry('a')];
    views.join(
      answer({
        board: {
          roster,
          rows: [aRow('a', { link: 'present' })],
          queue: ['a'],
          notes: [],
          lobby: [],
          rollCall: null,
          sweep: null,
          ...NO_DESK,
        },
      }),
    );
    views.join(
      answer({
        board: {
          roster,
          rows: [aRow('a', { link: 'lost' })],
          queue: [],
          notes: [],
          lobby: [],
          rollCall: null,
          sweep: null,
          ...NO_DESK,
        },
      }),
    );
    expect(views.board.get()?.rows.get('a')?.link).toBe('lost');
    expect(views.board.get()?.queue).toEqual([]);
  });

  it('estimates the server clock by the quickest message since the last joining', () => {
    let now = 1_000;
    const views = createViews(() => now);
    views.join(answer({ view: aMeeting({ seq: 1, serverTime: 5_000 }) }));
    expect(views.clockOffset.get()).toBe(4_000);
    now = 2_000;
    views.handlers['view.meeting'](aMeeting({ seq: 2, serverTime: 5_900 }));
    expect(views.clockOffset.get()).toBe(4_000);
    views.handlers['view.meeting'](aMeeting({ seq: 3, serverTime: 6_050 }));
    expect(views.clockOffset.get()).toBe(4_050);
    views.join(answer({ view: aMeeting({ seq: 4, serverTime: 2_000 }) }));
    expect(views.clockOffset.get()).toBe(0);
  });
});
