import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { foldForSearch } from '#shared/org/search.ts';

/** Lets the search in a list ignore accents: "phuc tan" finds "Phúc Tân". */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldForSearch(search);
  const items = options.filter((option): option is ComboboxItem => 'value' in option);
  return items.filter(({ label }) => foldForSearch(label).includes(wanted)).slice(0, limit);
};
