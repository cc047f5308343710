package org.ctoportal.compensation.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.ctoportal.compensation.cost.Assume;
import org.ctoportal.compensation.cost.Assumption;
import org.ctoportal.compensation.cost.AssumptionKind;
import org.ctoportal.compensation.cost.AssumptionKind.Unit;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.ctoportal.shared.ui.TextLimit;

/** One assumption. It is kept as soon as value and source can be. */
class AssumptionRow extends Composite<Div> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final AssumptionKind kind;
    private final CostEditing editing;
    private final TextField value;
    private final TextField source = new TextField(getTranslation("cost.source"));
    private final Paragraph made = new Paragraph();

    AssumptionRow(AssumptionKind kind, CostEditing editing) {
        this.kind = kind;
        this.editing = editing;
        this.value = new TextField(getTranslation("cost.assumption." + kind));
        getContent().addClassName("cost-assumption");
        if (kind.unit() == Unit.DOLLARS) {
            value.setPrefixComponent(new Span("$"));
        } else {
            value.setSuffixComponent(new Span(kind.unit() == Unit.PERCENT ? "%" : getTranslation("cost.hours")));
        }
        source.setAriaLabel(getTranslation("cost.source.of", getTranslation("cost.assumption." + kind)));
        TextLimit.of(source, Assumption.LONGEST_SOURCE);
        value.setReadOnly(!editing.mayChange());
        source.setReadOnly(!editing.mayChange());
        made.addClassName("hint");
        getContent().add(value, source, made);
        show();
        value.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep();
            }
        });
        source.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep();
            }
        });
    }

    private void show() {
        var now = editing.details().model().assumptions().get(kind);
        value.setValue(now.value().toPlainString());
        source.setValue(now.source());
        made.setText(getTranslation(
                "cost.made", now.author(), DAY.withLocale(getLocale()).format(now.asOf())));
    }

    private void keep() {
        var typed = read();
        value.setInvalid(typed.isEmpty());
        value.setErrorMessage(getTranslation("cost.value.wrong." + kind.unit()));
        source.setInvalid(source.getValue().isBlank());
        source.setErrorMessage(getTranslation("cost.source.missing"));
        if (typed.isPresent() && !source.isInvalid()) {
            editing.assume(new Assume(kind, typed.get(), source.getValue()));
            show();
        }
    }

    private Optional<BigDecimal> read() {
        var text = value.getValue();
        var number =
                switch (kind.unit()) {
                    case DOLLARS -> Money.find(text).map(Money::amount);
                    case PERCENT -> Percent.find(text).map(Percent::value);
                    case HOURS ->
                        text.strip().matches("\\d{1,4}")
                                ? Optional.of(new BigDecimal(text.strip()))
                                : Optional.<BigDecimal>empty();
                };
        return number.filter(kind::accepts);
    }
}
