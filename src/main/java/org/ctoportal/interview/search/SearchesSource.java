package org.ctoportal.interview.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchAction;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Searches for a person are found by whoever reads them and applied in none of them. */
@Component
class SearchesSource implements SearchSource {

    private static final String SEARCH = "search:";

    private final SearchRepository searches;

    SearchesSource(SearchRepository searches) {
        this.searches = searches;
    }

    /** Of what belongs to a search. */
    static SearchEntry.Reader reader(long search) {
        return SearchEntry.Reader.whoMay(Permissions.READ_SEARCHES).within(SEARCH + search);
    }

    @Override
    public FoundKind kind() {
        return FoundKind.SEARCH;
    }

    @Override
    public List<SearchAction> actions() {
        return List.of(new SearchAction("find.action.search", SearchRoutes.LIST, Permissions.KEEP_SEARCHES));
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("Search", "title", "postingNumber"));
    }

    @Override
    public Collection<Long> numbers() {
        return searches.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return searches.findAllById(numbers).stream()
                .map(Search::details)
                .map(search -> new SearchEntry(
                        search.id().value(),
                        (search.title() + " " + search.postingNumber()).strip(),
                        "",
                        SearchRoutes.of(search.id()),
                        reader(search.id().value()),
                        search.begunAt()))
                .toList();
    }

    @Override
    public Set<String> closedTo(SignedInPerson person) {
        return person.may(Permissions.READ_SEARCHES)
                ? searches.findClosedTo(person.id().value(), person.getUsername()).stream()
                        .map(search -> SEARCH + search)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
