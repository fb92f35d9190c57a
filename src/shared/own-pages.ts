// Where the extension's own pages lie, from the package's root: for links between them and for `runtime.getURL`.

export const LIBRARY_PAGE = '/src/pages/library/index.html';
export const SETTINGS_PAGE = '/src/pages/settings/index.html';
export const WELCOME_PAGE = '/src/pages/welcome/index.html';

/** An incident's own page in the library. */
export const incidentPageOf = (id: string) => `${LIBRARY_PAGE}#/incident/${encodeURIComponent(id)}`;
