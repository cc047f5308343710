package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.authoring.DocumentId;
import org.ctoportal.document.DocumentFormat;
import org.junit.jupiter.api.Test;

class JobDescriptionRoutesTest {

    private static final DocumentId ID = new DocumentId(7);

    @Test
    void places_of_a_job_description_are_told_by_its_number() {
        assertThat(JobDescriptionRoutes.editorOf(ID)).isEqualTo("job-descriptions/7");
        assertThat(JobDescriptionRoutes.previewOf(ID, 42)).isEqualTo("job-descriptions/7/preview?v=42");
        assertThat(JobDescriptionRoutes.fileOf(ID, 2, DocumentFormat.PDF, false))
                .isEqualTo("job-descriptions/7/revisions/2/pdf");
        assertThat(JobDescriptionRoutes.fileOf(ID, 2, DocumentFormat.MARKDOWN, true))
                .isEqualTo("job-descriptions/7/revisions/2/markdown?sources=true");
    }
}
