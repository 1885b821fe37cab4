import type { Account } from '../access/account.ts';
import { mayEditItem } from '../access/may-edit-item.ts';
import { strandOf } from '../access/roles.ts';
import type { Strand } from '../access/strands.ts';
import type { IsoInstant } from '../patient/patient.ts';
import type { PlanRecord } from './plan-record.ts';
import type { SuggestionContent } from './suggestion.ts';

export type Suggestion = PlanRecord<SuggestionContent>;

/** How long its author is shown the answer beside the document, in days. */
const ANSWER_SHOWN_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whether this person suggests changes to a part of the plan that is `to`’s, of a record that they have open. */
export function maySuggest(account: Account, to: Strand): boolean {
  const own = strandOf(account);
  return own !== null && own !== to;
}

/** `item` is the document that the suggestion is about, where it is known: any prescriber decides about a medicine. */
export function mayDecide(
  account: Account,
  { content }: Suggestion,
  item?: Parameters<typeof mayEditItem>[1],
): boolean {
  if (content.status !== 'open') return false;
  const own = strandOf(account);
  if (own === content.to) return true;
  return content.collection === 'interventions' && item !== undefined && mayEditItem(account, item);
}

/** Whether this person may take it back, which can be said only of what the server knows. */
export function mayWithdraw(account: Account, { rev, content, createdBy }: Suggestion): boolean {
  return rev > 0 && content.status === 'open' && createdBy === account.uid;
}

/** Those about one document that somebody should see there: open ones, and what their own lately came to. Oldest first. */
export function suggestionsAbout(
  all: readonly Suggestion[],
  { collection, docId }: Pick<SuggestionContent, 'collection' | 'docId'>,
  reader: { readonly uid: string | null; readonly now: IsoInstant },
): readonly Suggestion[] {
  return all
    .filter(({ content }) => content.collection === collection && content.docId === docId)
    .filter((each) => each.content.status === 'open' || isNewsTo(reader, each))
    .sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1));
}

function isNewsTo(reader: { readonly uid: string | null; readonly now: IsoInstant }, each: Suggestion): boolean {
  const { status } = each.content;
  if (each.createdBy !== reader.uid || (status !== 'accepted' && status !== 'declined')) return false;
  return Date.parse(reader.now) - Date.parse(each.updatedAt) < ANSWER_SHOWN_DAYS * DAY_MS;
}
