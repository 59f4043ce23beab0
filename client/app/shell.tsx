import { Anchor, Container, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { TargetsNav } from '../targets/targets-nav.tsx';
import { TasksNav } from '../tasks/tasks-nav.tsx';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import classes from './shell.module.css';

/** The frame around the pages of a route. */
export function Shell() {
  return (
    <ShellFrame>
      <Outlet />
    </ShellFrame>
  );
}

/** The frame of the office's pages: whose page it is, the language, who is signed in. */
export function ShellFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={classes.header}>
        <Container size="xl" className={classes.bar}>
          <Anchor component={Link} to="/" className={classes.product} underline="never" aria-label={t('product')}>
            <img src="/icon.svg" alt="" width={28} height={28} />
            <span className={classes.name}>{t('product')}</span>
          </Anchor>
          <Group gap="xs" wrap="nowrap" className={classes.tools}>
            <TargetsNav />
            <TasksNav />
            <LanguageSwitch />
            <AccountMenu />
          </Group>
        </Container>
      </header>
      <Container component="main" id="content" tabIndex={-1} size="xl" className={classes.main}>
        {children}
      </Container>
    </div>
  );
}
