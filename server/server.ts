import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Boot } from '#shared/contract/boot.ts';
import { PRESETS } from '#shared/targets/presets.ts';
import { addressesOf, loopbackUrl } from './addresses.ts';
import { createPapers } from './papers/papers.ts';
import type { Config } from './config.ts';
import { openContentStore } from './documents/content-store.ts';
import { type FirstStart, firstStart } from './first-start/first-start.ts';
import { startHeartbeat } from './health/heartbeat.ts';
import { createApp } from './http/app.ts';
import { createFront } from './http/front.ts';
import { certificateFor, createHttpServer, listen } from './http/listen.ts';
import { servePages } from './http/pages.ts';
import { createSockets } from './http/sockets.ts';
import { createLive, type Live } from './live/index.ts';
import { openLog } from './log.ts';
import { createInvitationPaper } from './mail/invitation-paper.ts';
import { createPost } from './mail/post.ts';
import { loadServerIdentity } from './media/identity.ts';
import { createMediaPlane } from './media/media-plane.ts';
import { createLocalMedia } from './local-media.ts';
import { loadOperatorKey } from './operator/key.ts';
import { createReporting } from './reporting/reporting.ts';
import { reportByItself } from './reporting/runs/timer.ts';
import { allRoutes } from './routes.ts';
import { createRunningChecks } from './readiness/running-checks.ts';
import { createServices } from './services.ts';
import { openVault } from './signing/seal/vault.ts';
import { blankDaily } from './settings/name-keeping.ts';
import { DATABASE_FILE, openStore } from './store/database.ts';
import { lockDataDir } from './store/lock.ts';
import { prepareDataFolder } from './store/data-folder.ts';
import { createRepositories } from './store/repositories.ts';
import { createHostedLines } from './register/hosted-lines.ts';
import { createStoreWatch } from './store/watch.ts';
import { createTaskRegister } from './tasks/register.ts';
import { createReminding, remindByItself } from './tasks/reminding.ts';
import { createUndo, type Undo } from './undo.ts';
import { VERSION } from './version.ts';

const PAGES = fileURLToPath(new URL('../dist/client', import.meta.url));

export type RunningServer = {
  /** Where people reach it, best first. */
  addresses: string[];
  /** Where processes on this machine reach it. */
  url: string;
  /** What is told after a first start, once. */
  firstStart: FirstStart | undefined;
  mediaPortBase: number;
  logPath: string;
  stop(): Promise<void>;
};

/**
 * Builds the server, wires its parts and starts them; gives it when it can be used. Throws `DataDirBusy`, `CannotListen` and
 * `Unusable`; what was begun is ended again then.
 */
export const startServer = async (config: Config): Promise<RunningServer> => {
  const undo = createUndo();
  try {
    return await start(config, undo);
  } catch (error) {
    await undo.run();
    throw error;
  }
};

const start = async (config: Config, undo: Undo): Promise<RunningServer> => {
  const { dataDir, publicUrl, tls } = config;
  const clock = Date.now;
  const begun = performance.now();

  await prepareDataFolder(dataDir);
  const lock = lockDataDir(dataDir);
  undo.add(() => lock.release());
  const log = openLog(dataDir, config.logLevel);
  const { logger } = log;
  undo.add(() => log.close());
  const databasePath = join(dataDir, DATABASE_FILE);
  // The live loop never waits for another program: who is refused here tries again without holding up the others.
  const store = openStore(databasePath, 0);
  undo.add(() => store.close());
  const papers = createPapers(databasePath);
  undo.add(() => papers.close());
  const watch = createStoreWatch(logger, clock);
  undo.add(() => watch.stop());
  const repositories = watch.around(createRepositories(store.db));

  const front = createFront();
  const httpServer = createHttpServer(await certificateFor(config), front.listener);
  const io = createSockets(httpServer, front, publicUrl);
  const identity = await loadServerIdentity(dataDir);
  const operatorKey = await loadOperatorKey(dataDir);
  const plane = createMediaPlane({ httpServer, identity, logger });
  undo.add(async () => {
    plane.close();
    httpServer.closeAllConnections();
    await io.close();
  });

  const heartbeat = await startHeartbeat(dataDir, logger);
  undo.add(() => heartbeat.stop());
  const contents = await openContentStore(dataDir);
  const vault = await openVault(dataDir);
  const services = createServices(repositories, async (...command) => live.submit(...command), clock, contents, vault);
  const live: Live = createLive({
    io,
    log: repositories.log,
    directory: repositories.directory,
    register: services.register,
    personalNames: repositories.personalNames,
    rollCallAnswers: repositories.rollCallAnswers,
    media: plane.media,
    identify: async ({ cookie }) => (await services.sessions.identify(cookie)) ?? null,
    isSignedIn: async (sessionId) => services.sessions.isValid(sessionId),
    standing: async (principal, meetingId) => services.access.standing(principal, meetingId),
    mayBeDeputy: async (accountId, meetingId) => services.access.mayBeDeputy(accountId, meetingId),
    lastAlive: async () => heartbeat.lastAlive,
    rules: async () => (await repositories.settings.at(clock())).settings.attendance,
    clock,
    logger,
  });
  let peoplesAddress = '';
  const post = createPost({
    repositories,
    trees: services.trees,
    dataDir,
    paperFor: createInvitationPaper({ ...repositories, ...services, papers, logger }),
    address: () => peoplesAddress,
    clock,
    logger,
  });
  services.register.tell((meetingId, events) => post.telling.onEvents(meetingId, events));
  const taskRegister = createTaskRegister(repositories.tasks, repositories.logReading, logger);
  services.register.tell((meetingId, events) => taskRegister.onEvents(meetingId, events));
  const hostedLines = createHostedLines({ ...repositories, logger });
  services.register.tell((meetingId, events) => hostedLines.onEvents(meetingId, events));
  const reminding = createReminding({
    desk: services.taskDesk,
    tasks: repositories.tasks,
    trees: services.trees,
    outbox: post.outbox,
    url: () => new URL('/tasks', peoplesAddress).href,
    clock,
  });
  const reporting = createReporting({
    repositories,
    services,
    papers,
    contents,
    outbox: post.outbox,
    url: () => new URL('/targets', peoplesAddress).href,
    clock,
  });
  undo.add(() => post.stop());
  const runningChecks = createRunningChecks(plane.media, logger);
  const localMedia = createLocalMedia({ config, identity, nodes: plane.nodes, facts: repositories.facts, logger });
  undo.add(async () => {
    // First the meetings let go: that their media ends now is no news of theirs.
    await live.close();
    runningChecks.stop();
    await localMedia.stop();
  });

  const port = await listen(httpServer, config);
  const url = loopbackUrl(config, port);
  const addresses = addressesOf(config, port);
  peoplesAddress = addresses[0] ?? url;
  const mediaPortBase = await localMedia.choosePorts(port);
  await services.register.catchUp();
  await taskRegister.catchUp();
  await hostedLines.catchUp();
  await live.resume();
  await repositories.indicators.layOnce(PRESETS, clock());
  const told = await firstStart({ ...repositories, ...services, clock }, config.sample);

  const secureCookies = tls.kind !== 'none' || publicUrl?.protocol === 'https:';
  const boot = (): Boot => ({
    version: VERSION,
    rtpCapabilities: plane.media.rtpCapabilities(),
    supportPhone: config.supportPhone,
  });
  const frame = { ...services, operatorKey, secureCookies, logger, publicUrl };
  const strictTransport = tls.kind === 'files' || publicUrl?.protocol === 'https:';
  const app = createApp({ ...frame, strictTransport, pages: servePages(PAGES, boot) }, (endpoints) => {
    const uptimeMs = (): number => performance.now() - begun;
    allRoutes(endpoints, {
      ...frame,
      repositories,
      services,
      live,
      media: plane.media,
      runningChecks,
      storeTrouble: () => watch.trouble,
      papers,
      contents,
      post,
      reminding,
      reporting,
      boot,
      uptimeMs,
      clock,
    });
  });

  watch.start(async () => repositories.facts.set('last-written', clock()));
  const blanking = blankDaily(services.nameKeeping, logger);
  undo.add(() => blanking.stop());
  await localMedia.start(url, mediaPortBase);
  await post.start();
  const reminders = remindByItself(reminding, logger);
  undo.add(() => reminders.stop());
  const reports = reportByItself({ ...repositories, ...reporting, clock }, logger);
  undo.add(() => reports.stop());
  front.open(app);
  const addressFile = join(dataDir, 'address');
  await writeFile(addressFile, `${url}\n`);
  undo.add(async () => rm(addressFile, { force: true }));
  logger.info({ version: VERSION, url }, 'the server is ready');
  return {
    addresses,
    url,
    firstStart: told,
    mediaPortBase,
    logPath: log.path,
    stop: async () => undo.run(),
  };
};
