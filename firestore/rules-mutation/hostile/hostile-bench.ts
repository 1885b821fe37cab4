import { Random } from '../../../seed/random.ts';
import type { Party } from '../../../src/app/domain/access/access-matrix.ts';
import { PARTIES } from '../../../src/app/domain/access/access-matrix.ts';
import { databasePool } from '../database-pool.ts';
import { CapturedRequests } from './captured-requests.ts';
import { HostileDatabase } from './hostile-database.ts';
import type { HostileRequest } from './hostile-request.ts';
import { randomRequest } from './hostile-request.ts';

export type Answer = 'allowed' | 'refused' | 'malformed';

/** A request that the rules answer otherwise than the access matrix; its seed makes the same one again. */
export interface Disagreement extends HostileRequest {
  readonly seed: number;
  readonly answer: Answer;
}

/** What a party's requests came to. */
export interface PartyTally extends Readonly<Record<Answer, number>> {
  readonly party: Party;
  readonly disagreements: readonly Disagreement[];
}

/** Sends random requests and holds the answers against the access matrix. */
export class HostileBench {
  readonly #database: HostileDatabase;
  readonly #captured: CapturedRequests;

  private constructor(database: HostileDatabase) {
    this.#database = database;
    this.#captured = new CapturedRequests(database);
  }

  static async open(rules: string): Promise<HostileBench> {
    await databasePool.start();
    databasePool.useRules(rules);
    return new HostileBench(await HostileDatabase.open());
  }

  close(): Promise<void> {
    return databasePool.stop();
  }

  /** Sends `count` requests of one party, of the seeds from `first` on. */
  async try(party: Party, first: number, count: number): Promise<PartyTally> {
    const counts: Record<Answer, number> = { allowed: 0, refused: 0, malformed: 0 };
    const disagreements: Disagreement[] = [];
    for (let seed = first; seed < first + count; seed += 1) {
      const random = new Random(seed * PARTIES.length + PARTIES.indexOf(party));
      const request = await randomRequest(party, random, this.#captured);
      const answer = await this.#send(request);
      counts[answer] += 1;
      if (request.isAllowed !== (answer === 'allowed')) disagreements.push({ ...request, seed, answer });
    }
    return { party, ...counts, disagreements };
  }

  async #send({ url, authorization, body, before }: HostileRequest): Promise<Answer> {
    this.#database.hold(before);
    const headers = { 'Content-Type': 'text/plain', ...(authorization !== undefined && { authorization }) };
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    // The stream of a query may begin well and end in a refusal.
    if (response.status === 403 || text.includes('PERMISSION_DENIED')) return 'refused';
    return response.ok ? 'allowed' : 'malformed';
  }
}
