package org.ctoportal.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the index as one person may: what they may not see is in no row and in no count. */
@Component
class IndexReader {

    /** More places than this a beginning is not looked up in: reading them would take too long. */
    private static final int MANY = 50_000;

    private static final String WORDS =
            " from search_word where district_id = :district and in_title in (true, false) and ";

    private static final String TITLE = "case when in_title then %d else 0 end".formatted(Rank.TITLE);

    /** Of a word alone an entry has one row. */
    private static final String WORD =
            "select entry_id, %2$d + " + TITLE + " as points, 1 as needed" + WORDS + "word = :word%1$d";

    private static final String SOME_WORDS = "select entry_id, max(case when word = :word%1$d then %2$d"
            + " when word like :begin%1$d then %3$d else %4$d end + " + TITLE + ") as points, %5$d as needed"
            + " from search_word where district_id = :district and (in_title in (%6$s) and word like :begin%1$d"
            + " or in_title in (true, false) and (word = :word%1$d or word in (:near%1$d))) group by entry_id";

    private static final String VISIBLE =
            " e.district_id = :district and e.permission in (:may) and e.owner in (0, :person) and e.scope not in (:closed)";

    /** With the text of an entry, which is long: read of those that are shown, after all others are left out. */
    private static final String COLUMNS = "e.district_id, e.kind, e.title, e.words, e.route";

    private final FixedQuery query;
    private final ObjectProvider<SearchSource> sources;

    IndexReader(FixedQuery query, ObjectProvider<SearchSource> sources) {
        this.query = query;
        this.sources = sources;
    }

    record Row(FoundKind kind, String title, String words, String route, long total) {

        private static Row of(ResultSet row) throws SQLException {
            return new Row(
                    FoundKind.valueOf(row.getString("kind")),
                    row.getString("title"),
                    row.getString("words"),
                    row.getString("route"),
                    row.getLong("total"));
        }
    }

    /** The best of every kind, with how many there are. */
    @Transactional(readOnly = true)
    public List<Row> best(Query asked, SignedInPerson person, int ofEach) {
        var values = values(asked, person);
        values.put("most", ofEach);
        return query.list("""
                select %s, r.total from (
                    select e.id, h.points,
                        row_number() over (partition by e.kind order by h.points desc, e.changed_at desc, e.id desc) as place,
                        count(*) over (partition by e.kind) as total
                    from search_entry e force index (ix_search_entry_seen) join (%s) h on h.entry_id = e.id where %s) r
                straight_join search_entry e on e.district_id = :district and e.id = r.id
                where r.place <= :most order by r.points desc, e.changed_at desc, e.id desc""".formatted(COLUMNS, hits(asked), VISIBLE), Row::of, values);
    }

    /** One page of one kind. */
    @Transactional(readOnly = true)
    public List<Row> page(Query asked, SignedInPerson person, FoundKind kind, int page, int size) {
        var values = values(asked, person);
        values.put("kind", kind.name());
        values.put("size", size);
        values.put("skip", page * size);
        return query.list("""
                select %s, r.total from (
                    select e.id, h.points, count(*) over () as total
                    from search_entry e force index (ix_search_entry_seen) join (%s) h on h.entry_id = e.id
                    where %s and e.kind = :kind
                    order by h.points desc, e.changed_at desc, e.id desc limit :size offset :skip) r
                straight_join search_entry e on e.district_id = :district and e.id = r.id
                order by r.points desc, e.changed_at desc, e.id desc""".formatted(COLUMNS, hits(asked), VISIBLE), Row::of, values);
    }

    /** What opens at these places, in no order. */
    @Transactional(readOnly = true)
    public List<Row> at(Collection<String> routes, SignedInPerson person) {
        var values = reader(person);
        values.put("routes", routes);
        return query.list(
                "select " + COLUMNS + ", 1 as total from search_entry e where" + VISIBLE + " and e.route in (:routes)",
                Row::of,
                values);
    }

    record Place(FoundKind kind, long number, String route) {

        private static Place of(ResultSet row) throws SQLException {
            return new Place(FoundKind.valueOf(row.getString("kind")), row.getLong("number"), row.getString("route"));
        }
    }

    /** Where those of the kinds with one of the numbers open. */
    @Transactional(readOnly = true)
    public List<Place> places(Collection<FoundKind> kinds, Collection<Long> numbers, SignedInPerson person) {
        var values = reader(person);
        values.put("kinds", kinds.stream().map(FoundKind::name).toList());
        values.put("numbers", numbers);
        return query.list(
                "select e.district_id, e.kind, e.number, e.route from search_entry e where" + VISIBLE
                        + " and e.kind in (:kinds) and e.number in (:numbers)",
                Place::of,
                values);
    }

    /** Whether so much begins like this that it tells little. */
    @Transactional(readOnly = true)
    public boolean isCommon(String beginning) {
        return isCommon(beginning, MANY);
    }

    /** Whether it is found in more places than so many. */
    @Transactional(readOnly = true)
    public boolean isCommon(String beginning, int many) {
        return query.find(
                        "select district_id, count(*) as places from (select district_id" + WORDS
                                + "word like :begin limit " + (many + 1) + ") w group by district_id",
                        row -> row.getLong("places"),
                        Map.of("begin", beginning + "%"))
                .filter(places -> places > many)
                .isPresent();
    }

    /** Every word of the district that begins with one of the letters: nothing of it is shown, it is compared with. */
    @Transactional(readOnly = true)
    public Set<String> vocabulary(Collection<String> letters) {
        var values = new HashMap<String, Object>();
        letters.forEach(letter -> values.put("letter" + values.size(), letter + "%"));
        return vocabulary(
                values.keySet().stream()
                        .map(letter -> "word like :" + letter)
                        .collect(Collectors.joining(" or ", " and (", ")")),
                values);
    }

    /** Every word of the district. */
    @Transactional(readOnly = true)
    public Set<String> vocabulary() {
        return vocabulary("", Map.of());
    }

    private Set<String> vocabulary(String condition, Map<String, Object> values) {
        return new HashSet<>(query.list(
                "select distinct district_id, in_title, word from search_word where district_id = :district and in_title"
                        + " in (true, false)" + condition,
                row -> row.getString("word"),
                values));
    }

    private static String hits(Query asked) {
        var terms = IntStream.range(0, asked.terms().size())
                .mapToObj(i -> hits(
                        i, asked.terms().get(i), asked.isNeeded(asked.terms().get(i))))
                .toList();
        return terms.size() == 1
                ? terms.getFirst()
                : "select entry_id, sum(points) as points from (" + String.join(" union all ", terms)
                        + ") w group by entry_id having sum(needed) = "
                        + asked.terms().stream().filter(asked::isNeeded).count();
    }

    private static String hits(int place, Query.Term term, boolean needed) {
        if (!term.beginning() && term.near().isEmpty()) {
            return WORD.formatted(place, Rank.EXACT);
        }
        return SOME_WORDS.formatted(
                place, Rank.EXACT, Rank.BEGINNING, Rank.NEAR, needed ? 1 : 0, term.common() ? "true" : "true, false");
    }

    private Map<String, Object> values(Query asked, SignedInPerson person) {
        var values = reader(person);
        for (var i = 0; i < asked.terms().size(); i++) {
            var term = asked.terms().get(i);
            values.put("word" + i, term.word());
            values.put("begin" + i, term.beginning() ? term.word() + "%" : term.word());
            values.put("near" + i, term.near().isEmpty() ? List.of(term.word()) : term.near());
        }
        return values;
    }

    private Map<String, Object> reader(SignedInPerson person) {
        var may = person.getAuthorities().stream()
                .flatMap(authority -> Optional.ofNullable(authority.getAuthority()).stream())
                .map(authority -> authority.substring("ROLE_".length()));
        var closed = sources.stream().flatMap(source -> source.closedTo(person).stream());
        var values = new HashMap<String, Object>();
        values.put("may", Stream.concat(Stream.of(""), may).collect(Collectors.toList()));
        values.put("person", person.id().value());
        values.put(
                "closed", new ArrayList<>(Stream.concat(Stream.of("-"), closed).collect(Collectors.toSet())));
        return values;
    }
}
