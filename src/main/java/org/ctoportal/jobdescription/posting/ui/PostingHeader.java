package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.jobdescription.posting.PostingAct;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;

/** Which posting this is, where it stands, and what can be done to it. */
class PostingHeader extends Composite<PageHeader> {

    private final String title;
    private final SaveStatus saved = new SaveStatus();
    private final PostingActions actions;

    PostingHeader(String title, boolean mayPublish, SerializableBiConsumer<PostingAct, String> act) {
        this.title = title;
        this.actions = new PostingActions(mayPublish, act);
        getContent().addAction(saved, actions);
    }

    @Override
    protected PageHeader initContent() {
        return new PageHeader(title);
    }

    void show(PostingDetails posting) {
        var from = posting.approvedAt() == null
                ? getTranslation("posting.editor.notApproved")
                : getTranslation(
                        "posting.editor.from",
                        posting.revision(),
                        date().withZone(posting.zone()).format(posting.approvedAt()));
        getContent().setSubtitle(getTranslation("posting.state." + posting.state()) + " · " + from);
        actions.show(posting);
    }

    /** Its terms are kept. */
    void saved(PostingDetails posting) {
        saved.saved(posting.changedAt(), posting.zone());
    }

    /** What the act made of it. */
    void done(PostingAct act, PostingDetails now) {
        Notices.done(
                act == PostingAct.CLOSED || act == PostingAct.WITHDRAWN
                        ? getTranslation("posting.ended." + act)
                        : published(now));
        actions.focusNext();
    }

    private String published(PostingDetails now) {
        if (now.path().isEmpty()) {
            return getTranslation("posting.published.employees");
        }
        return now.state() == PostingState.SCHEDULED && now.postedOn() != null
                ? getTranslation("posting.published.scheduled", now.path(), date().format(now.postedOn()))
                : getTranslation("posting.published", now.path());
    }

    private DateTimeFormatter date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
    }
}
