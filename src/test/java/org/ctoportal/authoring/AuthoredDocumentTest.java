package org.ctoportal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.junit.jupiter.api.Test;

class AuthoredDocumentTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-24T18:00:00Z");

    private static final Author JORDAN = new Author(new PersonId(7), "Jordan Reyes");
    private static final Author SAM = new Author(new PersonId(12), "Sam Whitfield");

    private final AuthoredDocument document = new AuthoredDocument(
            new NewDocument(
                    "JOB_DESCRIPTION",
                    "CTO",
                    new PackVersionId(1),
                    new PackVersionId(2),
                    DocumentContent.of(Map.of(), Map.of())),
            new StoredContent("{}", ""),
            JORDAN,
            MORNING);

    @Test
    void a_new_document_has_no_revision() {
        assertThat(document.lastRevision()).isZero();
        assertThat(document.isRevisionCurrent()).isFalse();
    }

    @Test
    void a_change_remembers_who_made_it_and_when() {
        document.change("CIO", new StoredContent("{\"a\":1}", ""), SAM, NOON);

        assertThat(document.title()).isEqualTo("CIO");
        assertThat(document.changedBy()).isEqualTo("Sam Whitfield");
        assertThat(document.changedAt()).isEqualTo(NOON);
    }

    @Test
    void whoever_changes_it_has_drafted_it_until_a_revision_is_agreed_to() {
        assertThat(document.drafters()).containsExactly(JORDAN.id());

        document.change("CIO", new StoredContent("{}", ""), SAM, NOON);
        assertThat(document.drafters()).containsExactlyInAnyOrder(JORDAN.id(), SAM.id());

        document.forgetDrafters();
        assertThat(document.drafters()).isEmpty();
    }

    @Test
    void a_change_of_nothing_leaves_no_trace() {
        document.nextRevision();
        document.change("CTO", new StoredContent("{}", ""), SAM, NOON);

        assertThat(document.changedBy()).isEqualTo("Jordan Reyes");
        assertThat(document.isRevisionCurrent()).isTrue();
    }

    @Test
    void a_kept_draft_counts_as_kept_until_it_changes() {
        assertThat(document.nextRevision()).isEqualTo(1);
        assertThat(document.isRevisionCurrent()).isTrue();

        document.change("CTO", new StoredContent("{\"a\":1}", ""), SAM, NOON);

        assertThat(document.isRevisionCurrent()).isFalse();
        assertThat(document.nextRevision()).isEqualTo(2);
    }
}
