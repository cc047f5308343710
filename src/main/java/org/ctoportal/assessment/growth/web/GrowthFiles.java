package org.ctoportal.assessment.growth.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.assessment.growth.EvidenceSheetService;
import org.ctoportal.assessment.growth.GrowthCalendarService;
import org.ctoportal.assessment.growth.GrowthFile;
import org.ctoportal.assessment.growth.GrowthPlanNotFoundException;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.StudyGroupId;
import org.ctoportal.assessment.growth.StudyGroupNotFoundException;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What growth plans and study groups are taken away as. */
@RestController
class GrowthFiles {

    private final EvidenceSheetService sheets;
    private final GrowthCalendarService calendars;

    GrowthFiles(EvidenceSheetService sheets, GrowthCalendarService calendars) {
        this.sheets = sheets;
        this.calendars = calendars;
    }

    @GetMapping(GrowthRoutes.SHEET_FILE)
    ResponseEntity<byte[]> sheet(@PathVariable String format) {
        return answer(sheets.export(formatOf(format)));
    }

    @GetMapping(GrowthRoutes.CALENDAR)
    ResponseEntity<byte[]> calendar() {
        return answer(calendars.own());
    }

    @GetMapping(GrowthRoutes.GROUP_CALENDAR)
    ResponseEntity<byte[]> calendar(@PathVariable long studyGroupId) {
        return answer(calendars.of(new StudyGroupId(studyGroupId)));
    }

    private static ResponseEntity<byte[]> answer(GrowthFile file) {
        return Download.of(file.name(), file.mediaType(), file.bytes());
    }

    private static DocumentFormat formatOf(String name) {
        return DocumentFormat.named(name).orElseThrow(GrowthPlanNotFoundException::new);
    }

    @ExceptionHandler({
        GrowthPlanNotFoundException.class,
        StudyGroupNotFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
