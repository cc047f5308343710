package org.ctoportal.records;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What records of each class consist of. */
@Component
class RecordTrees {

    private final RecordClasses classes;
    private final TableKeys keys;
    private final Map<String, RecordTree> known = new ConcurrentHashMap<>();

    RecordTrees(RecordClasses classes, TableKeys keys) {
        this.classes = classes;
        this.keys = keys;
    }

    RecordTree of(RecordClass of) {
        var all = keys.all();
        return known.computeIfAbsent(of.name(), any -> RecordTree.of(of, all, owners(false), owners(true)));
    }

    /** Classes of which the table holds records or parts. */
    List<RecordClass> with(String table) {
        return classes.kept().stream().filter(one -> of(one).holds(table, one)).toList();
    }

    private Set<String> owners(boolean loose) {
        return classes.owning().stream()
                .filter(one -> one.loose() == loose)
                .map(RecordClass::table)
                .collect(toSet());
    }
}
