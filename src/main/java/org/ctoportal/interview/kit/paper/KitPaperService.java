package org.ctoportal.interview.kit.paper;

import java.time.Clock;
import java.time.LocalDate;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.CandidateSheet;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.jobdescription.ExportedDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a kit as files. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_KITS)
public class KitPaperService {

    private final InterviewKitService kits;
    private final KitApprovalService approvals;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    KitPaperService(
            InterviewKitService kits,
            KitApprovalService approvals,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            Clock clock) {
        this.kits = kits;
        this.approvals = approvals;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** As the kit stands. Fails with {@link org.ctoportal.interview.kit.KitNotFoundException} as for one of another district. */
    @Transactional(readOnly = true)
    public ExportedDocument export(InterviewKitId id, KitPaper paper, DocumentFormat format) {
        return file(PrintedKit.of(kits.get(id)), paper, format);
    }

    /** As the kit was frozen under that number. */
    @Transactional(readOnly = true)
    public ExportedDocument export(InterviewKitId id, int edition, KitPaper paper, DocumentFormat format) {
        return file(PrintedKit.of(approvals.edition(id, edition), kits.get(id).framework()), paper, format);
    }

    private ExportedDocument file(PrintedKit kit, KitPaper paper, DocumentFormat format) {
        var document = document(kit, paper);
        return new ExportedDocument(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }

    private Document document(PrintedKit kit, KitPaper paper) {
        var masthead = masthead(kit);
        return switch (paper) {
            case KIT -> PanelKitPaper.of(kit, masthead);
            case SCORE_SHEET -> ScorePaper.of(kit, masthead);
            case CANDIDATE_SHEET ->
                CandidatePaper.of(
                        kit.title(),
                        CandidateSheet.of(kit.kit(), kit.content().sharedInAdvance()),
                        kit.content().materials().workSamples().stream()
                                .map(sample ->
                                        sample.name() + ": " + kit.words().time(sample))
                                .toList(),
                        kit.words(),
                        masthead);
        };
    }

    private Masthead masthead(PrintedKit kit) {
        var district = districts.profile();
        return new Masthead(
                district.name(),
                kit.words().date(LocalDate.ofInstant(clock.instant(), district.timeZone())),
                kit.state());
    }
}
