package org.ctoportal.jobdescription;

import java.io.Serializable;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.upgrade.UpgradePlan;

/**
 * What becomes of a draft on the template versions the district uses: shown first, and applied only while it still holds.
 *
 * @param draft the content it was made from
 */
public record UpgradePreview(DocumentId id, String title, DocumentContent draft, Side from, Side to, UpgradePlan plan)
        implements Serializable {

    /** Template versions, and how they are called. */
    public record Side(TemplateVersions versions, Pack framework, Pack clauses) implements Serializable {

        static Side of(Templates templates) {
            var framework = templates.framework();
            var clauses = templates.clauses();
            return new Side(
                    new TemplateVersions(framework.id(), clauses.id()),
                    new Pack(framework.name(), framework.version()),
                    new Pack(clauses.name(), clauses.version()));
        }
    }

    /** What one of them is called. */
    public record Pack(String name, String version) implements Serializable {}

    /** Whether the draft stands on the versions in use already. */
    public boolean isCurrent() {
        return from.equals(to);
    }
}
