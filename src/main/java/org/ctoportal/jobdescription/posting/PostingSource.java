package org.ctoportal.jobdescription.posting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Postings are found by number, title and what their terms say. */
@Component
class PostingSource implements SearchSource {

    private final PostingRepository postings;
    private final ContentJson json;

    PostingSource(PostingRepository postings, ContentJson json) {
        this.postings = postings;
        this.json = json;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.POSTING;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("Posting", "title", "terms"));
    }

    @Override
    public Collection<Long> numbers() {
        return postings.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return postings.findAllById(numbers).stream().map(this::entry).toList();
    }

    private SearchEntry entry(Posting posting) {
        var terms = json.read(posting.terms(), PostingTerms.class);
        return new SearchEntry(
                posting.id(),
                posting.number().text() + " " + posting.title(),
                Stream.concat(terms.words().values().stream(), Stream.of(terms.applyLink(), terms.website()))
                        .collect(Collectors.joining("\n")),
                PostingRoutes.editorOf(new PostingId(posting.id())),
                SearchEntry.Reader.whoMay(Permissions.READ_DOCUMENTS),
                posting.changedAt());
    }
}
