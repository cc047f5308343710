package org.ctoportal.records;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Looks for a name and an address in the recycle bin: in drafts that are no records, and in who threw something away. What
 * records say stays in the bin as it was.
 */
@Component
class BinnedNames {

    private final RecycledObjectRepository objects;
    private final RecordClasses classes;
    private final NameScan names;

    BinnedNames(RecycledObjectRepository objects, RecordClasses classes, NameScan names) {
        this.objects = objects;
        this.classes = classes;
        this.names = names;
    }

    /** Numbers of those that name somebody. */
    Set<Long> places(ErasureSubject subject) {
        var written = new WrittenName(subject);
        var places = objects.findLines(Pageable.unpaged()).stream()
                .filter(line -> written.isIn(line.removedBy()))
                .map(RecycledLine::id)
                .collect(toSet());
        drafts().stream().filter(draft -> draft.says(written::isIn)).forEach(draft -> places.add(draft.id()));
        return places;
    }

    /** Writes over what {@link #places} found. What comes back of it still fits into its columns. */
    void replace(ErasureSubject subject, String nobody, String address) {
        var written = new WrittenName(subject);
        var fitting = names.fitting();
        RecordSlice.Rewriting over =
                (table, column, words) -> fitting.of(table, column, written.over(words, nobody, address));
        objects.findAllById(places(subject)).forEach(object -> object.forgetRemover(over));
        drafts().stream().filter(draft -> draft.says(written::isIn)).forEach(draft -> draft.rewrite(over));
    }

    private List<RecycledObject> drafts() {
        return objects.findByClassNameIn(
                classes.drafts().stream().map(RecordClass::name).toList());
    }
}
