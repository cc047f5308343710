package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.ctoportal.jobdescription.posting.PostingAct;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingState;

/** What can be done to a posting where it stands. */
class PostingActions extends Composite<Div> {

    private final Anchor open = new Anchor();
    private final Button close = new Button(getTranslation("posting.close"));
    private final Button withdraw = new Button(getTranslation("posting.withdraw"));
    private final Button publish = new Button();
    private final boolean mayPublish;
    private boolean again;
    private int refusals;

    /** {@code then} does it; the reason is empty for the first publication, and where one would be asked for in vain. */
    PostingActions(boolean mayPublish, SerializableBiConsumer<PostingAct, String> then) {
        this.mayPublish = mayPublish;
        open.setText(getTranslation("posting.page.open"));
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        open.addClassName("button");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.addClickListener(click -> ask(PostingAct.CLOSED, close.getText(), then));
        withdraw.addClickListener(click -> ask(PostingAct.WITHDRAWN, withdraw.getText(), then));
        publish.addClickListener(click -> {
            if (again && refusals == 0) {
                ask(PostingAct.CORRECTED, publish.getText(), then);
            } else {
                then.accept(PostingAct.PUBLISHED, "");
            }
        });
        getContent().addClassName("page-actions");
        getContent().add(open, close, withdraw, publish);
    }

    private static void ask(PostingAct act, String action, SerializableBiConsumer<PostingAct, String> then) {
        new ReasonDialog(act, action, reason -> then.accept(act, reason)).open();
    }

    /** The button that was pressed may be gone; what can be done next takes its place for the keyboard. */
    void focusNext() {
        if (open.isVisible()) {
            open.focus();
        } else if (publish.isVisible()) {
            publish.focus();
        } else if (withdraw.isVisible()) {
            withdraw.focus();
        }
    }

    void show(PostingDetails posting) {
        var state = posting.state();
        again = posting.isPublished();
        refusals = posting.refusals().size();
        open.setHref(posting.path());
        open.setVisible(posting.isPublic());
        close.setVisible(mayPublish && state == PostingState.OPEN);
        withdraw.setVisible(mayPublish && again && state != PostingState.UNPUBLISHED);
        publish.setText(getTranslation(
                !again ? "posting.publish" : state.isLive() ? "posting.correct" : "posting.publish.again"));
        publish.setVisible(mayPublish && (posting.hasUnpublishedChanges() || !state.isLive()));
    }
}
