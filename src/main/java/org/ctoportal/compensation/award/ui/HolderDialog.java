package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.Holder;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** The facts about an employee that pay for certifications depends on. */
class HolderDialog extends Dialog {

    private static final int USUAL_DAYS = 260;
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    private final AwardDetails details;
    private final AwardView.KeepHolder page;
    private final TextField number = new TextField(getTranslation("award.holder.number"));
    private final TextField name = new TextField(getTranslation("award.holder.name"));
    private final ComboBox<String> position = new ComboBox<>(getTranslation("award.holder.position"));
    private final TextField fullTime = new TextField(getTranslation("award.holder.fullTime"));
    private final TextField base = new TextField(getTranslation("award.holder.base"));
    private final IntegerField days = new IntegerField(getTranslation("award.holder.days"));
    private final IntegerField unpaid = new IntegerField(getTranslation("award.holder.unpaid"));
    private final Checkbox above = new Checkbox(getTranslation("award.holder.above"));
    private final DatePicker left = new DatePicker(getTranslation("award.holder.left"));
    private final Div rows = new Div();
    private final List<HeldFields> certifications = new ArrayList<>();
    private final Paragraph problem = new Paragraph();

    HolderDialog(AwardDetails details, @Nullable Holder holder, AwardView.KeepHolder page) {
        this.details = details;
        this.page = page;
        setHeaderTitle(getTranslation(holder == null ? "award.holder.add" : "award.holder.change"));
        setWidth("44rem");
        setMaxWidth("96vw");
        position.setItems(details.positions());
        position.setHelperText(getTranslation("award.holder.position.hint"));
        position.setAllowCustomValue(true);
        position.addCustomValueSetListener(event -> position.setValue(event.getDetail()));
        problem.addClassName("policy-warning");
        problem.getElement().setAttribute("role", "alert");
        var facts = new Div(number, name, position, fullTime, base, days, unpaid, left, above);
        facts.addClassName("policy-blanks");
        var more = new Button(getTranslation("award.held.add"), click -> certification(null));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(facts, rows, more, problem);
        fill(holder);
        var keep = new Button(getTranslation("award.holder.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), keep);
    }

    private void fill(@Nullable Holder holder) {
        if (holder == null) {
            fullTime.setValue("1");
            days.setValue(USUAL_DAYS);
            unpaid.setValue(0);
            certification(null);
            return;
        }
        number.setValue(holder.number());
        name.setValue(holder.name());
        position.setValue(holder.position());
        fullTime.setValue(holder.fullTime().toPlainString());
        base.setValue(holder.base().plain());
        days.setValue(holder.contractDays());
        unpaid.setValue(holder.unpaidDays());
        above.setValue(holder.aboveWageBase());
        left.setValue(holder.left());
        holder.certifications().forEach(this::certification);
    }

    private void certification(Holder.@Nullable Held held) {
        var fields = new HeldFields(details.approved(), held);
        certifications.add(fields);
        rows.add(fields);
    }

    private void keep() {
        var holder = read();
        problem.setText(holder.isEmpty() ? getTranslation("award.holder.wrong") : "");
        holder.ifPresent(found -> page.keep(found).ifPresentOrElse(problem::setText, this::close));
    }

    /** Nothing while a field is wrong, which then says so. */
    private Optional<Holder> read() {
        show(number, isText(number.getValue(), LONGEST_NUMBER), "award.holder.number.wrong");
        show(name, isText(name.getValue(), LONGEST_NAME), "award.holder.name.wrong");
        var job = position.getValue();
        show(position, job != null && isText(job, LONGEST_NAME), "award.holder.position.wrong");
        show(fullTime, fullTimeIsRight(), "award.holder.fullTime.wrong");
        var salary = Money.find(base.getValue());
        show(base, salary.isPresent(), "award.holder.base.wrong");
        show(days, isWithin(days.getValue(), 1, MOST_DAYS), "award.holder.days.wrong");
        show(
                unpaid,
                isWithin(unpaid.getValue(), 0, days.isInvalid() ? MOST_DAYS : days.getValue()),
                "award.holder.unpaid.wrong");
        var held = certifications.stream()
                .filter(fields -> !fields.isNone())
                .map(HeldFields::read)
                .toList();
        if (held.stream().anyMatch(Optional::isEmpty)
                || Stream.of(number, name, fullTime, base).anyMatch(TextField::isInvalid)
                || position.isInvalid()
                || days.isInvalid()
                || unpaid.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Holder(
                number.getValue().strip(),
                name.getValue().strip(),
                Objects.requireNonNull(job).strip(),
                new BigDecimal(fullTime.getValue().strip()),
                salary.orElseThrow(),
                days.getValue(),
                unpaid.getValue(),
                above.getValue(),
                left.getValue(),
                held.stream().flatMap(Optional::stream).toList()));
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
