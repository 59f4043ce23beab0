import type { CommandType } from '../contract/commands.ts';
import type { CommandPayloads, Context, Deciders, Decision } from './decision.ts';
import { agenda } from './decide/agenda.ts';
import { charge } from './decide/charge.ts';
import { changes } from './decide/changes.ts';
import { closing } from './decide/closing.ts';
import { comments } from './decide/comments.ts';
import { conclusions } from './decide/conclusions.ts';
import { corrections } from './decide/corrections.ts';
import { deck } from './decide/deck.ts';
import { expulsion } from './decide/expulsion.ts';
import { figures } from './decide/figures.ts';
import { floor } from './decide/floor.ts';
import { lifecycle } from './decide/lifecycle.ts';
import { lobby } from './decide/lobby.ts';
import { mode } from './decide/mode.ts';
import { muting } from './decide/muting.ts';
import { notes } from './decide/notes.ts';
import { papers } from './decide/papers.ts';
import { parties } from './decide/parties.ts';
import { presence } from './decide/presence.ts';
import { presentation } from './decide/presentation.ts';
import { queue } from './decide/queue.ts';
import { replies } from './decide/replies.ts';
import { rollCall } from './decide/roll-call.ts';
import { sweep } from './decide/sweep.ts';
import { tasks } from './decide/tasks.ts';
import { texts } from './decide/texts.ts';
import { votes } from './decide/votes.ts';
import type { MeetingState } from './state.ts';

export type { Context, Decision } from './decision.ts';

const deciders: Deciders = {
  ...lifecycle,
  ...changes,
  ...figures,
  ...closing,
  ...parties,
  ...presence,
  ...queue,
  ...deck,
  ...floor,
  ...muting,
  ...presentation,
  ...notes,
  ...rollCall,
  ...sweep,
  ...charge,
  ...expulsion,
  ...lobby,
  ...mode,
  ...texts,
  ...corrections,
  ...agenda,
  ...votes,
  ...comments,
  ...conclusions,
  ...tasks,
  ...replies,
  ...papers,
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
