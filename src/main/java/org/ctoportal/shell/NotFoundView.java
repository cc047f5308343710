package org.ctoportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.ctoportal.shared.ui.NothingHereException;
import org.ctoportal.shared.ui.PageHeader;

/** Nothing is here, or nothing that belongs to this district: the two look the same. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final int STATUS = 404;

    private final PageHeader header = new PageHeader(getTranslation("shell.notFound.title"));

    NotFoundView() {
        header.setSubtitle(getTranslation("shell.notFound.text"));
        getContent().addClassNames("page", "narrow");
        getContent().add(header, new Anchor("", getTranslation("shell.error.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (parameter.getException() instanceof NothingHereException nothing) {
            header.setSubtitle(nothing.words());
        }
        return STATUS;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notFound.title");
    }
}
