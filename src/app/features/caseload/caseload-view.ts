export const SHOWN = ['all', 'review-overdue', 'changed-today'] as const;
/** Which part of the caseload is listed. */
export type Shown = (typeof SHOWN)[number];

const SORTS = ['name', 'review', 'activity'] as const;
export type Sort = (typeof SORTS)[number];

/** Each read from the address; anything unknown means the default. */
export function shownFrom(text: string | undefined): Shown {
  return SHOWN.find((shown) => shown === text) ?? 'all';
}

export function sortFrom(text: string | undefined): Sort {
  return SORTS.find((sort) => sort === text) ?? 'name';
}
