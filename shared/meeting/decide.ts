import type { CommandType } from '../contract/commands.ts';
import type { CommandPayloads, Context, Deciders, Decision } from './decision.ts';
import { deck } from './decide/deck.ts';
import { floor } from './decide/floor.ts';
import { lifecycle } from './decide/lifecycle.ts';
import { muting } from './decide/muting.ts';
import { notes } from './decide/notes.ts';
import { parties } from './decide/parties.ts';
import { presence } from './decide/presence.ts';
import { presentation } from './decide/presentation.ts';
import { queue } from './decide/queue.ts';
import type { MeetingState } from './state.ts';

export type { Context, Decision } from './decision.ts';

const deciders: Deciders = {
  ...lifecycle,
  ...parties,
  ...presence,
  ...queue,
  ...deck,
  ...floor,
  ...muting,
  ...presentation,
  ...notes,
};

type CommandFor<T extends CommandType> = { [K in T]: { type: K; payload: CommandPayloads[K] } }[T];

/**
 * What a command leads to in this state: events to be stored, or the code of a refusal. Pure, and it never throws.
 * The permission table has already let the command through; what depends on its content is judged here.
 */
export const decide = <T extends CommandType>(
  state: MeetingState,
  command: CommandFor<T>,
  context: Context,
): Decision => deciders[command.type](state, command.payload, context);
