package org.ctoportal.authoring;

import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.PackVersionId;

/** Starts a document of a kind, pinned to template versions. */
public record NewDocument(
        String kind, String title, PackVersionId framework, PackVersionId clauses, DocumentContent content) {}
