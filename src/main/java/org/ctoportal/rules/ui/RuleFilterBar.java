package org.ctoportal.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.ctoportal.rules.RuleFilter;
import org.ctoportal.rules.RuleState;
import org.ctoportal.rules.book.Severity;
import org.ctoportal.shared.ui.TextLimit;

/** Which rules to show: by words, state, weight and validity. */
class RuleFilterBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final TextLimit limit = TextLimit.of(text, RuleFilter.LONGEST_TEXT);
    private final Select<String> jurisdiction;
    private final Select<Severity> severity;
    private final Select<RuleState> state;
    private final SerializableConsumer<RuleFilter> wanted;
    private boolean telling = true;

    RuleFilterBar(SerializableConsumer<RuleFilter> wanted) {
        this.wanted = wanted;
        text.setLabel(getTranslation("rules.filter.text"));
        text.setHelperText(null);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("list-search");
        text.addValueChangeListener(this::changed);
        jurisdiction = select("rules.filter.jurisdiction", List.of(), RuleWords::jurisdiction);
        severity = select("rules.filter.severity", List.of(Severity.values()), RuleWords::severity);
        state = select("rules.filter.state", List.of(RuleState.values()), RuleWords::state);
        getContent().addClassName("rule-filter");
        getContent().add(text, jurisdiction, severity, state);
    }

    /** Shows what the list is narrowed to already; tells nobody. */
    void show(List<String> jurisdictions, RuleFilter filter) {
        telling = false;
        jurisdiction.setItems(jurisdictions);
        text.setValue(filter.text());
        jurisdiction.setValue(filter.jurisdiction());
        severity.setValue(filter.severity());
        state.setValue(filter.state());
        telling = true;
    }

    private <T> Select<T> select(String label, List<T> items, SerializableFunction<T, String> words) {
        var select = new Select<T>();
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("rules.filter.all"));
        select.setItemLabelGenerator(item -> item == null ? getTranslation("rules.filter.all") : words.apply(item));
        select.setItems(items);
        select.addValueChangeListener(this::changed);
        return select;
    }

    private void changed(HasValue.ValueChangeEvent<?> event) {
        if (telling && limit.holds(text.getValue())) {
            wanted.accept(
                    new RuleFilter(text.getValue(), jurisdiction.getValue(), severity.getValue(), state.getValue()));
        }
    }
}
