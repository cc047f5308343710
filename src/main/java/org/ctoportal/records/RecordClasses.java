package org.ctoportal.records;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All classes of records, whatever room they come from. */
@Component
class RecordClasses {

    private final List<RecordClass> all;
    private final List<RecordClass> drafts;

    RecordClasses(List<RecordSource> sources) {
        all = sources.stream()
                .flatMap(source -> source.classes().stream())
                .sorted(Comparator.comparing(RecordClass::kind).thenComparing(RecordClass::name))
                .toList();
        drafts = sources.stream().flatMap(source -> source.drafts().stream()).toList();
    }

    List<RecordClass> all() {
        return all;
    }

    /** Those whose records are rows of the district. */
    List<RecordClass> kept() {
        return all.stream().filter(RecordClass::isKept).toList();
    }

    /** Tables of the district whose rows are records, or drafts of what is none. */
    List<RecordClass> owning() {
        return Stream.concat(all.stream(), drafts.stream())
                .filter(RecordClass::isKept)
                .toList();
    }

    /** What is no record, yet goes through the bin. */
    List<RecordClass> drafts() {
        return drafts;
    }

    /** Also what is no record. */
    RecordClass get(String name) {
        return Stream.concat(all.stream(), drafts.stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(RecordNotFoundException::new);
    }
}
