package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ctoportal.credential.holding.HolderFilter;
import org.ctoportal.credential.rule.CredentialStatus;

/** Which holdings the directory shows. */
class HolderFilterBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final Select<CredentialStatus> status = new Select<>();
    private final Select<Integer> within = new Select<>();

    HolderFilterBar(List<Integer> days, SerializableRunnable changed) {
        text.setLabel(getTranslation("credential.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel(getTranslation("credential.column.status"));
        status.setItems(CredentialStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("credential.filter.any"));
        status.setItemLabelGenerator(
                one -> getTranslation(one == null ? "credential.filter.any" : "credential.status." + one));
        within.setLabel(getTranslation("credential.filter.within"));
        within.setItems(days);
        within.setEmptySelectionAllowed(true);
        within.setEmptySelectionCaption(getTranslation("credential.filter.any"));
        within.setItemLabelGenerator(one ->
                one == null ? getTranslation("credential.filter.any") : getTranslation("credential.filter.days", one));
        text.addValueChangeListener(event -> changed.run());
        status.addValueChangeListener(event -> changed.run());
        within.addValueChangeListener(event -> changed.run());
        getContent().addClassName("search-bar");
        getContent().add(text, status, within);
    }

    HolderFilter filter() {
        return new HolderFilter(text.getValue(), "", status.getValue(), within.getValue());
    }
}
