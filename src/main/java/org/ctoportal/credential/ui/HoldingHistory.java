package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.credential.holding.HoldingStepLine;
import org.ctoportal.credential.rule.VerificationLevel;

/** What was done with a holding, by whom and when; the latest first. */
class HoldingHistory extends Composite<Section> {

    HoldingHistory(List<HoldingStepLine> steps) {
        var list = new UnorderedList();
        list.addClassName("credential-list");
        steps.forEach(step -> list.add(new ListItem(
                new Span(getTranslation("credential.act." + step.act(), step.author())),
                CredentialWords.hint(CredentialWords.day(step.day(), getLocale())
                        + (step.note().isEmpty() ? "" : " · " + words(step.note()))))));
        getContent().addClassNames("panel", "credential-form");
        getContent().add(new H2(getTranslation("credential.history")), list);
    }

    /** A note begins with the level of a verification, if it is about one. */
    private String words(String note) {
        for (var level : VerificationLevel.values()) {
            if (note.equals(level.name()) || note.startsWith(level + ": ")) {
                return getTranslation("credential.level." + level)
                        + note.substring(level.name().length());
            }
        }
        return note;
    }
}
