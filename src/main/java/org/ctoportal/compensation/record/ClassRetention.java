package org.ctoportal.compensation.record;

import java.io.Serializable;
import java.util.List;

/** How long records of some classes are kept, by the rules that are the same for them. */
public record ClassRetention(List<RecordClass> of, List<RetentionWord> words) implements Serializable {

    public ClassRetention {
        of = List.copyOf(of);
        words = List.copyOf(words);
    }
}
