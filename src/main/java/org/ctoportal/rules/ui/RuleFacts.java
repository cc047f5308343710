package org.ctoportal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.rules.book.DueDate;
import org.ctoportal.rules.book.Rule;
import org.ctoportal.rules.book.RuleSource;

/** What a rule rests on, wherever one is shown: source, day, validity, whom it covers, what follows from it. */
public class RuleFacts extends Composite<DescriptionList> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /** {@code dates} are the days that follow from it; none where it is not about anything in particular. */
    public RuleFacts(Rule rule, List<DueDate> dates) {
        getContent().addClassName("rule-facts");
        dates.forEach(due ->
                row(getTranslation("rules.date." + due.name().replace(".", "_")), new Span(format(due.day()))));
        row(getTranslation("rules.fact.source"), source(rule.source()));
        row(
                getTranslation("rules.fact.asOf"),
                new Span(getTranslation(
                        rule.source().verified() ? "rules.fact.verified" : "rules.fact.unverified",
                        format(rule.source().asOf()))));
        row(getTranslation("rules.fact.valid"), new Span(valid(rule)));
        row(
                getTranslation("rules.fact.covers"),
                new Span(getTranslation("rules.covers." + rule.coversPublicEmployer())));
        row(
                getTranslation("rules.fact.rule"),
                new RouterLink(rule.code(), RuleView.class, RuleView.parameters(rule.code())));
    }

    private String valid(Rule rule) {
        var from = format(rule.validFrom());
        return rule.validTo() == null
                ? getTranslation("rules.fact.valid.from", from)
                : getTranslation("rules.fact.valid.until", from, format(rule.validTo()));
    }

    private String format(LocalDate date) {
        return DAY.withLocale(getLocale()).format(date);
    }

    private Component source(RuleSource source) {
        var text = new Div(new Span(source.text()));
        if (!source.link().isEmpty()) {
            var link = new Anchor(source.link(), getTranslation("rules.fact.link"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.addClassName("source-link");
            text.add(link);
        }
        return text;
    }

    private void row(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
