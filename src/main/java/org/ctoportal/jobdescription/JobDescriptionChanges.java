package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.ChangeSource;
import org.ctoportal.tasks.ChangedItem;
import org.ctoportal.tasks.TaskWords;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The job descriptions that were worked on last. */
@Component
class JobDescriptionChanges implements ChangeSource {

    private final JobDescriptionService descriptions;

    JobDescriptionChanges(JobDescriptionService descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public List<ChangedItem> changed(Asked asked) {
        if (!asked.may(Permissions.READ_DOCUMENTS)) {
            return List.of();
        }
        return descriptions.list("", PageRequest.of(0, asked.most())).stream()
                .map(one -> new ChangedItem(
                        TaskWords.of("tasks.changed.description", one.title()),
                        JobDescriptionRoutes.editorOf(one.id()),
                        one.changedAt(),
                        one.changedBy()))
                .toList();
    }
}
