package org.ctoportal.interview.search;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.ChangeSource;
import org.ctoportal.tasks.ChangedItem;
import org.ctoportal.tasks.TaskWords;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Searches in which candidates were moved on last, and those that were begun. */
@Component
class SearchChanges implements ChangeSource {

    private final SearchRepository searches;

    SearchChanges(SearchRepository searches) {
        this.searches = searches;
    }

    @Override
    public List<ChangedItem> changed(Asked asked) {
        if (!asked.may(Permissions.READ_SEARCHES)) {
            return List.of();
        }
        return searches.findLastMoved(asked.number(), asked.person().getUsername(), Limit.of(asked.most())).stream()
                .map(one -> new ChangedItem(
                        TaskWords.of("tasks.changed.search", one.title()),
                        SearchRoutes.of(new SearchId(one.search())),
                        one.at(),
                        one.by()))
                .toList();
    }
}
