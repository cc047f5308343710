package org.ctoportal.assessment.asked;

import java.util.HashMap;
import java.util.Map;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.authoring.approval.ApprovedDocumentService;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.stereotype.Component;

/** Counts the duties of the job descriptions approved last; a revision never changes, so each is read once. */
@Component
public class AskedSkillsReader {

    private static final String KIND = "JOB_DESCRIPTION";

    /** The section whose items are the duties. */
    private static final String DUTIES = "ESSENTIAL";

    /** More positions than a technology department has. */
    private static final int MOST = 50;

    private static final int KEPT = 1000;

    private final ApprovedDocumentService descriptions;
    private final RevisionService revisions;
    private final RecentlyUsed<Read, Map<String, Integer>> kept = new RecentlyUsed<>(KEPT);

    AskedSkillsReader(ApprovedDocumentService descriptions, RevisionService revisions) {
        this.descriptions = descriptions;
        this.revisions = revisions;
    }

    private record Read(DocumentId description, int revision) {}

    /** Of the district acted in, in the revisions approved last. */
    public AskedSkills read() {
        var all = descriptions.of(KIND).stream().limit(MOST).toList();
        var bySkill = new HashMap<String, Integer>();
        all.forEach(one -> kept.get(new Read(one.id(), one.revision()), () -> duties(one))
                .forEach((skill, duties) -> bySkill.merge(skill, duties, Integer::sum)));
        return new AskedSkills(
                all.size(),
                bySkill.values().stream().mapToInt(Integer::intValue).sum(),
                bySkill);
    }

    private Map<String, Integer> duties(ApprovedDocument description) {
        var bySkill = new HashMap<String, Integer>();
        revisions.get(description.id(), description.revision()).composed().section(DUTIES).stream()
                .flatMap(section -> section.items().stream())
                .map(ComposedClause::group)
                .filter(skill -> !skill.isEmpty())
                .forEach(skill -> bySkill.merge(skill, 1, Integer::sum));
        return bySkill;
    }
}
