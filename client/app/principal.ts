import { createContext, useContext } from 'react';
import type { Principal } from '#shared/contract/accounts.ts';

/** Who is signed in, on the pages that need somebody to be. */
export const PrincipalContext = createContext<Principal | null>(null);

/** The person or room that is signed in. Only for pages under `RequireSession`. */
export function usePrincipal(): Principal {
  const principal = useContext(PrincipalContext);
  if (principal === null) throw new Error('usePrincipal outside RequireSession.');
  return principal;
}
