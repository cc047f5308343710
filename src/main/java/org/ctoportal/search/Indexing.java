package org.ctoportal.search;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.district.tenancy.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Brings the index of a district up to date, some marks in a transaction. The district is held meanwhile: what is read
 * after it is held is what is committed by then, so whatever portal is last writes what is so last.
 */
@Component
class Indexing {

    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    private static final int TOGETHER = 40;

    private final SearchMarkRepository marks;
    private final SearchedDistrictRepository districts;
    private final IndexWriter writer;
    private final ManyRows rows;
    private final TenantScope scope;
    private final Supplier<Map<FoundKind, SearchSource>> sources;

    Indexing(
            SearchMarkRepository marks,
            SearchedDistrictRepository districts,
            IndexWriter writer,
            ManyRows rows,
            TenantScope scope,
            ObjectProvider<SearchSource> sources) {
        this.marks = marks;
        this.districts = districts;
        this.writer = writer;
        this.rows = rows;
        this.scope = scope;
        this.sources =
                SingletonSupplier.of(() -> sources.stream().collect(toMap(SearchSource::kind, source -> source)));
    }

    /** Has everything of the district read, unless its index is of the present edition. */
    void begin(DistrictId district) {
        try {
            scope.run(district, "index begun", () -> {
                var known = districts.findById(district.value());
                if (known.isEmpty()) {
                    districts.saveAndFlush(new SearchedDistrict(district));
                    markAll(district);
                } else {
                    districts
                            .findWithLockByDistrictId(district.value())
                            .filter(one -> !one.isCurrent())
                            .ifPresent(one -> {
                                one.makeCurrent();
                                markAll(district);
                            });
                }
            });
        } catch (DataIntegrityViolationException e) {
            log.debug("Another portal began the index of district {}", district.value(), e);
        }
    }

    private void markAll(DistrictId district) {
        writer.clear();
        rows.insert(sources.get().keySet().stream()
                .map(kind -> new SearchMark(district, kind, SearchMark.ALL))
                .toList());
    }

    /** Reads some of what changed; whether there was any, and nobody else is at it. */
    boolean step(DistrictId district) {
        try {
            return Boolean.TRUE.equals(
                    scope.call(district, "index brought up to date", () -> step(district, TOGETHER)));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                log.info("The index of district {} waits for its next turn", district.value(), e);
                return false;
            }
            log.error("One by one: the index of district {}", district.value(), e);
            return singly(district);
        }
    }

    /** Somebody else held what was needed, or the database is away: nothing is wrong with what is read. */
    private static boolean isPassing(RuntimeException fault) {
        return Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLTransientException
                        || cause instanceof SQLRecoverableException
                        || cause instanceof SQLNonTransientConnectionException);
    }

    /** What cannot be read is left out of the index until it changes again. */
    private boolean singly(DistrictId district) {
        for (var i = 0; i < TOGETHER; i++) {
            try {
                if (!Boolean.TRUE.equals(scope.call(district, "one thing indexed", () -> step(district, 1)))) {
                    return false;
                }
            } catch (RuntimeException e) {
                if (isPassing(e)) {
                    return false;
                }
                log.error("Left out of the index of district {}", district.value(), e);
                scope.run(district, "one mark dropped", () -> drop(district));
            }
        }
        return true;
    }

    private void drop(DistrictId district) {
        if (districts.findWithLockByDistrictId(district.value()).isPresent()) {
            marks.findByDistrictIdOrderById(district.value(), Limit.of(1)).forEach(marks::delete);
        }
    }

    private boolean step(DistrictId district, int most) {
        if (districts.findWithLockByDistrictId(district.value()).isEmpty()) {
            return false;
        }
        var found = marks.findByDistrictIdOrderById(district.value(), Limit.of(most));
        if (found.isEmpty()) {
            return false;
        }
        PortalReader.run(district, () -> read(district, found));
        return true;
    }

    private void read(DistrictId district, List<SearchMark> found) {
        var whole =
                found.stream().filter(mark -> mark.number() == SearchMark.ALL).findFirst();
        if (whole.isPresent()) {
            spread(district, whole.get());
            return;
        }
        var numbers = new EnumMap<FoundKind, Set<Long>>(FoundKind.class);
        found.forEach(mark -> numbers.computeIfAbsent(mark.kind(), kind -> new LinkedHashSet<>())
                .add(mark.number()));
        numbers.forEach((kind, some) -> {
            var source = sources.get().get(kind);
            writer.replace(kind, some, source == null ? List.of() : source.entries(some));
        });
        marks.deleteAll(
                found.stream().map(SearchMark::id).filter(Objects::nonNull).toList());
    }

    /** Everything of a kind is read again, each under a mark of its own: after a stop it goes on where it was. */
    private void spread(DistrictId district, SearchMark whole) {
        marks.deleteAll(district.value(), whole.kind(), Objects.requireNonNull(whole.id()));
        var source = sources.get().get(whole.kind());
        if (source == null) {
            return;
        }
        if (source.isReplacedAsWhole()) {
            writer.clear(whole.kind());
        }
        rows.insert(source.numbers().stream()
                .map(number -> new SearchMark(district, whole.kind(), number))
                .toList());
    }

    /** What is of no district is read again in every one. */
    void spreadOverDistricts() {
        scope.run(DistrictId.NONE, "index marks of every district", () -> {
            var found = marks.findByDistrictIdOrderById(DistrictId.NONE.value(), Limit.of(TOGETHER));
            rows.insert(districts.findDistricts().stream()
                    .flatMap(district -> found.stream()
                            .map(mark -> new SearchMark(new DistrictId(district), mark.kind(), mark.number())))
                    .toList());
            marks.deleteAll(
                    found.stream().map(SearchMark::id).filter(Objects::nonNull).toList());
        });
    }
}
