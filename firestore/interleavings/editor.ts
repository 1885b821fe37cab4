import { deleteDB } from 'idb';

import type { OutboxNews } from '../../src/app/data/outbox/outbox.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';
import { EditorWindow } from './editor-window.ts';
import { LockRoom } from './lock-room.ts';
import type { World } from './world.ts';

/** One person at one device, with some windows open. */
export class Editor {
  readonly world: World;
  readonly actor: Actor;
  readonly diskName = `braid-${crypto.randomUUID()}`;
  readonly locks = new LockRoom();
  /** `offline` is a network that the browser knows to be gone; `down` one that only turns out to be. */
  network: 'up' | 'down' | 'offline' = 'up';
  #windows: EditorWindow[] = [];

  constructor(world: World, actor: Actor) {
    this.world = world;
    this.actor = actor;
  }

  /** Those that live. */
  get windows(): readonly EditorWindow[] {
    return this.#windows.filter((window) => !window.isDead);
  }

  openWindow(): { readonly window: EditorWindow; readonly opened: Promise<void> } {
    const window = new EditorWindow(this);
    this.#windows.push(window);
    return { window, opened: window.open() };
  }

  tellOthers(from: EditorWindow, news: OutboxNews): void {
    for (const window of this.windows.filter((other) => other !== from)) {
      void this.moment().then(() => window.hear(structuredClone(news)));
    }
  }

  /** A little while, of no fixed length. */
  async moment(): Promise<void> {
    for (let turns = this.world.chance.below(3); turns > 0; turns--)
      await new Promise((resolve) => setImmediate(resolve));
  }

  async leave(): Promise<void> {
    await Promise.all(this.#windows.map((window) => window.close()));
    await deleteDB(this.diskName);
  }
}
