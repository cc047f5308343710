package org.ctoportal.interview.kit.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.kit.CandidateSheet;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.jobdescription.ExportedDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a kit as files. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_KITS)
public class KitPaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final int SHOWN_OF_SEAL = 12;

    private final InterviewKitService kits;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    KitPaperService(
            InterviewKitService kits, DistrictProfileService districts, DocumentRenderer renderer, Clock clock) {
        this.kits = kits;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** Fails with {@link org.ctoportal.interview.kit.KitNotFoundException} as for a kit of another district. */
    @Transactional(readOnly = true)
    public ExportedDocument export(InterviewKitId id, KitPaper paper, DocumentFormat format) {
        var kit = kits.get(id);
        var document = document(kit, paper);
        return new ExportedDocument(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }

    private Document document(InterviewKitDetails kit, KitPaper paper) {
        var masthead = masthead(kit);
        return switch (paper) {
            case KIT -> PanelKitPaper.of(kit, masthead);
            case SCORE_SHEET -> ScorePaper.of(kit, masthead);
            case CANDIDATE_SHEET ->
                CandidatePaper.of(
                        kit.title(),
                        CandidateSheet.of(kit.kit(), kit.content().sharedInAdvance()),
                        kit.content().materials().workSamples().stream()
                                .map(sample -> sample.name() + ": " + sample.preparationMinutes()
                                        + " minutes to prepare, " + sample.minutes() + " minutes with the panel")
                                .toList(),
                        masthead);
        };
    }

    private Masthead masthead(InterviewKitDetails kit) {
        var district = districts.profile();
        var standing = kit.standing();
        var state =
                switch (standing.status()) {
                    case DRAFT -> "Draft, not approved";
                    case APPROVED -> "Approved, not frozen";
                    case FROZEN, IN_USE, CLOSED ->
                        "Version " + standing.editions() + ", seal "
                                + kit.content().seal().substring(0, SHOWN_OF_SEAL);
                };
        return new Masthead(
                district.name(),
                LocalDate.ofInstant(clock.instant(), district.timeZone()).format(DATE),
                state);
    }
}
