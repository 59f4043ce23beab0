import { Center } from '@mantine/core';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/session.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { RouteLoading } from './route-loading.tsx';
import { signInAddress } from './return-to.ts';
import { PrincipalContext } from './principal.ts';

/** Lets through who is signed in; everybody else signs in first and then comes back here. */
export function RequireSession() {
  const location = useLocation();
  const session = useSession();
  if (session.data === undefined) {
    if (session.error === null) return <RouteLoading />;
    return (
      <Center mih="60vh" p="md">
        <ErrorPanel error={session.error} onRetry={() => void session.refetch()} />
      </Center>
    );
  }
  const { principal } = session.data;
  if (principal === null) return <Navigate to={signInAddress(location)} replace />;
  return (
    <PrincipalContext value={principal}>
      <Outlet />
    </PrincipalContext>
  );
}
