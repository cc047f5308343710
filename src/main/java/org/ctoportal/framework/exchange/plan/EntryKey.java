package org.ctoportal.framework.exchange.plan;

/**
 * What an entry is known by in base, draft and file alike.
 *
 * @param path the fields from the top that lead to its list
 * @param owner the code of the entry above, only where the code alone is not enough
 */
record EntryKey(String path, String owner, String code) {

    static final EntryKey ROOT = new EntryKey("", "", "");
}
