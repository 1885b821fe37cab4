import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { startLocalFirestore } from '../../local-firestore/local-firestore.ts';
import { startAuthEmulator } from './auth-emulator.ts';
import { build, isBuilt } from './build.ts';
import { serveForDevelopment } from './dev-server.ts';
import { startHostingEmulator } from './hosting-emulator.ts';
import { KeptAccounts } from './kept-accounts.ts';
import type { Ports } from './ports.ts';
import { PROJECT, rulesFile } from './project.ts';
import type { Running } from './running-file.ts';
import { removeRunning, writeRunning } from './running-file.ts';
import { seedClinic } from './seed-clinic.ts';

export interface LocalBraidOptions {
  readonly ports: Ports;
  /** Absolute path; holds the database and the accounts between runs. */
  readonly dataFolder: string;
  /** How many people an empty clinic is filled with. */
  readonly patients: string;
  /** `ng serve` with hot reload instead of a build served by Hosting. */
  readonly dev: boolean;
}

/** Everything that runs on this machine for one Braid: all of it in this process, but for the compiler. */
export class LocalBraid {
  private readonly options: LocalBraidOptions;
  private readonly stopped = new AbortController();
  /** How to close what has been started; the last started is closed first. */
  private readonly closers: (() => unknown)[] = [];
  private stopping: Promise<void> | undefined;

  constructor(options: LocalBraidOptions) {
    this.options = options;
  }

  get isStopping(): boolean {
    return this.stopped.signal.aborted;
  }

  /** Resolves when the app can be opened. Throws with a reason for people where that cannot be. */
  async start(): Promise<void> {
    const { ports, dataFolder, dev } = this.options;
    const { app, auth, firestore } = ports;
    mkdirSync(dataFolder, { recursive: true });
    const running: Running = {
      app: `http://localhost:${app}`,
      auth: `http://127.0.0.1:${auth}`,
      firestore: `http://127.0.0.1:${firestore}`,
      pid: process.pid,
    };
    await Promise.all([this.prepareApp(), this.prepareData(running)]);
    if (this.isStopping) return;
    const page = dev ? await serveForDevelopment(app) : await startHostingEmulator(app);
    this.closers.push(() => page.close());
  }

  /** Saves and closes everything. Safe at any moment, and more than once. */
  stop(): Promise<void> {
    this.stopping ??= this.closeAll();
    return this.stopping;
  }

  private async prepareApp(): Promise<void> {
    if (this.options.dev || (await isBuilt())) return;
    console.log('  Building the app …');
    await build(this.stopped.signal);
  }

  private async prepareData(running: Running): Promise<void> {
    const { ports, dataFolder, patients } = this.options;
    const dataFile = join(dataFolder, 'firestore.sqlite');
    const isNew = !existsSync(dataFile);
    console.log('  Starting the database and the sign-in …');
    const firestore = await startLocalFirestore({
      rules: rulesFile,
      dataFile,
      port: ports.firestore,
    });
    this.closers.push(() => firestore.close());
    // Only now is it certain that no other Braid has this data open.
    writeRunning(dataFolder, running);
    this.closers.push(() => removeRunning(dataFolder));
    const auth = await startAuthEmulator(PROJECT, ports.auth);
    this.closers.push(() => auth.close());
    const accounts = new KeptAccounts(auth, PROJECT, join(dataFolder, 'auth', 'accounts.json'));
    await accounts.restoreAndKeep();
    this.closers.push(() => accounts.save());
    if (isNew) console.log('  Filling the clinic with made-up people …');
    await seedClinic(running, patients, this.stopped.signal);
  }

  private async closeAll(): Promise<void> {
    this.stopped.abort();
    for (const close of this.closers.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error('  Not everything stopped cleanly:', error);
      }
    }
  }
}
