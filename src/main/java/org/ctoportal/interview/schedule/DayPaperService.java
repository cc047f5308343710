package org.ctoportal.interview.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.ExportedDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of interview days as files. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class DayPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final DayShelf shelf;
    private final SearchService searches;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    DayPaperService(
            DayShelf shelf,
            SearchService searches,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            Clock clock) {
        this.shelf = shelf;
        this.searches = searches;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ExportedDocument export(SearchId id, InterviewDayId dayId, DayPaper paper, DocumentFormat format) {
        var search = searches.get(id);
        var day = shelf.details(shelf.get(id, dayId));
        var district = districts.profile();
        var masthead = new Masthead(
                district.name(),
                "Printed "
                        + LocalDate.ofInstant(clock.instant(), district.timeZone())
                                .format(DATE),
                "");
        var document = DayPlanPaper.of(search.title(), day, paper, masthead);
        return new ExportedDocument(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }
}
