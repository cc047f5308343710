package org.ctoportal.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ctoportal.shared.Sha256;
import org.springframework.stereotype.Component;

/** Destroys records within the transaction that writes their certificate: all of them or none. */
@Component
class RecordShredder {

    private final RecordClasses classes;
    private final RecordRows rows;

    RecordShredder(RecordClasses classes, RecordRows rows) {
        this.classes = classes;
        this.rows = rows;
    }

    /**
     * Whether they are due and not held has been looked at.
     *
     * @throws RecordsStayException when other records need one of them
     */
    Destroyed destroy(RecordClass of, List<RecordRow> records, List<RetentionTerm> terms) {
        var digest = Sha256.digest();
        var counts = new LinkedHashMap<String, Integer>();
        for (var record : records) {
            var needed = rows.neededBy(of, record.number());
            if (!needed.isEmpty()) {
                throw new RecordsStayException(RecordsStayException.Why.NEEDED, names(needed));
            }
            var slice = rows.read(of, record.number());
            digest.update(slice.json().getBytes(StandardCharsets.UTF_8));
            slice.counts().forEach((table, many) -> counts.merge(table, many, Integer::sum));
            rows.remove(of, record.number());
        }
        return new Destroyed(
                of.name(),
                records.stream().map(RecordShredder::told).toList(),
                counts,
                terms.stream().map(RecordShredder::told).toList(),
                HexFormat.of().formatHex(digest.digest()));
    }

    /** The classes of the tables, or the tables where they are of none. */
    private List<String> names(List<String> tables) {
        var names = new ArrayList<String>();
        tables.forEach(table -> names.add(classes.kept().stream()
                .filter(one -> one.table().equals(table))
                .findFirst()
                .map(RecordClass::name)
                .orElse(table)));
        return names.stream().distinct().toList();
    }

    private static String told(RecordRow record) {
        return record.number() + "\t"
                + Optional.ofNullable(record.from()).map(Object::toString).orElse("") + "\t"
                + Optional.ofNullable(record.until()).map(Object::toString).orElse("");
    }

    private static String told(RetentionTerm term) {
        return term.isOwn() ? term.message() : term.message() + " (" + term.source() + ")";
    }
}
