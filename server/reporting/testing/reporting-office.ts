import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { MailServer } from '#shared/contract/mail-server.ts';
import { PRESETS } from '#shared/targets/presets.ts';
import { openContentStore } from '../../documents/content-store.ts';
import { openLine } from '../../mail/delivery.ts';
import { createDropFolder } from '../../mail/drop-folder.ts';
import { createOutbox } from '../../mail/outbox.ts';
import { createSender } from '../../mail/sender.ts';
import { startMailCatcher } from '../../mail/testing/mail-catcher.ts';
import { createPapers } from '../../papers/papers.ts';
import { createServices } from '../../services.ts';
import { openVault } from '../../signing/seal/vault.ts';
import { DATABASE_FILE, openStore } from '../../store/database.ts';
import { createRepositories } from '../../store/repositories.ts';
import { addSmallCity } from '../../testing/small-city.ts';
import { createReporting } from '../reporting.ts';

/** The part of the server that makes and mails reports, with a clock of its own and a real mail server. */
export const startReportingOffice = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-reports-'));
  const path = join(dataDir, DATABASE_FILE);
  const store = openStore(path);
  const repositories = createRepositories(store.db);
  await addSmallCity(repositories);
  await repositories.indicators.layOnce(PRESETS, 0);
  const time = { now: 0 };
  const clock = (): number => time.now;
  const contents = await openContentStore(dataDir);
  const refuse = async () => Promise.reject(new Error('no live meetings here'));
  const services = createServices(repositories, refuse, clock, contents, await openVault(dataDir));
  const papers = createPapers(path);
  const catcher = await startMailCatcher();
  const server: MailServer = {
    host: '127.0.0.1',
    port: catcher.port,
    security: 'none',
    username: null,
    fromName: 'UBND Thành phố',
    fromAddress: 'giaoban@hanoi.example',
    replyTo: null,
  };
  const line = openLine(server, null);
  const logger = pino({ level: 'silent' });
  const sender = createSender({
    mails: repositories.mails,
    line: async () => ({ server, line }),
    putDown: createDropFolder(join(dataDir, 'mail')),
    clock,
    logger,
  });
  const outbox = createOutbox({
    mails: repositories.mails,
    host: () => 'hop.hanoi.example',
    wake: () => sender.wake(),
    clock,
  });
  const reporting = createReporting({
    repositories,
    services,
    papers,
    contents,
    outbox,
    url: () => 'https://hop.hanoi.example/targets',
    clock,
  });
  return {
    ...reporting,
    repositories,
    db: store.db,
    time,
    clock,
    catcher,
    sender,
    stop: async () => {
      await sender.stop();
      line.close();
      await catcher.stop();
      await papers.close();
      store.close();
    },
  };
};
