package org.ctoportal.credential.holding;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A holding as a page to print, with what the law of the state says that it is not. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class CredentialPageService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final String EVERY_STATE = "*";

    private final HoldingShelf shelf;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    CredentialPageService(
            HoldingShelf shelf,
            TemplateStoreService store,
            DistrictProfileService districts,
            DocumentRenderer renderer) {
        this.shelf = shelf;
        this.store = store;
        this.districts = districts;
        this.renderer = renderer;
    }

    /** @throws HoldingNotFoundException when there is none, or it is not for the person who asks */
    @Transactional(readOnly = true)
    public CredentialFile export(HoldingId id, DocumentFormat format) {
        var details = shelf.details(shelf.readable(id));
        var district = districts.profile();
        var library = store.currentClauses();
        var holder = details.summary().holder().name();
        var name = details.letters().isEmpty() ? holder : holder + ", " + details.letters();
        var clauses = details.summary().type().equals(Catalogue.CETL)
                ? clauses(library, district.state())
                : List.<Clause>of();
        var document = new CredentialPage(details, name)
                .document(
                        new Masthead(district.name(), shelf.today().format(DATE), ""),
                        clauses,
                        library.code() + " " + library.version());
        return new CredentialFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.withProvenance()));
    }

    private static List<Clause> clauses(ClauseLibrary library, String state) {
        return Stream.of("WI-CETL-DISCLAIMER", "CETL-DISCLAIMER", "CETL-MARK")
                .map(library::clause)
                .filter(clause -> appliesIn(clause, state))
                .toList();
    }

    private static boolean appliesIn(Clause clause, String state) {
        var where = clause.appliesWhen();
        return (where.jurisdictions().contains(EVERY_STATE)
                        || where.jurisdictions().contains(state))
                && !where.jurisdictionsExcept().contains(state);
    }
}
