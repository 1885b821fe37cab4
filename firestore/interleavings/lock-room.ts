interface Waiting {
  readonly owner: object;
  readonly enter: () => void;
}

/** The locks of one browser: as `navigator.locks`, first come first served, but a window that crashes gives back its own. */
export class LockRoom {
  readonly #queues = new Map<string, Waiting[]>();

  /** Runs `work` for `owner` once every earlier request for this lock is done. */
  async request(owner: object, name: string, work: () => Promise<void>): Promise<void> {
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    const entry = await new Promise<Waiting>((resolve) => {
      const waiting: Waiting = { owner, enter: () => resolve(waiting) };
      queue.push(waiting);
      if (queue.length === 1) waiting.enter();
    });
    try {
      await work();
    } finally {
      this.#leave(name, entry);
    }
  }

  /** All that a window held or waited for is free. */
  abandon(owner: object): void {
    for (const [name, queue] of this.#queues) {
      for (const entry of queue.filter((waiting) => waiting.owner === owner)) this.#leave(name, entry);
    }
  }

  #leave(name: string, entry: Waiting): void {
    const queue = this.#queues.get(name) ?? [];
    const place = queue.indexOf(entry);
    if (place < 0) return;
    queue.splice(place, 1);
    if (place === 0) queue[0]?.enter();
  }
}
