package org.ctoportal.interview.result.paper;

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
import org.ctoportal.interview.result.PanelResultService;
import org.ctoportal.interview.result.ResultNotOpenException;
import org.ctoportal.interview.scorecard.PanelScoresService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.jobdescription.ExportedDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a result as files. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class ResultPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final PanelResultService results;
    private final PanelScoresService scores;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    ResultPaperService(
            PanelResultService results,
            PanelScoresService scores,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            Clock clock) {
        this.results = results;
        this.scores = scores;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * The paper of the result as it stands, without what is of candidates from whom the reader stepped back.
     *
     * @throws ResultNotOpenException while somebody is still rating
     * @throws org.ctoportal.interview.search.SearchNotFoundException as for a search of another district
     */
    @Transactional(readOnly = true)
    public ExportedDocument export(SearchId search, ResultPaper paper, DocumentFormat format) {
        var details = results.get(search);
        var record = details.record();
        if (record == null) {
            throw new ResultNotOpenException();
        }
        var district = districts.profile();
        var masthead = new Masthead(
                district.name(),
                LocalDate.ofInstant(clock.instant(), district.timeZone()).format(DATE),
                "Kit edition " + record.kit().edition() + ", seal "
                        + record.kit().shortSeal());
        var document =
                switch (paper) {
                    case COMPARISON -> ComparisonPaper.of(details, record, masthead);
                    case SCORE_SHEETS ->
                        FilledSheetsPaper.of(details, record, scores.filled(search), masthead, district.timeZone());
                };
        return new ExportedDocument(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }
}
