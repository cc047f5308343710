package org.ctoportal.compensation.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.compensation.record.RetentionWord;

/** Rules about how long something is kept, as screens write them. */
final class RetentionWords {

    private RetentionWords() {}

    static Component rules(List<RetentionWord> words) {
        if (words.isEmpty()) {
            return new Span(I18NProvider.translate("record.employees.none"));
        }
        var list = new UnorderedList();
        list.addClassName("record-list");
        words.forEach(word -> list.add(new ListItem(new Span(word.message()), source(word))));
        return list;
    }

    static Span source(RetentionWord word) {
        return hint(I18NProvider.translate("record.employees.source", word.source(), day(word.asOf())));
    }

    static Span hint(String words) {
        var hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }
}
