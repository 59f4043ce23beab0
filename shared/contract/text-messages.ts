import { z } from 'zod';
import { id, instant } from './ids.ts';

/**
 * Whom a text concerns: the chair's office, or the technician. Rooms write to one of the two, those answer a room, and the
 * office can write to all. Rooms never read each other.
 */
export const textThread = z.enum(['office', 'technician']);
export type TextThread = z.infer<typeof textThread>;

export const textBody = z.string().trim().min(1).max(500);

/** A text message as those concerned read it. */
export const textMessage = z.strictObject({
  messageId: id,
  at: instant,
  thread: textThread,
  /** The room it comes from or goes to; null for one to all. */
  roomId: id.nullable(),
  roomName: z.string(),
  fromRoom: z.boolean(),
  author: z.string(),
  text: textBody,
});
export type TextMessage = z.infer<typeof textMessage>;
