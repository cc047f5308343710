package org.ctoportal.compensation.record;

import java.io.Serializable;
import java.util.List;

/** How long records of a class are kept, by each rule of the district. */
public record ClassRetention(RecordClass of, List<RetentionWord> words) implements Serializable {

    public ClassRetention {
        words = List.copyOf(words);
    }
}
