package org.ctoportal.authoring;

import java.time.Instant;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.PackVersionId;

/** A kept revision with the words it had, and the template versions they came from. */
public record RevisionDetails(
        int number,
        PackVersionId framework,
        PackVersionId clauses,
        DocumentContent content,
        ComposedDocument composed,
        Instant createdAt,
        String createdBy) {

    public TemplateVersions versions() {
        return new TemplateVersions(framework, clauses);
    }
}
