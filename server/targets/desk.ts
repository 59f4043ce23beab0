import type { Trees } from '../org/trees.ts';
import type { Indicators } from '../store/indicators.ts';
import type { RegisterReading } from '../store/register-reading.ts';
import { createTargetsBoard, type TargetsBoard } from './board.ts';
import { createConvened } from './convened.ts';
import { createFigureEffects, type FigureEffectsOf } from './effects.ts';
import type { Figures } from './figures.ts';
import { createDescribeMembers } from './member-words.ts';
import { createFigureMembers, type FigureMembersOf } from './members.ts';
import { createIndicatorDesk, type IndicatorDesk } from './indicator-desk.ts';
import { createPreview } from './preview.ts';
import { createFigureScope } from './scope.ts';
import type { Sources } from './sources.ts';

/** What chair and office are told of the targets. */
export type TargetsDesk = {
  board: TargetsBoard;
  members: FigureMembersOf;
  effects: FigureEffectsOf;
  indicators: IndicatorDesk;
};

type Deps = {
  indicators: Indicators;
  registerReading: RegisterReading;
  figures: Figures;
  sources: Sources;
  trees: Trees;
  clock: () => number;
};

export const createTargetsDesk = (deps: Deps): TargetsDesk => {
  const figureScope = createFigureScope(deps);
  const convened = createConvened(deps);
  const describe = createDescribeMembers(deps);
  return {
    board: createTargetsBoard({ ...deps, figureScope, convened }),
    members: createFigureMembers({ ...deps, figureScope, describe }),
    effects: createFigureEffects({ ...deps, figureScope, convened }),
    indicators: createIndicatorDesk({ ...deps, preview: createPreview({ ...deps, describe }) }),
  };
};
