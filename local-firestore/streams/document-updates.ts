import type { DocumentName, StoredDocument } from '../documents/document.ts';
import type { Micros } from '../values/value.ts';
import { documentChanged, documentDeleted, documentText } from './listen-messages.ts';
import type { MembershipChange } from './membership.ts';

interface DocumentUpdate {
  readonly document: StoredDocument | undefined;
  readonly targetIds: number[];
  readonly removedTargetIds: number[];
}

/** Makes each document's JSON text once, however many listeners are told. */
export class DocumentTexts {
  readonly #texts = new Map<StoredDocument, string>();

  of(document: StoredDocument): string {
    const text = this.#texts.get(document) ?? documentText(document);
    this.#texts.set(document, text);
    return text;
  }
}

/** What one commit means for all targets of one stream: each document once, with every target it joins or leaves. */
export class DocumentUpdates {
  readonly #updates = new Map<DocumentName, DocumentUpdate>();
  #billedReads = 0;

  /** Documents as Cloud Firestore bills them: for each target, all but deleted ones. */
  get billedReads(): number {
    return this.#billedReads;
  }

  note(targetId: number, { name, document, isMember }: MembershipChange): void {
    const update = this.#updates.get(name) ?? { document, targetIds: [], removedTargetIds: [] };
    (isMember ? update.targetIds : update.removedTargetIds).push(targetId);
    this.#updates.set(name, update);
    if (document) this.#billedReads += 1;
  }

  *messages(time: Micros, texts: DocumentTexts): Iterable<string> {
    for (const [name, { document, targetIds, removedTargetIds }] of this.#updates) {
      if (document) yield documentChanged(texts.of(document), targetIds, removedTargetIds);
      else yield documentDeleted(name, time, removedTargetIds);
    }
  }
}
