package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.catalogue.CredentialType.Fee;
import org.ctoportal.credential.catalogue.Examination;
import org.ctoportal.framework.Provenance;

/** Every fact of a credential of the catalogue with its source and the day it was checked. */
class TypeFacts extends Composite<Div> {

    TypeFacts(Catalogue catalogue, CredentialType type) {
        var terms = type.terms();
        getContent().addClassName("credential-form");
        add(fact(
                "credential.about",
                getTranslation("credential.offered." + type.offered()) + ". " + type.note(),
                type.provenance()));
        var months = terms.months() == null ? "" : getTranslation("credential.months", terms.months()) + ". ";
        add(fact("credential.column.validity", months + terms.rule(), terms.validity()));
        var hours = terms.hours() == null
                ? ""
                : getTranslation("credential.hours", CredentialWords.number(terms.hours(), getLocale())) + ". ";
        add(fact("credential.renewal", hours + terms.note(), terms.renewal()));
        addDated(catalogue, type);
        addRights(type);
    }

    private void addDated(Catalogue catalogue, CredentialType type) {
        var code = type.code();
        catalogue
                .stackOf(code)
                .ifPresent(stack -> add(fact(
                        "credential.stacks",
                        getTranslation(
                                        "credential.stack",
                                        stack.name(),
                                        stack.members().size()) + ". "
                                + (type.prerequisites().isEmpty()
                                        ? ""
                                        : getTranslation(
                                                "credential.prerequisites", String.join(", ", type.prerequisites()))),
                        stack.provenance())));
        catalogue
                .examinations()
                .getOrDefault(code, List.of())
                .forEach(one -> add(fact("credential.examination", examination(one), one.provenance())));
        type.fees().forEach(fee -> add(fee(type, fee)));
    }

    private String examination(Examination one) {
        var key = one.validTo() == null ? "credential.examination.open" : "credential.examination.words";
        return getTranslation(
                key,
                one.format(),
                one.windowDays(),
                CredentialWords.day(one.validFrom(), getLocale()),
                CredentialWords.day(one.validTo(), getLocale()));
    }

    private Section fee(CredentialType type, Fee fee) {
        var amount = fee.amount() == null
                ? getTranslation("credential.fee.open")
                : CredentialWords.money(fee.amount(), getLocale());
        var section = fact("credential.fee", fee.plainLabel() + ": " + amount, fee.provenance());
        if (!fee.author().isEmpty()) {
            section.add(CredentialWords.hint(getTranslation("credential.fee.by", fee.author())));
        }
        if (type.isCurrent(fee)) {
            var mark = new Span(getTranslation("credential.fee.current"));
            mark.addClassNames("credential-mark", "active");
            section.add(mark);
        }
        return section;
    }

    private void addRights(CredentialType type) {
        var right = type.supervision();
        if (right != null) {
            add(fact(
                    "credential.supervision",
                    getTranslation("credential.supervision." + right.licensedStaff(), right.state()) + " "
                            + right.condition(),
                    right.provenance()));
        }
        if (!type.skills().isEmpty()) {
            add(fact("credential.learning.skills", String.join(", ", type.skills()), type.provenance()));
        }
    }

    private void add(Component fact) {
        getContent().add(fact);
    }

    private Section fact(String key, String words, Provenance provenance) {
        var section = new Section(
                new H2(getTranslation(key)),
                new Paragraph(words.isBlank() ? "–" : words),
                CredentialWords.source(provenance, getLocale()));
        section.addClassNames("panel", "credential-fact");
        return section;
    }
}
