package org.ctoportal.records;

import java.util.List;
import org.ctoportal.framework.FrameworkRoutes;
import org.springframework.stereotype.Component;

/**
 * Editions of templates are no records: what is published of them is kept as a version. One in the making can be brought back.
 * Their room stands below this one, so it is spoken of here.
 */
@Component
class TemplateRecordSource implements RecordSource {

    static final String EDITION = "template-edition";

    @Override
    public List<RecordClass> classes() {
        return List.of();
    }

    @Override
    public List<RecordClass> drafts() {
        return List.of(RecordClass.of(EDITION, RecordKind.OTHER, "edition", "r.changed_at", FrameworkRoutes::editionOf)
                .titled("r.pack_code"));
    }
}
