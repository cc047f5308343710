package org.ctoportal.jobdescription;

import java.util.Map;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.NewDocument;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.testing.CedarHollow;

/**
 * Job descriptions that stand on older templates than those in use: there the summary, the service statement and the first
 * duty of leading say something else, and the goals stand in a clause of another code.
 */
public final class OlderDocuments {

    public static final String OLD_SERVICE =
            "The person in this position helps students, families and staff with patience";

    private final DraftService drafts;
    private final JobDescriptionService jobDescriptions;
    private final OtherVersions versions;

    public OlderDocuments(DraftService drafts, JobDescriptionService jobDescriptions, OtherVersions versions) {
        this.drafts = drafts;
        this.jobDescriptions = jobDescriptions;
        this.versions = versions;
    }

    public TemplateVersions versions() {
        return new TemplateVersions(
                versions.frameworkWith(Map.of("Serve on the superintendent's cabinet", "Sit in the cabinet")),
                versions.clausesWith(Map.of(
                        "leads the use of technology to improve", "guides the use of technology to improve",
                        "serves students, families and staff with patience",
                                "helps students, families and staff with patience",
                        "JD-SUMMARY-GOALS", "JD-GOALS")));
    }

    /** One with nothing decided but the answers. */
    public DocumentId draft() {
        return draft(CedarHollow.answers().title());
    }

    public DocumentId draft(String title) {
        return draft(title, content());
    }

    public DocumentId draft(String title, DocumentContent content) {
        var older = versions();
        return drafts.create(new NewDocument(
                JobDescriptionComposer.KIND,
                title,
                older.framework(),
                older.clauses(),
                content.withValue(Answers.TITLE, title)));
    }

    /** The content of a new document. */
    public DocumentContent content() {
        return jobDescriptions.get(jobDescriptions.draft(CedarHollow.answers())).content();
    }
}
