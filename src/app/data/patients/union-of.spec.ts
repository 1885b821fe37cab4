import { Subject } from 'rxjs';

import type { CollectionChanges } from '../collection-changes.ts';
import { unionOf } from './union-of.ts';

interface Item {
  readonly id: string;
}

type Changes = CollectionChanges<Item>;

const ORIGIN = { fromCache: false, receivedAt: '2026-05-05T09:00:00.000Z' };

function all(...ids: readonly string[]): Changes {
  return { reset: true, upserted: ids.map((id) => ({ id })), removed: [], ...ORIGIN };
}

function moved(removed: readonly string[], ...ids: readonly string[]): Changes {
  return { ...all(...ids), reset: false, removed };
}

describe('Two windows on a collection', () => {
  let main: Subject<Changes>;
  let besides: Subject<Changes>;
  let shown: Set<string>;
  let heard: number;

  beforeEach(() => {
    [main, besides, shown, heard] = [new Subject(), new Subject(), new Set(), 0];
    // As the store applies them.
    unionOf(main, besides).subscribe(({ reset, upserted, removed }) => {
      heard++;
      if (reset) shown.clear();
      for (const id of removed) shown.delete(id);
      for (const { id } of upserted) shown.add(id);
    });
  });

  it('show what either has, whichever answers first', () => {
    besides.next(all('old'));
    expect(heard).toBe(0);
    main.next(all('new'));
    expect([...shown].sort()).toEqual(['new', 'old']);
    besides.next(moved([], 'older'));
    expect([...shown].sort()).toEqual(['new', 'old', 'older']);
  });

  it('keep what one lets go of and the other has', () => {
    main.next(all('a', 'b'));
    besides.next(all('b'));
    main.next(moved(['a', 'b'], 'c'));
    expect([...shown].sort()).toEqual(['b', 'c']);
    besides.next(moved(['b']));
    expect([...shown]).toEqual(['c']);
  });

  it('keep what the second has when the first begins anew, and the other way round', () => {
    main.next(all('a'));
    besides.next(all('old'));
    main.next(all('b'));
    expect([...shown].sort()).toEqual(['b', 'old']);
    besides.next(all('b'));
    expect([...shown]).toEqual(['b']);
  });
});
