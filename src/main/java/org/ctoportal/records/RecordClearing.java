package org.ctoportal.records;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For rooms that clear by the clock what nothing keeps. Destroys nothing itself and asks for no permission; it needs somebody to
 * act for, since rules are asked.
 */
@Component
public class RecordClearing {

    private final RecordClasses classes;
    private final RetentionTerms terms;
    private final RecordReader reader;
    private final RecordQueue queue;

    RecordClearing(RecordClasses classes, RetentionTerms terms, RecordReader reader, RecordQueue queue) {
        this.classes = classes;
        this.terms = terms;
        this.reader = reader;
        this.queue = queue;
    }

    /**
     * Those of the class among these that neither a rule nor the district keeps for a time, and no hold; none is set until the
     * transaction ends. What has a term is destroyed by a person who answers for it, not by a clock.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> free(String className, List<Long> numbers) {
        var of = classes.get(className);
        var kept = terms.all();
        if (!kept.getOrDefault(className, List.of()).isEmpty()) {
            return List.of();
        }
        queue.pass();
        return reader.find(of, kept, numbers).stream()
                .filter(row -> !row.held())
                .map(RecordRow::number)
                .toList();
    }
}
