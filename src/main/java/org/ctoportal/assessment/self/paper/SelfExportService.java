package org.ctoportal.assessment.self.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfShareService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners take of their self-assessments. */
@Service
@PreAuthorize(Permissions.MAY_ASSESS_SELF)
public class SelfExportService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final SelfAssessmentService assessments;
    private final SelfShareService shares;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    SelfExportService(
            SelfAssessmentService assessments,
            SelfShareService shares,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            Clock clock) {
        this.assessments = assessments;
        this.shares = shares;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * Its answers or its report as a file; that it was taken is kept in its history.
     *
     * @throws org.ctoportal.assessment.self.SelfAssessmentNotFoundException when it is not of whoever is signed in
     */
    @Transactional
    public SelfFile take(SelfAssessmentId id, SelfFormat format) {
        var details = assessments.get(id);
        shares.taken(id, format.name());
        return switch (format) {
            case CSV -> new SelfFile(name(details) + ".csv", "text/csv;charset=UTF-8", SelfAnswerFile.csv(details));
            case JSON -> new SelfFile(name(details) + ".json", "application/json", SelfAnswerFile.json(details));
            case PDF, DOCX, HTML, MARKDOWN, TEXT -> paper(details, DocumentFormat.valueOf(format.name()));
        };
    }

    private SelfFile paper(SelfAssessmentDetails details, DocumentFormat format) {
        var district = districts.profile();
        var masthead = new Masthead(
                district.name(),
                LocalDate.ofInstant(clock.instant(), district.timeZone()).format(DATE),
                details.run().instrument().source());
        var document = SelfReportPaper.of(details, masthead, district.timeZone());
        return new SelfFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }

    private static String name(SelfAssessmentDetails details) {
        return "self-assessment-" + details.run().run() + "-" + details.run().edition();
    }
}
