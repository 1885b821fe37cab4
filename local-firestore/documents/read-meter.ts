/** Counts documents read as Cloud Firestore would bill them; lookups made by rules are kept apart. */
export class ReadMeter {
  readonly #total: ReadMeter | undefined;
  #documents = 0;
  #ruleLookups = 0;

  /** @param total another meter that counts along */
  constructor(total?: ReadMeter) {
    this.#total = total;
  }

  get documents(): number {
    return this.#documents;
  }

  get ruleLookups(): number {
    return this.#ruleLookups;
  }

  /** One query or get: every document returned, at least one. */
  count(documents: number): void {
    this.countUpdates(Math.max(1, documents));
  }

  /** Documents that reach an open listener after its first result: no minimum. */
  countUpdates(documents: number): void {
    this.#documents += documents;
    this.#total?.countUpdates(documents);
  }

  /** One aggregation: a read for each thousand documents counted, at least one. */
  countAggregation(documents: number): void {
    this.count(Math.ceil(documents / 1000));
  }

  countRuleLookup(): void {
    this.#ruleLookups += 1;
    this.#total?.countRuleLookup();
  }

  reset(): void {
    this.#documents = 0;
    this.#ruleLookups = 0;
  }
}
