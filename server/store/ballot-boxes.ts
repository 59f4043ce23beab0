import { and, eq, sql } from 'drizzle-orm';
import type { Box } from '#shared/meeting/ballots.ts';
import type { LogEntry } from '../ports.ts';
import type { Db, Tx } from './database.ts';
import { ballotBoxes } from './schema/index.ts';

/** What lies in the box of the secret vote that goes on in a meeting; nothing where there is none. */
export const boxIn = (db: Db, meetingId: string): Box =>
  new Map(
    db
      .select()
      .from(ballotBoxes)
      .where(eq(ballotBoxes.meetingId, meetingId))
      .all()
      .map(({ choiceId, ballots }) => [choiceId, ballots]),
  );

/** What an entry of the log means for the box, in the transaction that stores the entry: set up, a ballot more, or taken away. */
export const fillBoxes = (tx: Tx, meetingId: string, { events, ballot }: LogEntry): void => {
  const ofMeeting = eq(ballotBoxes.meetingId, meetingId);
  for (const event of events) {
    if (event.type === 'vote.closed') tx.delete(ballotBoxes).where(ofMeeting).run();
    if (event.type !== 'vote.opened' || !event.payload.secret) continue;
    const rows = event.payload.choices.map(({ choiceId }) => ({ meetingId, choiceId, ballots: 0 }));
    tx.insert(ballotBoxes).values(rows).run();
  }
  if (!ballot) return;
  tx.update(ballotBoxes)
    .set({ ballots: sql`${ballotBoxes.ballots} + 1` })
    .where(and(ofMeeting, eq(ballotBoxes.choiceId, ballot.choiceId)))
    .run();
};

/** The journal beside the database shows how the box was filled, vote by vote, until it is written back: now. */
export const forgetBoxes = (db: Db): void => {
  db.all(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
};
