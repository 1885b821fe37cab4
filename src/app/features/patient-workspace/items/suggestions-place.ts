/** The element that shows a suggestion on the card of what it is about. */
export function suggestionElement(id: string): string {
  return `suggestion-${id.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
}
