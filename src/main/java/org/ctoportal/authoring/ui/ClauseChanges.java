package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.document.ui.RedlineText;

/** Sentence by sentence what came, went and changed, in one text; under each whatever belongs to it. */
class ClauseChanges extends Composite<Div> {

    private final SerializableFunction<ClauseChange, Optional<Component>> beneath;
    private final ComparisonWords words = new ComparisonWords(getLocale());

    ClauseChanges(RevisionComparison shown, SerializableFunction<ClauseChange, Optional<Component>> beneath) {
        this.beneath = beneath;
        getContent().addClassName("clause-changes");
        for (var section : shown.sections()) {
            getContent().add(new H2(section.title()));
            section.clauses().forEach(change -> getContent().add(article(change)));
        }
    }

    private HtmlComponent article(ClauseChange change) {
        var article = new Article();
        article.addClassName("clause-change");
        article.setClassName("changed", change.isChange());
        article.add(name(change, words));
        article.add(new RedlineText("", change.redline().parts()));
        beneath.apply(change).ifPresent(article::add);
        return article;
    }

    static H3 name(ClauseChange change, ComparisonWords words) {
        var name = new H3(nameOf(change));
        var fate = words.fate(change);
        if (!fate.isEmpty()) {
            var tag = new Span(fate);
            tag.addClassNames("difference-kind", kindOf(change));
            name.add(tag);
        }
        return name;
    }

    static String nameOf(ClauseChange change) {
        return change.title().isEmpty() ? change.code() : change.title();
    }

    private static String kindOf(ClauseChange change) {
        return switch (change.fate()) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case REWORDED, SAME -> "reworded";
        };
    }
}
