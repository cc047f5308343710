package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.ctoportal.assessment.matrix.LookLine;
import org.ctoportal.assessment.matrix.MatrixConsentDetails;
import org.ctoportal.assessment.matrix.MatrixConsentService;
import org.ctoportal.shared.ui.Notices;

/** Whether the team's skills show somebody by name, what that means, and who looked since. */
class ConsentPanel extends Composite<Section> {

    private final transient MatrixConsentService consents;
    private final ZoneId zone;

    ConsentPanel(MatrixConsentService consents, ZoneId zone) {
        this.consents = consents;
        this.zone = zone;
        getContent().addClassNames("panel", "matrix-consent");
        show();
    }

    private void show() {
        var mine = consents.mine();
        getContent().removeAll();
        getContent().add(new H2(getTranslation(KEY + "consent")), new Paragraph(getTranslation(KEY + "consent.what")));
        var since = mine.since();
        if (since == null) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(KEY + "consent.without")),
                            new Button(getTranslation(KEY + "consent.give"), click -> consent()));
            return;
        }
        getContent().add(new Paragraph(getTranslation(KEY + "consent.since", SelfWords.moment(since, zone))));
        if (mine.countedAlready()) {
            getContent().add(new Paragraph(getTranslation(KEY + "consent.counted")));
        }
        getContent().add(new Button(getTranslation(KEY + "consent.withdraw"), click -> withdraw()), looks(mine));
    }

    private UnorderedList looks(MatrixConsentDetails mine) {
        var looks = new UnorderedList();
        looks.addClassName("matrix-looks");
        if (mine.looks().isEmpty()) {
            looks.add(new ListItem(getTranslation(KEY + "consent.nobody")));
        }
        mine.looks().forEach(look -> looks.add(new ListItem(words(look))));
        return looks;
    }

    private String words(LookLine look) {
        return getTranslation(
                KEY + (look.taken() ? "consent.taken" : "consent.viewed"),
                SelfWords.moment(look.at(), zone),
                look.by());
    }

    private void consent() {
        consents.consent();
        Notices.done(getTranslation(KEY + "consent.given"));
        show();
    }

    private void withdraw() {
        consents.withdraw();
        Notices.done(getTranslation(KEY + "consent.withdrawn"));
        show();
    }
}
