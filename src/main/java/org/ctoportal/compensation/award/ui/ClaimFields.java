package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.award.ClaimKind;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.Worth;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;

/** What a claim tells beside amounts; each kind asks for its own. The certifications offered are those of the day. */
class ClaimFields extends Composite<Div> {

    private static final String HOURS = "\\d{1,2}([.,]\\d{1,2})?";

    private final Worth worth;
    private final DayField day = new DayField("");
    private final ComboBox<String> certification = new ComboBox<>();
    private final Checkbox passed = new Checkbox(getTranslation("award.claim.passed"));
    private final DayField expires = new DayField(getTranslation("award.claim.expires"));
    private final DayField recordsOn = new DayField(getTranslation("award.claim.recordsOn"));
    private final TextField hours = new TextField(getTranslation("award.claim.hours"));
    private final TextField about = new TextField();
    private final TextLimit limit = TextLimit.of(about, CostClaim.LONGEST_ABOUT);
    private ClaimKind kind = ClaimKind.COSTS;

    ClaimFields(Worth worth, SerializableRunnable changed) {
        this.worth = worth;
        certification.setItemLabelGenerator(worth.promise()::title);
        day.addValueChangeListener(event -> offer());
        List.<HasValue<?, ?>>of(day, certification, passed, expires, recordsOn, hours, about)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        certification.addClassName("award-code");
        getContent().add(day, certification, passed, expires, recordsOn, hours, about);
        getContent().addClassName("policy-blanks");
    }

    void ask(ClaimKind asked) {
        kind = asked;
        day.setVisible(asked.asksDay());
        day.setLabel(getTranslation("award.day." + (asked.asksDay() ? asked : ClaimKind.COSTS)));
        certification.setLabel(getTranslation(asked.isOfScheduleA() ? "award.held.code" : "award.claim.micro"));
        passed.setVisible(asked == ClaimKind.COSTS);
        expires.setVisible(asked == ClaimKind.RENEWAL);
        recordsOn.setVisible(asked == ClaimKind.RENEWAL);
        hours.setVisible(asked.asksHours());
        about.setVisible(asked.asksAbout());
        about.setLabel(asked.asksAbout() ? getTranslation("award.about." + asked) : "");
        offer();
    }

    /** What is not listed on the day any more is not kept chosen. */
    private void offer() {
        var listed = worth.certifications(kind, day.getValue());
        var chosen = certification.getValue();
        certification.setItems(listed);
        if (chosen != null && listed.contains(chosen)) {
            certification.setValue(chosen);
        } else if (kind.isOfScheduleA() && !listed.isEmpty()) {
            certification.setValue(listed.getFirst());
        }
    }

    /** Nothing while something is missing; {@code telling} says at each field what. */
    Optional<CostClaim> read(List<CostClaim.Cost> costs, LocalDate today, boolean telling) {
        var amount = hours();
        var isWhole = told(certification, certification.getValue() == null, telling, "award.claim.code.missing")
                & told(day, isMissing(day) && kind != ClaimKind.COSTS, telling, "award.claim.day.missing")
                & told(expires, isMissing(expires), telling, "award.claim.day.missing")
                & told(recordsOn, isMissing(recordsOn), telling, "award.claim.day.missing")
                & told(hours, hours.isVisible() && amount.signum() <= 0, telling, "award.claim.hours.wrong")
                & isNamed(telling);
        if (!isWhole) {
            return Optional.empty();
        }
        var renewal = expires.isVisible() ? new CostClaim.Renewal(expires.getValue(), recordsOn.getValue()) : null;
        return Optional.of(new CostClaim(
                kind,
                certification.getValue(),
                about.isVisible() ? about.getValue() : "",
                costs,
                hours.isVisible() ? amount : BigDecimal.ZERO,
                day.isVisible() ? day.getValue() : null,
                passed.isVisible() && passed.getValue(),
                renewal,
                today));
    }

    private boolean isNamed(boolean telling) {
        var isMissing = about.isVisible() && about.getValue().isBlank();
        return limit.holds(about.getValue()) && told(about, isMissing, telling, "award.claim.about.missing");
    }

    private static boolean isMissing(DayField field) {
        return field.isVisible() && field.getValue() == null;
    }

    /** None where it is no number from 0 to 24. */
    private BigDecimal hours() {
        var typed = hours.getValue().strip();
        var read = typed.matches(HOURS) ? new BigDecimal(typed.replace(',', '.')) : BigDecimal.ZERO;
        return read.compareTo(CostClaim.MOST_HOURS) > 0 ? BigDecimal.ZERO : read;
    }

    private boolean told(HasValidationProperties field, boolean isMissing, boolean telling, String key) {
        if (telling) {
            field.setInvalid(isMissing);
            field.setErrorMessage(isMissing ? getTranslation(key) : "");
        }
        return !isMissing;
    }
}
