package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.catalogue.OwnTypeService;
import org.ctoportal.credential.catalogue.StaleTypeException;
import org.ctoportal.credential.catalogue.WriteType;
import org.ctoportal.framework.Skill;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** One credential of the catalogue: every fact with its source and the day it was checked. */
@Route(CredentialRoutes.TYPE)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class CredentialTypeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogueService catalogues;
    private final transient OwnTypeService own;
    private final boolean mayKeep;
    private String code = "";
    private String title = "";

    CredentialTypeView(CatalogueService catalogues, OwnTypeService own, CurrentUser currentUser) {
        this.catalogues = catalogues;
        this.own = own;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_HOLDERS);
        addClassNames("page", "credential");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(CredentialRoutes.TYPE_CODE).orElse("");
        show();
    }

    private void show() {
        var catalogue = catalogues.catalogue();
        var type = catalogue.find(code).orElseThrow(NotFoundException::new);
        title = type.plainTitle();
        removeAll();
        var header = new PageHeader(title);
        header.setSubtitle(getTranslation("credential.type.subtitle", type.issuer(), code, catalogue.reference()));
        add(header);
        var retired = type.retired();
        if (retired != null) {
            var notice = new Paragraph(getTranslation(
                    "credential.retired.notice",
                    CredentialWords.day(retired.on(), getLocale()),
                    retired.by(),
                    retired.reason()));
            notice.addClassName("notice");
            add(notice);
        }
        var ours = own.find(code).orElse(null);
        if (mayKeep) {
            header.addAction(enterFee(type), retired == null ? retire() : restore());
            if (ours != null) {
                header.addAction(change(ours.words()));
            }
        }
        add(new TypeFacts(catalogue, type));
        if (ours != null && !ours.changes().isEmpty()) {
            add(new TypeHistory(ours.changes()));
        }
    }

    private Button enterFee(CredentialType type) {
        return new Button(
                getTranslation("credential.fee.enter"),
                click -> new FeeDialog(type, catalogues.today(), command -> {
                            own.enter(code, command);
                            show();
                        })
                        .open());
    }

    private Button change(WriteType before) {
        return new Button(
                getTranslation("credential.change"),
                click -> new TypeDialog(
                                catalogues.skills().skills().stream()
                                        .map(Skill::code)
                                        .toList(),
                                command -> change(before, command))
                        .showing(before)
                        .open());
    }

    private void change(WriteType before, WriteType command) {
        try {
            own.change(code, before, command);
            show();
        } catch (StaleTypeException e) {
            show();
            Notices.problem(getTranslation("credential.stale"));
        }
    }

    private Button retire() {
        return new Button(
                getTranslation("credential.retire"),
                click -> new ReasonDialog(
                                getTranslation("credential.retire"),
                                getTranslation("credential.retire.hint"),
                                reason -> {
                                    catalogues.retire(code, reason);
                                    show();
                                })
                        .open());
    }

    private Button restore() {
        return new Button(getTranslation("credential.restore"), click -> {
            catalogues.restore(code);
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
