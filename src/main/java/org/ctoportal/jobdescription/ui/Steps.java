package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.authoring.upgrade.SetAside;
import org.ctoportal.authoring.upgrade.UpgradeStep;
import org.ctoportal.document.ui.RedlineText;

/** What needs no decision: how much it is, and each sentence of it when opened. */
final class Steps {

    private Steps() {}

    /** What a reader calls the sentence. */
    static String nameOf(UpgradeStep step) {
        return step.title().isEmpty() ? translate("jobDescription.upgrade.item", step.code()) : step.title();
    }

    /** {@code title} names the text that counts them. */
    static Details of(String title, List<UpgradeStep> steps) {
        var details = new Details(translate(title, steps.size()));
        details.addClassName("upgrade-steps");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("upgrade-list");
                steps.forEach(step -> list.add(row(step)));
                details.add(list);
            }
        });
        return details;
    }

    static UnorderedList setAside(List<SetAside> aside) {
        var list = new UnorderedList();
        list.addClassName("upgrade-list");
        for (var one : aside) {
            list.add(new ListItem(translate("jobDescription.upgrade.aside." + one.kind(), one.name(), one.value())));
        }
        return list;
    }

    private static ListItem row(UpgradeStep step) {
        var name = new Span(nameOf(step));
        name.addClassName("upgrade-name");
        var place = new Span(step.sectionTitle());
        place.addClassName("hint");
        return new ListItem(name, new Span(" "), place, words(step));
    }

    private static Component words(UpgradeStep step) {
        return switch (step.outcome()) {
            case ADDED -> new Paragraph(step.offered());
            case GONE -> new Paragraph(step.yours());
            default -> new RedlineText(step.yours(), step.offered());
        };
    }
}
