import { NavLink } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { usePrincipal } from '../../app/principal.ts';
import { isAdministrator } from './administrator.ts';
import classes from './admin-shell.module.css';
import { SECTIONS } from './sections.ts';

/** The administration: its parts beside the one that is open. To others than administrators it does not exist. */
export function AdminShell() {
  const { t } = useTranslation('admin');
  const { pathname } = useLocation();
  if (!isAdministrator(usePrincipal())) return <NotFoundPage />;
  return (
    <div className={classes.frame}>
      <nav className={classes.sections} aria-label={t('title')}>
        {SECTIONS.map(({ name, path, icon: Icon }) => {
          const address = `/administration/${path}`;
          const isOpen = pathname === address || pathname.startsWith(`${address}/`);
          return (
            <NavLink
              key={name}
              component={Link}
              to={address}
              className={classes.section}
              active={isOpen}
              aria-current={isOpen ? 'page' : undefined}
              leftSection={<Icon size={20} aria-hidden />}
              label={t(`sections.${name}`)}
            />
          );
        })}
      </nav>
      <div className={classes.page}>
        <Outlet />
      </div>
    </div>
  );
}
