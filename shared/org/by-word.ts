import type { Unit } from '../contract/units.ts';
import { holdsOn, spanOf, type UnitHistory } from './history.ts';
import { foldForSearch } from './search.ts';
import { nameKey } from './violations.ts';

/** The units that a word means on a day; where none does, when one of that name or code has existed. */
export type UnitsMeant = { onDay: readonly Unit[]; otherwise: readonly Unit[] };

/** Whose office a paper names: it means the unit. */
const OFFICE = /^(?:ubnd|uy ban nhan dan)\s+/;
const looseKey = (text: string): string => foldForSearch(text).replace(OFFICE, '');

/**
 * Finds units by what people write: the code, or the name as it was on the day. Accents tell names apart; where nothing has
 * exactly this name, one without accents is found, too, and without the words for the unit's committee before it.
 */
export const unitsByWord = (history: UnitHistory): ((word: string, day: string) => UnitsMeant) => {
  const byCode = Map.groupBy(history, ({ code }) => code);
  const byName = Map.groupBy(history, ({ name }) => nameKey(name));
  const byLooseName = Map.groupBy(history, ({ name }) => looseKey(name));
  return (word, day) => {
    let otherwise: readonly Unit[] = [];
    for (const versions of [byCode.get(word), byName.get(nameKey(word)), byLooseName.get(looseKey(word))]) {
      const onDay = (versions ?? []).filter((unit) => holdsOn(spanOf(unit), day));
      if (onDay.length > 0) return { onDay, otherwise: [] };
      if (otherwise.length === 0) otherwise = versions ?? [];
    }
    return { onDay: [], otherwise };
  };
};
