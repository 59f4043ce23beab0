import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type RegisterFilter, registerFilter } from '#shared/contract/register-keeping.ts';

const TYPING_MS = 250;

/** What the list is narrowed to. It stands in the address, so that a figure can lead to the lines behind it. */
export function useRegisterFilter() {
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('text') ?? '');
  const [askedText] = useDebouncedValue(text, TYPING_MS);
  const inAddress = registerFilter.safeParse(Object.fromEntries(search)).data ?? {};
  const filter: RegisterFilter = { ...inAddress, text };
  const isNarrowed = Object.values(filter).some((value) => value !== undefined && value !== '');
  const change = (next: RegisterFilter): void => {
    setText(next.text ?? '');
    const said = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
    setSearch(Object.fromEntries(said), { replace: true });
  };
  return { filter, asked: { ...inAddress, text: askedText.trim() }, change, isNarrowed };
}
