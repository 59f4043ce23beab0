import { z } from 'zod';
import { boot, type Boot } from '#shared/contract/boot.ts';
import { type Health, health } from '#shared/contract/health.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { StoreTrouble } from '../store/trouble.ts';

type Deps = {
  version: string;
  /** Milliseconds since the server was started. */
  uptimeMs: () => number;
  /** Why the database takes nothing; null where it does. */
  storeTrouble: () => StoreTrouble | null;
  media: { counts(): { nodes: number; workers: number } };
  openMeetings: () => number;
  boot: () => Boot;
};

const anything = z.object({});

/** Whether the server is well, for those who watch over it; and what its pages are to know. */
export const healthRoutes = (endpoints: Endpoints, deps: Deps): void => {
  endpoints.visitor('GET /healthz', { request: anything, answer: health }, async (): Promise<Health> => {
    const { nodes, workers } = deps.media.counts();
    const trouble = deps.storeTrouble();
    const reasons: Health['reasons'] = [...(nodes > 0 ? [] : (['no-media'] as const)), ...(trouble ? [trouble] : [])];
    return {
      status: reasons.length === 0 ? 'ok' : 'degraded',
      reasons,
      version: deps.version,
      uptimeSeconds: Math.floor(deps.uptimeMs() / 1000),
      sfuNodes: nodes,
      workers,
      openMeetings: deps.openMeetings(),
    };
  });

  endpoints.visitor('GET /api/boot', { request: anything, answer: boot }, async () => deps.boot());
};
