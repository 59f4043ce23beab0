import type { Principal } from '#shared/contract/accounts.ts';
import type { FigureEffects } from '#shared/contract/figures.ts';
import type { CountedMeeting, FigureFacts } from '#shared/contract/register.ts';
import { daysOf } from '#shared/periods/periods.ts';
import { concernedBy, effectOn } from '#shared/targets/effect.ts';
import { sum } from '#shared/targets/forecast.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Indicators } from '../store/indicators.ts';
import type { Convened } from './convened.ts';
import type { Figures } from './figures.ts';
import type { FigureScope } from './scope.ts';

/** A meeting that is being convened, or changed. */
export type Convening = Pick<FigureFacts, 'organiserUnitId' | 'class' | 'wide' | 'form'> &
  Pick<CountedMeeting, 'day' | 'reach'> & { meetingId?: string | undefined };

/** What a meeting that is being convened does to the figures of the highest unit that its organiser reads. */
export type FigureEffectsOf = (principal: Principal, convening: Convening) => Promise<FigureEffects>;

type Deps = {
  figureScope: FigureScope;
  indicators: Indicators;
  figures: Figures;
  convened: Convened;
  trees: Trees;
};

export const createFigureEffects =
  ({ figureScope, indicators, figures, convened, trees }: Deps): FigureEffectsOf =>
  async (principal, { meetingId, ...facts }) => {
    const unit = await figureScope.above(principal, facts.organiserUnitId, facts.day);
    if (unit === undefined) throw new Refused('not-permitted');
    const meeting: CountedMeeting = {
      ...facts,
      id: meetingId ?? 'new',
      remoteOnline: true,
      secret: false,
      state: 'planned',
      endsAt: null,
      origin: 'hosted',
      sites: null,
      sitesConnected: null,
    };
    const concerned = concernedBy(meeting, await indicators.all(), await trees.through(), unit.id);
    const held = await figures.many(
      concerned.map(({ indicator, period }) => ({ indicator, periods: [period] })),
      unit.id,
    );
    const effects = concerned.map(async (one, at) => {
      const planned = await convened(unit.id, daysOf(one.period), meetingId);
      return effectOn(one, sum([held[at]?.[0]?.official ?? { numerator: 0, denominator: 0 }, planned(one.indicator)]));
    });
    return { unit: { id: unit.id, name: unit.name }, effects: await Promise.all(effects) };
  };
