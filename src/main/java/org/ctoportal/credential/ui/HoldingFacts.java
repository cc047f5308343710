package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.HoldingDetails;
import org.ctoportal.credential.holding.HoldingSummary;
import org.ctoportal.document.DocumentFormat;
import org.jspecify.annotations.Nullable;

/** What is known of a holding at a glance, with ways to its entry in the catalogue and to its printed page. */
class HoldingFacts extends Composite<Div> {

    private final DescriptionList list = new DescriptionList();

    HoldingFacts(HoldingDetails details) {
        var summary = details.summary();
        list.addClassName("credential-facts");
        fact("credential.column.status", CredentialWords.status(summary.status()));
        text("credential.field.number", summary.number());
        day("credential.field.authorized", details.words().authorizedOn());
        day("credential.testBy", summary.issuedOn() == null ? summary.testBy() : null);
        day("credential.field.issued", summary.issuedOn());
        day("credential.field.expires", summary.expiresOn());
        if (summary.daysLeft() != null && summary.daysLeft() >= 0) {
            text("credential.daysLeft", String.valueOf(summary.daysLeft()));
        }
        renewal("credential.renewedBy", details.renewedBy());
        renewal("credential.renews", details.renews());
        text("credential.gap", gap(details));
        if (!details.reminders().isEmpty()) {
            text(
                    "credential.reminders",
                    details.reminders().stream()
                            .map(day -> CredentialWords.day(day, getLocale()))
                            .collect(Collectors.joining(" · ")));
        }
        if (!details.words().link().isEmpty()) {
            var link = new Anchor(details.words().link(), details.words().link());
            link.getElement().setAttribute("rel", "noopener noreferrer");
            fact("credential.field.link", link);
        }
        day("credential.withdrawnOn", details.withdrawnOn());
        text("credential.withdrawnReason", details.withdrawnReason());
        fact(
                "credential.recordedWith",
                new Anchor(CredentialRoutes.typeOf(summary.type()), summary.type() + " · " + details.catalogue()));
        getContent().addClassName("panel");
        getContent().add(list, files(summary.id().value()));
    }

    private void renewal(String key, @Nullable HoldingSummary other) {
        if (other != null) {
            var words = getTranslation(
                    "credential.renewal.of",
                    CredentialWords.day(other.issuedOn(), getLocale()),
                    CredentialWords.day(other.expiresOn(), getLocale()));
            fact(key, new Anchor(CredentialRoutes.holdingOf(other.id().value()), words));
        }
    }

    /** Days between the one before and this one, on which none was in force. */
    private String gap(HoldingDetails details) {
        var ended = details.renews() == null ? null : details.renews().expiresOn();
        var begun = details.summary().issuedOn();
        return ended == null || begun == null || !begun.isAfter(ended.plusDays(1))
                ? ""
                : getTranslation(
                        "credential.gap.days",
                        CredentialWords.day(ended.plusDays(1), getLocale()),
                        CredentialWords.day(begun.minusDays(1), getLocale()));
    }

    private Div files(long holding) {
        var files = new Div();
        files.addClassName("credential-actions");
        for (var format : new DocumentFormat[] {DocumentFormat.PDF, DocumentFormat.DOCX}) {
            var link =
                    new Anchor(CredentialRoutes.pageOf(holding, format), getTranslation("credential.page." + format));
            link.setRouterIgnore(true);
            files.add(link);
        }
        return files;
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            text(key, CredentialWords.day(day, getLocale()));
        }
    }

    private void text(String key, String words) {
        if (!words.isEmpty()) {
            fact(key, new Span(words));
        }
    }

    private void fact(String key, Component value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
