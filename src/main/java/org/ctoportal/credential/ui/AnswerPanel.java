package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.credential.rule.EligibilityAnswer;

/** Whether somebody may apply, why, and from which day. */
class AnswerPanel extends Composite<Div> {

    private final Map<String, String> areas;

    AnswerPanel(EligibilityAnswer result, Map<String, String> areas, LocalDate today) {
        this.areas = areas;
        getContent().addClassNames("credential-answer", result.outcome().name().toLowerCase(Locale.ROOT));
        getContent().add(new H2(getTranslation("credential.outcome." + result.outcome())));
        reasons(result, today).forEach(reason -> getContent().add(new Paragraph(reason)));
        if (!result.documents().isEmpty()) {
            var list = new UnorderedList();
            result.documents().forEach(document -> list.add(new ListItem(document)));
            getContent().add(new Paragraph(getTranslation("credential.eligibility.documents")), list);
        }
    }

    private List<String> reasons(EligibilityAnswer result, LocalDate today) {
        var reasons = new ArrayList<String>();
        if (!result.missingAreas().isEmpty()) {
            reasons.add(getTranslation(
                    "credential.eligibility.areas",
                    result.missingAreas().stream()
                            .map(code -> areas.getOrDefault(code, code))
                            .collect(Collectors.joining(", "))));
        }
        var day = result.eligibleOn();
        if (day == null) {
            reasons.add(getTranslation("credential.eligibility.noDay"));
        } else {
            var key = day.isAfter(today) ? "credential.eligibility.from" : "credential.eligibility.since";
            reasons.add(getTranslation(key, CredentialWords.day(day, getLocale())));
        }
        if (result.degreeMissing()) {
            reasons.add(getTranslation("credential.eligibility.degree"));
        }
        return reasons;
    }
}
