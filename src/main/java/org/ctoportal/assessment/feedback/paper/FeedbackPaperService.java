package org.ctoportal.assessment.feedback.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.assessment.feedback.FeedbackReportService;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback reports as files. */
@Service
@PreAuthorize(Permissions.MAY_ASK_FEEDBACK)
public class FeedbackPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final FeedbackReportService reports;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    FeedbackPaperService(FeedbackReportService reports, DistrictProfileService districts, DocumentRenderer renderer) {
        this.reports = reports;
        this.districts = districts;
        this.renderer = renderer;
    }

    /** The version of that number, or the last; as {@link FeedbackReportService#get} gives it to this reader. */
    @Transactional(readOnly = true)
    public FeedbackFile export(FeedbackRoundId id, @Nullable Integer number, DocumentFormat format) {
        var details = reports.get(id, number);
        var made = LocalDate.ofInstant(details.madeAt(), details.zone()).format(DATE);
        var masthead = new Masthead(
                districts.profile().name(), made, "Version " + details.report().number());
        var document = FeedbackPaper.of(details, masthead);
        return new FeedbackFile(
                format.fileName(
                        document.title() + " version " + details.report().number()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }
}
