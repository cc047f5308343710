package org.ctoportal.compensation.policy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.content.DocumentContent;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it stands.
 *
 * @param common blanks that belong to no card
 * @param missing what keeps a paper from being taken away, by paper; papers without gaps are not in it
 * @param cost the latest estimate; none before the first
 */
public record PolicyDetails(
        PolicyId id,
        DocumentId document,
        String number,
        String title,
        DocumentContent content,
        ComposedDocument composed,
        List<CardDetails> cards,
        List<Blank> common,
        Map<PolicyPaper, List<Blank>> missing,
        @Nullable CostModelState cost,
        boolean open,
        Instant savedAt,
        String savedBy)
        implements Serializable {

    /** Codes of the certifications that Schedule A lists. */
    public List<String> approved() {
        return PolicyHeading.approved(content);
    }

    /** Whether every word of the paper is there. */
    public boolean isComplete(PolicyPaper paper) {
        return !missing.containsKey(paper);
    }
}
