package org.ctoportal.jobdescription.posting;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.AheadItem;
import org.ctoportal.tasks.AheadSource;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** When published postings close. */
@Component
class PostingDates implements AheadSource {

    private final PostingRepository postings;

    PostingDates(PostingRepository postings) {
        this.postings = postings;
    }

    @Override
    public List<AheadItem> ahead(Asked asked) {
        if (!asked.may(Permissions.READ_DOCUMENTS)) {
            return List.of();
        }
        var from = asked.today().atStartOfDay(asked.zone()).toInstant();
        return postings.findClosing(from, Limit.of(asked.most())).stream()
                .map(one -> new AheadItem(
                        one.at().atZone(asked.zone()).toLocalDate(),
                        TaskWords.of("tasks.ahead.posting", one.title()),
                        PostingRoutes.editorOf(new PostingId(one.posting()))))
                .toList();
    }
}
