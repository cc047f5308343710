package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ctoportal.compensation.award.Employee.PayFacts;
import org.ctoportal.compensation.award.HeldLine;

/** What the registry cannot know of one certification of an employee, below what it knows. */
class HeldFields extends Composite<Div> {

    private final String code;
    private final Checkbox required = new Checkbox(getTranslation("award.held.required"));
    private final Checkbox earnedHere = new Checkbox(getTranslation("award.held.earnedHere"));

    /** {@code held} are the certification and its renewals. */
    HeldFields(List<HeldLine> held, PayFacts facts) {
        this.code = facts.code();
        required.setValue(facts.required());
        earnedHere.setValue(facts.earnedHere());
        // Which certification a box is about has to be heard as well as seen.
        required.setAriaLabel(code + ": " + getTranslation("award.held.required"));
        earnedHere.setAriaLabel(code + ": " + getTranslation("award.held.earnedHere"));
        getContent().addClassName("award-held");
        held.forEach(line -> getContent().add(new Paragraph(HeldWords.of(line, getLocale()))));
        getContent().add(new Div(required, earnedHere));
    }

    PayFacts read() {
        return new PayFacts(code, required.getValue(), earnedHere.getValue());
    }
}
