package org.ctoportal.interview.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the records of a search leaves at a level.
 *
 * @param parts by their name, in the order of a bundle
 */
record PackedRecords(RedactionLevel level, Map<String, RecordContent> parts) {

    PackedRecords {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    List<Withheld> withheld() {
        return parts.values().stream()
                .flatMap(content -> content.withheld().stream())
                .toList();
    }
}
