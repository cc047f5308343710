package org.ctoportal.rules.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.rules.book.Condition;

/** A condition as nested lists of sentences. */
final class ConditionTree {

    private ConditionTree() {}

    static Component of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> group("rules.condition.all", all.of());
            case Condition.Any any -> group("rules.condition.any", any.of());
            case Condition.Not not -> group("rules.condition.not", List.of(not.of()));
            case Condition.Comparison one -> new Span(RuleWords.comparison(one));
        };
    }

    private static Div group(String title, List<Condition> branches) {
        var list = new UnorderedList();
        branches.forEach(branch -> list.add(new ListItem(of(branch))));
        var group = new Div(new Span(translate(title)), list);
        group.addClassName("condition");
        return group;
    }
}
