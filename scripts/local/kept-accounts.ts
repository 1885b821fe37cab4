import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { AuthEmulator } from './auth-emulator.ts';

interface Account {
  readonly localId: string;
  readonly validSince?: string;
}

interface AccountPage {
  readonly users?: readonly Account[];
  readonly nextPageToken?: string;
}

const QUIET_TIME_MS = 300;

/** The accounts of a running Auth emulator, kept in a file: the emulator itself forgets them when it stops. */
export class KeptAccounts {
  private readonly auth: AuthEmulator;
  private readonly accountsUrl: string;
  private readonly file: string;
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> = Promise.resolve();

  constructor(auth: AuthEmulator, projectId: string, file: string) {
    this.auth = auth;
    this.accountsUrl = `${auth.url}/identitytoolkit.googleapis.com/v1/projects/${projectId}/accounts`;
    this.file = file;
  }

  /** Fills the emulator from the file, then saves after each change, so that a crash loses a moment at most. */
  async restoreAndKeep(): Promise<void> {
    const users = await this.readFile();
    if (users.length > 0) await this.call('POST', ':batchCreate', { users });
    // An upload revokes every session; putting the date back keeps people signed in over a restart.
    for (const { localId, validSince } of users) {
      if (validSince) await this.call('POST', ':update', { localId, validSince });
    }
    this.auth.onChange(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.save().catch(reportUnsaved), QUIET_TIME_MS);
    });
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.catch(() => undefined).then(() => this.writeFile());
    await this.saving;
  }

  private async writeFile(): Promise<void> {
    const users: Account[] = [];
    let page: AccountPage = {};
    do {
      page = await this.call('GET', `:batchGet?maxResults=1000&nextPageToken=${page.nextPageToken ?? ''}`);
      users.push(...(page.users ?? []));
    } while (page.nextPageToken);
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(`${this.file}.new`, JSON.stringify(users, null, 2));
    await rename(`${this.file}.new`, this.file);
  }

  private async readFile(): Promise<readonly Account[]> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
      throw error;
    });
    return JSON.parse(text) as Account[];
  }

  private async call(method: 'GET' | 'POST', path: string, body?: object): Promise<AccountPage> {
    const response = await fetch(`${this.accountsUrl}${path}`, {
      method,
      headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The Auth emulator refused accounts${path}: ${await response.text()}`);
    return (await response.json()) as AccountPage;
  }
}

function reportUnsaved(error: unknown): void {
  console.error('  The accounts could not be saved:', error);
}
