package org.ctoportal.interview.record;

import org.ctoportal.interview.search.SearchId;

/** A search in the list of records. */
record RecordedSearch(SearchId id, String title, String postingNumber) {

    /** As the database gives it. */
    RecordedSearch(long id, String title, String postingNumber) {
        this(new SearchId(id), title, postingNumber);
    }
}
