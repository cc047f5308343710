package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.Refusal.Mend;

/** The terms of a posting beside what still keeps them from being published; the checks lead to their section. */
class TermsPanel extends Composite<Div> {

    private final ChecksPanel checks = new ChecksPanel(this::goTo);
    private final Div side = new Div(checks);
    private TermsForm form;

    TermsPanel(TermsForm form) {
        this.form = form;
        side.addClassName("posting-side");
        getContent().addClassName("posting-body");
        edit(form);
    }

    /** Another form in the place of the one there was. */
    void edit(TermsForm other) {
        form = other;
        getContent().removeAll();
        getContent().add(other, side);
    }

    void show(PostingDetails posting) {
        form.show(posting);
        checks.show(posting);
    }

    private void goTo(Mend where) {
        getElement()
                .executeJs(
                        "const title = this.querySelector($0);title.scrollIntoView({block: 'start', behavior:"
                                + " 'smooth'}); title.focus({preventScroll: true});",
                        "#posting-title-" + where);
    }
}
