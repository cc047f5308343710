package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.Shelf;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.content.DocumentContent;

/**
 * A job description as the editor shows it.
 *
 * @param revision number the next export gets
 * @param answers the five answers as they stand now
 */
public record JobDescriptionDraft(
        DocumentId id,
        String title,
        DocumentContent content,
        DraftJobDescription answers,
        ComposedDocument composed,
        DutyBalance balance,
        SkillCoverage coverage,
        int revision,
        Instant savedAt,
        String savedBy,
        TemplateVersions versions,
        String frameworkVersion,
        Shelf shelf)
        implements Serializable {}
