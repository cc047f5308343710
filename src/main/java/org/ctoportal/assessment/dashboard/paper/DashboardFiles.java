package org.ctoportal.assessment.dashboard.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ctoportal.assessment.matrix.SkillsMatrixRoutes;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The skills of a team as files, for those who may read them. */
@RestController
class DashboardFiles {

    private final DashboardPaperService papers;

    DashboardFiles(DashboardPaperService papers) {
        this.papers = papers;
    }

    @GetMapping(SkillsMatrixRoutes.FILE)
    @Nullable
    ResponseEntity<byte[]> file(@PathVariable String format, HttpServletResponse response) throws IOException {
        var file = format.equals("csv")
                ? Optional.of(papers.csv())
                : DocumentFormat.named(format).map(papers::paper);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        return Download.of(file.get().name(), file.get().mediaType(), file.get().bytes());
    }
}
