package org.ctoportal.assessment.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own growth plan as an evidence sheet. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class EvidenceSheetService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final PlanShelf shelf;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvidenceSheetService(
            PlanShelf shelf,
            TemplateStoreService store,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            CurrentUser currentUser,
            Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.districts = districts;
        this.renderer = renderer;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** With the sources of its sentences at the end. */
    @Transactional(readOnly = true)
    public GrowthFile export(DocumentFormat format) {
        var plan = shelf.details(shelf.own());
        var district = districts.profile();
        var sheet = new EvidenceSheet(
                store.currentClauses(),
                new Circumstances(district.state(), district.organizationType().name()),
                plan,
                currentUser.get().title());
        var today = LocalDate.ofInstant(clock.instant(), district.timeZone());
        var document = sheet.document(new Masthead(district.name(), today.format(DATE), ""));
        return new GrowthFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.withProvenance()));
    }
}
