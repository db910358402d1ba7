/**
 * Imported before everything else: a first, idle question wakes the engine that keeps the database, some 40 ms, while
 * the rest of the page is still being read. It makes nothing, unlike opening a database would.
 */
void indexedDB.databases();
