package org.ctoportal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.search.IndexReader.Row;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the signed-in person may see in the district acted in. A guest finds nothing. */
@Service
@PreAuthorize("isAuthenticated()")
public class FindingService {

    /** Shown of every kind before one asks for more. */
    public static final int OF_EACH = 5;

    public static final int PAGE = 25;

    private static final int LAST_PAGE = 400;

    private final IndexReader index;
    private final IndexFreshness freshness;
    private final ObjectProvider<SearchSource> sources;
    private final CurrentUser currentUser;

    FindingService(
            IndexReader index,
            IndexFreshness freshness,
            ObjectProvider<SearchSource> sources,
            CurrentUser currentUser) {
        this.index = index;
        this.freshness = freshness;
        this.sources = sources;
        this.currentUser = currentUser;
    }

    /** The best of every kind. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<FoundGroup> find(String typed) {
        var byKind = new EnumMap<FoundKind, List<Row>>(FoundKind.class);
        var said = rows(typed, (asked, person) -> index.best(asked, person, OF_EACH));
        said.rows()
                .forEach(row -> byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>())
                        .add(row));
        return byKind.entrySet().stream()
                .map(kind -> group(kind.getKey(), kind.getValue(), said.asked()))
                .toList();
    }

    /** One page of one kind, the first with number 0; none past the last. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<FoundGroup> find(String typed, FoundKind kind, int page) {
        var at = Math.clamp(page, 0, LAST_PAGE);
        var said = rows(typed, (asked, person) -> index.page(asked, person, kind, at, PAGE));
        return said.rows().isEmpty() ? Optional.empty() : Optional.of(group(kind, said.rows(), said.asked()));
    }

    /** What the person may begin. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<SearchAction> actions() {
        return sources.stream()
                .sorted(Comparator.comparing(SearchSource::kind))
                .flatMap(source -> source.actions().stream())
                .filter(action -> currentUser
                        .find()
                        .filter(one -> one.may(action.permission()))
                        .isPresent())
                .toList();
    }

    /** What opens at these places, in their order; nothing where several things open at one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Found> at(List<String> routes) {
        var person = currentUser.find();
        if (person.isEmpty() || routes.isEmpty()) {
            return List.of();
        }
        var byRoute = index.at(routes, person.get()).stream().collect(Collectors.groupingBy(Row::route));
        return byRoute.values().stream()
                .filter(rows -> rows.size() == 1)
                .map(List::getFirst)
                .sorted(Comparator.comparingInt(row -> routes.indexOf(row.route())))
                .map(row -> found(row, Query.of("")))
                .toList();
    }

    /** Where those of the things open that the person may open. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<Thing, String> places(Collection<Thing> things) {
        var kinds = kinds(things.stream().map(Thing::entity).collect(Collectors.toSet()));
        var person = currentUser.find();
        if (person.isEmpty() || kinds.isEmpty()) {
            return Map.of();
        }
        var numbers = things.stream().map(Thing::number).collect(Collectors.toSet());
        var places = new HashMap<Thing, String>();
        index.places(kinds.keySet(), numbers, person.get())
                .forEach(place -> kinds.getOrDefault(place.kind(), Set.of())
                        .forEach(entity -> places.putIfAbsent(new Thing(entity, place.number()), place.route())));
        return places;
    }

    /** The kinds in which one of the entities is found under its own number. */
    private Map<FoundKind, Set<String>> kinds(Set<String> entities) {
        var kinds = new EnumMap<FoundKind, Set<String>>(FoundKind.class);
        sources.stream()
                .sorted(Comparator.comparing(SearchSource::kind))
                .forEach(source -> source.follows().stream()
                        .filter(Followed::isItself)
                        .map(Followed::entity)
                        .filter(entities::contains)
                        .forEach(entity -> kinds.computeIfAbsent(source.kind(), kind -> new HashSet<>())
                                .add(entity)));
        return kinds;
    }

    private record Said(Query asked, List<Row> rows) {}

    /** Mistakes are forgiven only where nothing is found otherwise; what others could find does not count as found. */
    private Said rows(String typed, BiFunction<Query, SignedInPerson, List<Row>> read) {
        var asked = Query.of(typed);
        var person = currentUser.find();
        if (person.isEmpty() || asked.isEmpty()) {
            return new Said(asked, List.of());
        }
        freshness.catchUp(person.get().districtId());
        var sparing = asked.sparing(index::isCommon);
        var said = new Said(sparing, read.apply(sparing, person.get()));
        if (said.rows().isEmpty() && !sparing.equals(asked)) {
            // Slower, but nothing that is there is called missing.
            said = new Said(asked, read.apply(asked, person.get()));
        }
        if (said.rows().isEmpty() && asked.mayBeMistyped()) {
            // The first letter is seldom wrong, and all words of a large district are many.
            said = forgiving(said, index.vocabulary(asked.letters()), person.get(), read);
            return said.rows().isEmpty() ? forgiving(said, index.vocabulary(), person.get(), read) : said;
        }
        return said;
    }

    private static Said forgiving(
            Said before, Set<String> known, SignedInPerson person, BiFunction<Query, SignedInPerson, List<Row>> read) {
        var forgiving = before.asked().forgiving(known);
        return forgiving.equals(before.asked()) ? before : new Said(forgiving, read.apply(forgiving, person));
    }

    private static FoundGroup group(FoundKind kind, List<Row> rows, Query asked) {
        return new FoundGroup(
                kind,
                rows.stream().map(row -> found(row, asked)).toList(),
                rows.getFirst().total());
    }

    private static Found found(Row row, Query asked) {
        var inTitle = Words.of(row.title());
        var elsewhere = asked.terms().stream()
                .filter(term -> inTitle.stream().noneMatch(term::matches))
                .toList();
        var excerpt = Excerpt.around(
                row.words(), word -> elsewhere.stream().anyMatch(term -> term.matches(word)), asked::matches);
        return new Found(row.kind(), row.route(), Excerpt.whole(row.title(), asked::matches), excerpt);
    }
}
