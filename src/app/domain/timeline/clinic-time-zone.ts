/** Whose clock and calendar the app shows, as an IANA name. Every clinic keeps British time for now. */
export const CLINIC_TIME_ZONE = 'Europe/London';
