package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.credential.catalogue.TypeChangeLine;
import org.ctoportal.credential.catalogue.WriteType.Field;

/** What was changed of a district's own credential, by whom and when; the latest first. */
class TypeHistory extends Composite<Section> {

    TypeHistory(List<TypeChangeLine> changes) {
        var list = new UnorderedList();
        list.addClassName("credential-list");
        changes.forEach(change -> list.add(item(change)));
        getContent().addClassNames("panel", "credential-form");
        getContent().add(new H2(getTranslation("credential.history")), list);
    }

    private ListItem item(TypeChangeLine change) {
        var words = new Div(
                new Span(getTranslation(
                        "credential.type.changed",
                        getTranslation("credential.type.field." + change.field()),
                        plain(change, change.was()),
                        plain(change, change.became()))),
                CredentialWords.hint(change.author() + " · " + CredentialWords.day(change.day(), getLocale())));
        words.addClassName("credential-words");
        return new ListItem(words);
    }

    private String plain(TypeChangeLine change, String cell) {
        if (cell.isEmpty()) {
            return "–";
        }
        return change.field() == Field.KIND ? getTranslation("credential.kind." + cell) : cell;
    }
}
