/** The moment the gallery speaks of: Sunday afternoon in Shanghai. */
export const NOW = Date.UTC(2026, 10, 22, 6, 30);
