/** How a live source stands: `denied` covers what is missing too, so that a refusal tells nothing. */
export type ListenStatus = 'closed' | 'opening' | 'live' | 'denied' | 'failed';
