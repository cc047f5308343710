package org.ctoportal.interview.search;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Candidates are found by name, code and address wherever their search is read. */
@Component
class CandidateSource implements SearchSource {

    private final CandidateRepository candidates;
    private final SearchRepository searches;

    CandidateSource(CandidateRepository candidates, SearchRepository searches) {
        this.candidates = candidates;
        this.searches = searches;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.CANDIDATE;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("Candidate", "name", "email", "phone"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return candidates.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var found = candidates.findAllById(numbers);
        var about = searches.findAllById(found.stream().map(Candidate::searchId).collect(Collectors.toSet())).stream()
                .map(Search::details)
                .collect(toMap(search -> search.id().value(), search -> search));
        return found.stream().map(candidate -> entry(candidate, about)).toList();
    }

    private static SearchEntry entry(Candidate candidate, Map<Long, SearchDetails> about) {
        var summary = candidate.summary();
        var search = Objects.requireNonNull(about.get(candidate.searchId()));
        var named = summary.name().equals(summary.code()) ? summary.code() : summary.code() + " " + summary.name();
        return new SearchEntry(
                candidate.id(),
                named,
                (search.title() + " " + summary.email()).strip(),
                SearchRoutes.of(search.id(), summary.id()),
                SearchesSource.reader(candidate.searchId()),
                search.begunAt());
    }
}
