export type ThemeName = 'light' | 'dark' | 'low-light';
