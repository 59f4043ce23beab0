import { NavLink } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from 'react-router';
import classes from './section-frame.module.css';

/** A part of an area of pages: its address, its sign and its name. */
export type FrameSection = { address: string; icon: Icon; label: string };

/** Several pages that belong together: their names beside the one that is open, above it on a phone. */
export function SectionFrame({ title, sections }: { title: string; sections: readonly FrameSection[] }) {
  const { pathname } = useLocation();
  return (
    <div className={classes.frame}>
      <nav className={classes.sections} aria-label={title}>
        {sections.map(({ address, icon: Sign, label }) => {
          const isOpen = pathname === address || pathname.startsWith(`${address}/`);
          return (
            <NavLink
              key={address}
              component={Link}
              to={address}
              className={classes.section}
              active={isOpen}
              aria-current={isOpen ? 'page' : undefined}
              leftSection={<Sign size={20} aria-hidden />}
              label={label}
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
