package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.Employee;
import org.ctoportal.compensation.award.Employee.PayFacts;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.ui.DayField;
import org.jspecify.annotations.Nullable;

/** The facts of employment that pay for certifications depends on. */
class EmployeeFields extends Composite<Div> {

    private static final int USUAL_DAYS = 260;
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_POSITION = 200;

    private final TextField number = new TextField(getTranslation("award.holder.number"));
    private final ComboBox<String> position = new ComboBox<>(getTranslation("award.holder.position"));
    private final TextField fullTime = new TextField(getTranslation("award.holder.fullTime"));
    private final TextField base = new TextField(getTranslation("award.holder.base"));
    private final IntegerField days = new IntegerField(getTranslation("award.holder.days"));
    private final IntegerField unpaid = new IntegerField(getTranslation("award.holder.unpaid"));
    private final Checkbox above = new Checkbox(getTranslation("award.holder.above"));
    private final DayField left = new DayField(getTranslation("award.holder.left"));

    EmployeeFields(List<String> positions, @Nullable Employee employee) {
        position.setItems(positions);
        position.setHelperText(getTranslation("award.holder.position.hint"));
        position.setAllowCustomValue(true);
        position.addCustomValueSetListener(event -> position.setValue(event.getDetail()));
        getContent().addClassName("policy-blanks");
        getContent().add(number, position, fullTime, base, days, unpaid, left, above);
        if (employee == null) {
            fullTime.setValue("1");
            days.setValue(USUAL_DAYS);
            unpaid.setValue(0);
        } else {
            number.setHelperText(getTranslation("award.holder.number.hint"));
            fill(employee);
        }
    }

    private void fill(Employee employee) {
        number.setValue(employee.number());
        position.setValue(employee.position());
        fullTime.setValue(employee.fullTime().toPlainString());
        base.setValue(employee.base().plain());
        days.setValue(employee.contractDays());
        unpaid.setValue(employee.unpaidDays());
        above.setValue(employee.aboveWageBase());
        left.setValue(employee.left());
    }

    /** Nothing while a field is wrong, which then says so. */
    Optional<Employee> read(List<PayFacts> certifications) {
        show(number, isText(number.getValue(), LONGEST_NUMBER), "award.holder.number.wrong");
        var job = position.getValue();
        show(position, job != null && isText(job, LONGEST_POSITION), "award.holder.position.wrong");
        show(fullTime, fullTimeIsRight(), "award.holder.fullTime.wrong");
        var salary = Money.find(base.getValue());
        show(base, salary.isPresent(), "award.holder.base.wrong");
        show(days, isWithin(days.getValue(), 1, MOST_DAYS), "award.holder.days.wrong");
        var most = days.isInvalid() ? MOST_DAYS : days.getValue();
        show(unpaid, isWithin(unpaid.getValue(), 0, most), "award.holder.unpaid.wrong");
        if (Stream.<HasValidation>of(number, fullTime, base, position, days, unpaid)
                .anyMatch(HasValidation::isInvalid)) {
            return Optional.empty();
        }
        return Optional.of(new Employee(
                number.getValue().strip(),
                Objects.requireNonNull(job).strip(),
                new BigDecimal(fullTime.getValue().strip()),
                salary.orElseThrow(),
                days.getValue(),
                unpaid.getValue(),
                above.getValue(),
                left.getValue(),
                certifications));
    }

    void refuseNumber(String words) {
        number.setInvalid(true);
        number.setErrorMessage(words);
        number.focus();
    }

    private boolean fullTimeIsRight() {
        var text = fullTime.getValue().strip();
        return text.matches("0?\\.\\d{1,4}|1(\\.0{1,4})?|0") && new BigDecimal(text).signum() > 0;
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest;
    }

    private static boolean isWithin(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    private void show(HasValidation field, boolean isRight, String key) {
        field.setInvalid(!isRight);
        field.setErrorMessage(isRight ? "" : getTranslation(key));
    }
}
