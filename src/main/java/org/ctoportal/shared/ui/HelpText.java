package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.shared.help.HelpPage;

/** The words of a help page: what the screen is for, what one does there, who may, and what else is worth knowing. */
public class HelpText extends Composite<Div> {

    /** @param permissions one of which opens the screen; none where everybody signed in may */
    public HelpText(HelpPage page, List<String> permissions) {
        getContent().addClassName("help-text");
        getContent().add(new Paragraph(page.purpose()));
        if (!page.steps().isEmpty()) {
            getContent().add(new H3(getTranslation("help.how")), list(page.steps()));
        }
        getContent().add(new H3(getTranslation("help.who")));
        if (permissions.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("help.who.everybody")));
        }
        permissions.forEach(one -> getContent().add(new Paragraph(getTranslation("help.who." + one))));
        if (!page.notes().isEmpty()) {
            getContent().add(new H3(getTranslation("help.notes")), list(page.notes()));
        }
    }

    private static UnorderedList list(List<String> lines) {
        return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
