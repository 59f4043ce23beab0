import type { Location } from 'react-router';

const PARAMETER = 'next';

/** The sign-in page, remembering where one wanted to go. */
export function signInAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const target = `${pathname}${search}`;
  return target === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ [PARAMETER]: target })}`;
}

/** Where to go after signing in. Only addresses of this site: another site's would be a trap in a link. */
export function returnAddress(search: string): string {
  const target = new URLSearchParams(search).get(PARAMETER) ?? '/';
  const base = 'https://this.invalid';
  const url = URL.parse(target, base);
  return url !== null && url.origin === base ? `${url.pathname}${url.search}` : '/';
}
