package org.ctoportal.records;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All classes of records, whatever room they come from. */
@Component
class RecordClasses {

    private final List<RecordClass> all;

    RecordClasses(List<RecordSource> sources) {
        all = sources.stream()
                .flatMap(source -> source.classes().stream())
                .sorted(Comparator.comparing(RecordClass::kind).thenComparing(RecordClass::name))
                .toList();
    }

    List<RecordClass> all() {
        return all;
    }

    /** Those whose records are rows of the district. */
    List<RecordClass> kept() {
        return all.stream().filter(RecordClass::isKept).toList();
    }

    RecordClass get(String name) {
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(RecordNotFoundException::new);
    }
}
