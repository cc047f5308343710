package org.ctoportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ctoportal.shared.Reference;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shell.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be made. Stands alone: the layout around it may be what failed. */
@AnonymousAllowed
class FailureView extends Composite<Main> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailureView.class);
    private static final int STATUS = 500;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Reference.next();
        log.error("Reference {}", reference, parameter.getCaughtException());
        var problem = Problem.of(parameter.getCaughtException());
        var header = new PageHeader(getTranslation("shell.error.500.title"));
        header.setSubtitle(getTranslation(problem.key(), reference));
        getContent().addClassNames("page", "narrow");
        getContent().add(header, new Anchor("", getTranslation("shell.error.home")));
        return STATUS;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.500.title");
    }
}
