package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.ReasonLetterDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.jspecify.annotations.Nullable;

/** The letter that tells a candidate with veterans' preference the reason, and the ways to get it to them. */
class LetterPanel extends Composite<Div> {

    private final Div actions = new Div();

    LetterPanel(SearchId search, CandidateSummary candidate, ReasonLetterDetails letter, boolean mayMail, ZoneId zone) {
        getContent().addClassNames("panel", "candidate-letter");
        actions.addClassName("search-bar");
        var standing = new Paragraph(standing(mayMail, letter, zone));
        standing.addClassName(letter.isSent() ? "hint" : "notice");
        getContent()
                .add(
                        new H2(getTranslation("interview.search.letter")),
                        standing,
                        new Paragraph(letter.reason()),
                        actions);
        for (var format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
            var file = new Anchor(
                    SearchRoutes.letterOf(search, candidate.id(), format),
                    getTranslation("interview.search.letter." + format));
            file.setRouterIgnore(true);
            file.addClassName("button");
            actions.add(file);
        }
    }

    private String standing(boolean mayMail, ReasonLetterDetails letter, ZoneId zone) {
        var at = letter.sentAt();
        if (at == null) {
            return getTranslation(mayMail ? "interview.search.letter.waits" : "interview.search.letter.waits.paper");
        }
        var moment = SearchWords.moment(at, zone);
        return letter.sentTo().isEmpty()
                ? getTranslation("interview.search.letter.sent.paper", letter.sentBy(), moment)
                : getTranslation("interview.search.letter.sent", letter.sentTo(), letter.sentBy(), moment);
    }

    /** Offers to note that it went out on paper, and where {@code mail} is given, to mail it. */
    void offer(CandidateSummary candidate, @Nullable SerializableRunnable mail, SerializableRunnable onPaper) {
        var paper = new Button(getTranslation("interview.search.letter.paper"), click -> onPaper.run());
        actions.addComponentAsFirst(paper);
        if (mail != null) {
            var send = new Button(
                    getTranslation("interview.search.letter.mail"),
                    click -> new ConfirmDialog(
                                    getTranslation("interview.search.letter.mail"),
                                    getTranslation("interview.search.letter.mail.hint", candidate.email()),
                                    getTranslation("interview.search.letter.mail"),
                                    confirmed -> mail.run(),
                                    getTranslation("action.cancel"),
                                    cancelled -> {})
                            .open());
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.addComponentAsFirst(send);
        }
    }
}
