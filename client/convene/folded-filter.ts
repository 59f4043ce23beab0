import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { foldForSearch } from '#shared/org/search.ts';

/**
 * Lets the search in a list ignore accents: "phuc tan" finds "Phúc Tân". What begins with the words stands first: who types a
 * district's name means the district, before the communes that carry its name behind theirs.
 */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldForSearch(search);
  const found = options
    .filter((option): option is ComboboxItem => 'value' in option)
    .map((item) => ({ item, place: foldForSearch(item.label).indexOf(wanted) }))
    .filter(({ place }) => place >= 0);
  return [...found.filter(({ place }) => place === 0), ...found.filter(({ place }) => place > 0)]
    .slice(0, limit)
    .map(({ item }) => item);
};
