package org.ctoportal.interview.search;

import org.springframework.stereotype.Component;

/** For which position a search is. Asks for no permission; whoever uses it says first who may know. */
@Component
public class SearchTitles {

    private final SearchRepository searches;

    SearchTitles(SearchRepository searches) {
        this.searches = searches;
    }

    public String of(SearchId search) {
        return searches.findById(search.value()).map(Search::title).orElseThrow(SearchNotFoundException::new);
    }
}
