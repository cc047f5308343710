package org.ctoportal.interview.decision.paper;

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
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.HiringDecisionService;
import org.ctoportal.interview.result.ResultNotOpenException;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.jobdescription.ExportedDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a decision as files. */
@Service
@PreAuthorize(Permissions.MAY_DECIDE_SEARCHES)
public class DecisionPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final HiringDecisionService decisions;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    DecisionPaperService(
            HiringDecisionService decisions, DistrictProfileService districts, DocumentRenderer renderer, Clock clock) {
        this.decisions = decisions;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * The paper of the decision as it stands.
     *
     * @throws ResultNotOpenException while somebody of the panel is still rating
     * @throws org.ctoportal.interview.search.SearchNotFoundException as for a search of another district
     */
    @Transactional(readOnly = true)
    public ExportedDocument export(SearchId search, DecisionPaper paper, DocumentFormat format) {
        var decision = decisions.get(search);
        var record = decision.record();
        if (record == null) {
            throw new ResultNotOpenException();
        }
        var masthead = masthead(decision);
        var document =
                switch (paper) {
                    case MEMO ->
                        MemoPaper.of(
                                decision, record, masthead, districts.profile().timeZone());
                    case PLAN -> PlanPaper.of(decision, record, masthead);
                };
        return new ExportedDocument(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }

    private Masthead masthead(DecisionDetails decision) {
        var district = districts.profile();
        var finality = decision.finality();
        var moment = finality == null ? clock.instant() : finality.at();
        return new Masthead(
                district.name(),
                LocalDate.ofInstant(moment, district.timeZone()).format(DATE),
                finality == null
                        ? decision.edition() == 0 ? "Draft" : "Draft " + decision.edition()
                        : "Final, edition " + decision.edition() + ", seal " + finality.shortSeal());
    }
}
