/** What one table may hold: a year of a busy station. */
export const IMPORT_ROWS_MAX = 5000;
/** 5,000 rows of a page each are less. */
export const IMPORT_FILE_MAX_BYTES = 10 * 1024 * 1024;
export const IMPORT_FILE_ENDINGS = ['xlsx', 'csv'] as const;
/** A row's name and where it was are short; who needs more writes it into the words. */
export const IMPORT_NAME_MAX = 20;
export const IMPORT_WHERE_MAX = 60;
export const IMPORT_TARGET_MAX = 40;
