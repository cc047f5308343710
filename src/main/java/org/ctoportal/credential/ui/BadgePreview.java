package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import org.ctoportal.credential.badge.BadgeCheck;
import org.ctoportal.credential.intake.PresentedBadge;
import org.jspecify.annotations.Nullable;

/** What a badge says, and what was found out about each part of that. */
class BadgePreview extends Composite<Div> {

    private final DescriptionList says = new DescriptionList();

    BadgePreview(PresentedBadge badge) {
        says.addClassName("credential-facts");
        fact("credential.field.type", badge.achievement());
        fact("credential.field.issuer", badge.issuer());
        fact("credential.intake.issuerAddress", badge.address());
        fact("credential.field.issued", day(badge.issuedOn()));
        fact("credential.field.expires", day(badge.endsOn()));
        fact("credential.intake.standard", getTranslation("credential.intake.standard." + badge.standard()));
        var checks = new UnorderedList();
        checks.addClassName("credential-list");
        badge.verification().checks().forEach(check -> checks.add(item(check)));
        getContent().addClassName("credential-form");
        getContent()
                .add(
                        new H3(getTranslation("credential.intake.says")),
                        says,
                        new H3(getTranslation("credential.intake.checks")),
                        checks);
    }

    private ListItem item(BadgeCheck check) {
        var words = new Div(
                new Span(getTranslation("credential.intake.subject." + check.subject())),
                CredentialWords.hint(
                        getTranslation(check.reason().key(), check.details().toArray())));
        words.addClassName("credential-words");
        return new ListItem(words, mark(check));
    }

    private Component mark(BadgeCheck check) {
        var mark = new Span(getTranslation("credential.intake.outcome." + check.outcome()));
        mark.addClassNames("credential-mark", "check-" + check.outcome().name().toLowerCase(Locale.ROOT));
        return mark;
    }

    private String day(@Nullable LocalDate day) {
        return CredentialWords.day(day, getLocale());
    }

    private void fact(String key, String words) {
        says.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(words.isEmpty() ? "–" : words));
    }
}
