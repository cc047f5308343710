package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.ctoportal.authoring.approval.RemarkDetails;
import org.ctoportal.authoring.comparison.ClauseChange;

/** Remarks on one sentence; what is being typed at others stays while these change. */
class ClauseRemarks extends Composite<Div> implements RemarkActions {

    private final ClauseChange change;
    private final Reviewing reviewing;
    private final Moments moments;

    ClauseRemarks(ClauseChange change, Reviewing reviewing, Moments moments) {
        this.change = change;
        this.reviewing = reviewing;
        this.moments = moments;
        show();
    }

    private void show() {
        getContent().removeAll();
        var said = reviewing.remarksOn(change.code());
        if (!said.isEmpty()) {
            getContent().add(new RemarkList(said, this, moments));
        }
        if (reviewing.isOpen()) {
            getContent().add(remark());
        }
    }

    private Button remark() {
        var remark = new Button(getTranslation("authoring.remark.new"));
        remark.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        remark.setAriaLabel(getTranslation("authoring.remark.on", ClauseChanges.nameOf(change)));
        remark.addClickListener(click -> {
            remark.setVisible(false);
            getContent()
                    .add(new RemarkInput(
                            "authoring.remark.label",
                            "authoring.remark.add",
                            this::keep,
                            () -> remark.setVisible(true)));
        });
        return remark;
    }

    private void keep(String text) {
        if (reviewing.remark(change.code(), text)) {
            show();
        }
    }

    @Override
    public void answer(RemarkDetails remark, String text) {
        reviewing.answer(remark, text);
        show();
    }

    @Override
    public void settle(RemarkDetails remark) {
        reviewing.settle(remark);
        show();
    }

    @Override
    public boolean maySettle(RemarkDetails remark) {
        return reviewing.maySettle(remark);
    }
}
