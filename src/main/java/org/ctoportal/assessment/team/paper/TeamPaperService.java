package org.ctoportal.assessment.team.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamResultService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results of team assessments as files, for whom they are there. */
@Service
@PreAuthorize("isAuthenticated()")
public class TeamPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final TeamResultService results;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    TeamPaperService(TeamResultService results, DistrictProfileService districts, DocumentRenderer renderer) {
        this.results = results;
        this.districts = districts;
        this.renderer = renderer;
    }

    /** That it was taken is kept before it leaves. */
    @Transactional
    public TeamFile export(TeamAssessmentId id, DocumentFormat format) {
        var details = results.take(id, format.name());
        var made = LocalDate.ofInstant(details.madeAt(), details.zone()).format(DATE);
        var masthead = new Masthead(
                districts.profile().name(), made, details.instrument().source());
        var document = TeamPaper.of(details, masthead);
        return new TeamFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }
}
