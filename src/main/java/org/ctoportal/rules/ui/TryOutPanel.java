package org.ctoportal.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.rules.TryOut;

/** What a new rule would do on its own examples, and on those of all other rules. */
class TryOutPanel extends Composite<Section> {

    private static final int MOST_SHOWN = 8;

    TryOutPanel() {
        getContent().addClassNames("panel", "try-out");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    void show(TryOut tried) {
        getContent().removeAll();
        getContent().setVisible(true);
        getContent().add(new H2(getTranslation("rules.tryOut.title")));
        if (tried.asked() == 0) {
            getContent().add(new Paragraph(getTranslation("rules.tryOut.condition")));
            return;
        }
        var cases = new UnorderedList();
        cases.addClassName("cases");
        tried.cases().forEach(one -> {
            var item = new ListItem(one.name() + ": "
                    + getTranslation(one.fires() ? "rules.case.fires" : "rules.case.silent") + " "
                    + getTranslation(one.asExpected() ? "rules.case.right" : "rules.case.wrong"));
            item.addClassName(one.asExpected() ? "right" : "wrong");
            cases.add(item);
        });
        getContent()
                .add(
                        cases,
                        new Paragraph(getTranslation(
                                "rules.tryOut.reach", tried.firing().size(), tried.asked())));
        var firing = new UnorderedList();
        tried.firing().stream().limit(MOST_SHOWN).forEach(name -> firing.add(new ListItem(name)));
        getContent().add(firing);
    }
}
