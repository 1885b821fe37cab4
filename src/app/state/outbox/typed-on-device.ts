import { Injectable } from '@angular/core';

import { onDevice } from '../../data/on-device/on-device.ts';

/** Somebody who signs out waits no longer for the device. */
const PATIENCE_MS = 2000;

/** What an account typed in any window and has on this device alone. */
@Injectable({ providedIn: 'root' })
export class TypedOnDevice {
  /** False where the device does not say. */
  async isThere(uid: string): Promise<boolean> {
    const { hasTyped } = await import('../../data/on-device/typed-rows.ts');
    return inTime(
      onDevice((database) => hasTyped(database, uid)),
      false,
    );
  }

  /** Settles once it is gone, or once nobody would wait any longer. */
  async forget(uid: string): Promise<void> {
    await this.leave(uid, false);
  }

  /** Takes what was opened and never typed in. */
  async tidy(uid: string): Promise<void> {
    await this.leave(uid, true);
  }

  private async leave(uid: string, isKept: boolean): Promise<void> {
    const { forgetTyped } = await import('../../data/on-device/typed-rows.ts');
    await inTime(
      onDevice((database) => forgetTyped(database, uid, isKept)),
      undefined,
    );
  }
}

async function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE_MS));
  return Promise.race([work.catch(() => otherwise), late]);
}
